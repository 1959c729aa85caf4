#!/usr/bin/env bash
# SPDX-License-Identifier: EPL-2.0
# Measures how long the workbench of the built archive takes from the start of its process until its window can be used, and
# the heap in use then: without a file, with the example, and with generated projects of the sizes in the arguments (default
# 100000). An empty window of the same platform, and Java alone, stand beside them. Called by releng/benchmark.sh workbench.
# RUNS=5 starts each so often; the first start of a fresh copy stands apart.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
[ -n "${DISPLAY:-}" ] || exec xvfb-run -a -s "-screen 0 1600x1000x24" dbus-run-session -- "$0" "$@"
archive=$(find "$root/releng/org.plumbline.product/target/products" -name 'plumbline-workbench-*linux*x86_64.tar.gz' 2>/dev/null | head -n 1)
[ -n "$archive" ] || { echo "benchmark.sh: there is no archive of the workbench; run ./build.sh first" >&2; exit 2; }
classpath=$(cat "$root/tests/org.plumbline.benchmark/target/classpath")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export NO_AT_BRIDGE=1

# start MEASURE WORKSPACE [FILE] : milliseconds until it can be used, megabytes of heap
start() {
  local measure=$1 began usable='' heap='' word value
  shift
  began=$(date +%s%3N)
  while read -r word value; do
    case $word in
      usable) usable=$((value - began)) ;;
      heap) heap=$(((value + 524288) / 1048576)) ;;
    esac
  done < <(PLUMBLINE_OPTS="-Dplumbline.measure=$measure ${OPTIONS:-}" "$work/plumbline-workbench/plumbline-workbench" -data "$@" 2>"$work/log")
  [ -n "$heap" ] || { echo "benchmark.sh: the workbench did not start" >&2; tail -n 5 "$work/log" >&2; exit 3; }
  echo "$usable $heap"
}
median() { sort -n | awk '{a[NR] = $1} END {print a[int((NR + 1) / 2)]}'; }
# row NAME MEASURE [FILE]
row() {
  local name=$1 measure=$2 first i
  shift 2
  rm -rf "$work/plumbline-workbench" "$work/workspace"
  tar --warning=no-unknown-keyword -xzf "$archive" -C "$work"
  first=$(start "$measure" "$work/workspace" "$@")
  for ((i = 0; i < ${RUNS:-5}; i++)); do start "$measure" "$work/workspace" "$@"; done > "$work/times"
  echo "| $name | ${first% *} ms | $(cut -d ' ' -f 1 "$work/times" | median) ms | $(cut -d ' ' -f 2 "$work/times" | median) MB |"
}

echo "| opened | first start | later starts, median | heap in use |"
echo "|---|---:|---:|---:|"
for ((i = 0; i < ${RUNS:-5}; i++)); do
  began=$(date +%s%3N)
  java -Xshare:auto -version 2> "$work/log"
  echo $(($(date +%s%3N) - began))
done > "$work/times"
echo "| Java alone | | $(median < "$work/times") ms | |"
row "an empty window of the platform" empty
row "no file" true
row "the example" true "$root/examples/hailan-government-cloud.outsourcing"
for size in "${@:-100000}"; do
  java -Xmx12g -cp "$root/tests/org.plumbline.benchmark/target/classes:$classpath" \
    org.plumbline.benchmark.ProjectFile "$size" "$work/generated.outsourcing"
  row "a generated project of $size elements" true "$work/generated.outsourcing"
done
