#!/usr/bin/env bash
# Takes the models out of the npm packages they were published in and compares them with those in the resources.
# Exit code 1 if any differs. With --write the resources are replaced by what was published.
# Needs bash, npm, tar, tail, head and sha256sum, and the network.
set -euo pipefail
resources="$(cd "$(dirname "$0")/.." && pwd)/src/main/resources/io/github/photospec/opencv/internal/model"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

case "${1:-}" in
  "") write=no ;;
  --write) write=yes ;;
  *) echo "usage: $0 [--write]" >&2; exit 2 ;;
esac

# unpack PACKAGE VERSION: the package's files, in $work/NAME.
unpack() {
  local name=${1#@mediapipe/}
  echo "$1@$2"
  (cd "$work" && npm pack --silent "$1@$2" > /dev/null)
  mkdir "$work/$name"
  tar -xzf "$work/mediapipe-$name-$2.tgz" -C "$work/$name" --strip-components=1
}

# range FILE FROM TO: the bytes FROM (inclusive) to TO (exclusive). Through a file, so that no pipe is cut short.
range() {
  tail -c "+$(($2 + 1))" "$1" > "$work/rest"
  head -c "$(($3 - $2))" "$work/rest"
}

wrong=0
# model FILE: compares, or writes, what comes from standard input.
model() {
  cat > "$work/$1"
  local published; published=$(sha256sum < "$work/$1" | head -c 64)
  local ours=none
  [ ! -f "$resources/$1" ] || ours=$(sha256sum < "$resources/$1" | head -c 64)
  if [ "$published" = "$ours" ]; then
    echo "  $1 is as published: $published"
  elif [ "$write" = yes ]; then
    cp "$work/$1" "$resources/$1"
    echo "  $1 written: $published"
  else
    echo "  $1 differs: $ours here, $published in the package" >&2
    wrong=1
  fi
}

unpack @mediapipe/face_mesh 0.4.1657299874
# Three files one after the other, and others before them.
packed="$work/face_mesh/face_mesh_solution_packed_assets.data"
model face_landmark.tflite < <(range "$packed" 2495952 3737848)
model geometry_pipeline_metadata_landmarks.binarypb < <(range "$packed" 3737848 3757224)
model face_detection_short_range.tflite < <(range "$packed" 3757224 3986256)

unpack @mediapipe/face_detection 0.4.1657300184
model face_detection_full_range.tflite < "$work/face_detection/face_detection_full_range.tflite"

unpack @mediapipe/selfie_segmentation 0.1.1675465747
model selfie_segmentation.tflite < "$work/selfie_segmentation/selfie_segmentation.tflite"

exit "$wrong"
