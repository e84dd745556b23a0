#!/bin/sh
# Starts the portal in half of the time that `java -jar` takes: from its jar unpacked, with the beans that were settled when the jar was
# built, and with an archive of its classes. The first start with a jar, or with another Java, makes these and takes longer.
#
#   JAVA_OPTS=-Xmx512m ./campus-portal.sh --spring.profiles.active=production
set -eu
# Java writes files with Chinese names, such as those of classes, only where the locale knows them.
export LC_ALL=C.UTF-8

here=$(cd "$(dirname "$0")" && pwd)
jar=$here/campus-portal.jar
[ -f "$jar" ] || jar=$here/target/campus-portal.jar
[ -f "$jar" ] || { echo "$0: there is no campus-portal.jar in $here or in $here/target" >&2; exit 1; }
java=$(command -v "${JAVA_HOME:+$JAVA_HOME/bin/}java") || { echo "$0: there is no java: set JAVA_HOME or PATH" >&2; exit 1; }
if [ ! -w "$(dirname "$jar")" ]; then
  echo "$0: $(dirname "$jar") cannot be written to, so this start is a slow one" >&2
  # shellcheck disable=SC2086 # several options are several words
  exec "$java" ${JAVA_OPTS:-} -jar "$jar" "$@"
fi

unpacked=${jar%.jar}.unpacked
archive=$unpacked/classes.jsa
portal() {
  first=$1
  shift
  # shellcheck disable=SC2086
  $first "$java" -Dspring.aot.enabled=true ${JAVA_OPTS:-} "$@"
}

# A jar's time is that of its sources, so it is known by its place on the disk and when it was put there.
made_from=$(ls -lciL "$jar" "$java")
if [ "$made_from" != "$(cat "$unpacked/made-from" 2> /dev/null)" ]; then
  echo "$0: preparing $unpacked; this takes a while, and is done once" >&2
  rm -rf "$unpacked"
  "$java" -Djarmode=tools -jar "$jar" extract --destination "$unpacked" > /dev/null
  # It ends where it would begin to listen. Where it cannot get so far, the start below says why.
  if portal "" -XX:ArchiveClassesAtExit="$archive" -Dspring.context.exit=onRefresh -jar "$unpacked/campus-portal.jar" "$@" \
    > "$unpacked/preparing.log" 2>&1; then
    echo "$made_from" > "$unpacked/made-from"
  fi
fi
portal exec -XX:SharedArchiveFile="$archive" -jar "$unpacked/campus-portal.jar" "$@"
