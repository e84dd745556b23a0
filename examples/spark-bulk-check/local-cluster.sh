#!/usr/bin/env bash
# Runs the job on this machine, with two executors in JVMs of their own, as a cluster would: Spark's jars first on their
# class path, ours by --jars. Needs: mvn -DskipTests package. Its arguments are the job's; see README.md.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
home=$here/spark-home/target/spark
job=$(ls "$here"/target/spark-bulk-check-*.jar 2> /dev/null | head -n 1)
[ -n "$job" ] && [ -d "$home/jars" ] || { echo "Build it first: mvn -DskipTests package" >&2; exit 2; }
jars=$(printf '%s,' "$here"/target/job-jars/*.jar)

# What spark-submit of an installation sets by itself; local-cluster asks for the version of Scala.
export SPARK_HOME=$home SPARK_CONF_DIR=$here/spark-home/conf SPARK_SCALA_VERSION=2.13
export SPARK_LOCAL_IP=127.0.0.1 SPARK_LOCAL_HOSTNAME=localhost
opens=()
for package in java.lang java.lang.invoke java.lang.reflect java.io java.net java.nio java.util java.util.concurrent \
  java.util.concurrent.atomic sun.nio.ch sun.nio.cs sun.security.action sun.util.calendar; do
  opens+=("--add-opens=java.base/$package=ALL-UNNAMED")
done

exec "${JAVA_HOME:+$JAVA_HOME/bin/}java" "${opens[@]}" -Djdk.reflect.useDirectMethodHandle=false -Xmx1g \
  -cp "$SPARK_CONF_DIR:$home/jars/*" org.apache.spark.deploy.SparkSubmit \
  --master "${MASTER:-local-cluster[2,1,1024]}" \
  --conf spark.ui.enabled=false --conf spark.driver.host=127.0.0.1 --conf spark.driver.bindAddress=127.0.0.1 \
  --conf spark.sql.shuffle.partitions=4 \
  --class io.github.photospec.spark.Main --jars "${jars%,}" "$job" "$@"
