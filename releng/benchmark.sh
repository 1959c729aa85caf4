#!/usr/bin/env bash
# SPDX-License-Identifier: EPL-2.0
# Measures loading, assessing, comparing and saving beside their baselines and prints a table; docs/performance.md has the results.
# Arguments are the sizes of the projects, for example: releng/benchmark.sh 10000 100000
# OPTIONS are passed to the virtual machine, for example OPTIONS=-XX:+UseSerialGC; without them its own collector is used.
# With "diagrams" first, it measures laying out and drawing diagrams of so many nodes: releng/benchmark.sh diagrams 1000
# With "edits" first, it measures the steps from an edit of such a diagram to its picture: releng/benchmark.sh edits 500
# With "workbench" first, it measures the start of the built workbench, with projects of so many elements: releng/benchmark.sh workbench 100000
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
main=Benchmark
if [ "${1:-}" = diagrams ]; then
  main=DiagramBenchmark
  shift
elif [ "${1:-}" = edits ]; then
  main=EditBenchmark
  shift
elif [ "${1:-}" = workbench ]; then
  main=
  shift
fi
classpath=$root/tests/org.plumbline.benchmark/target/classpath
"$root/releng/mvn" -q -Dquick -pl :org.plumbline.target,:org.plumbline.benchmark -am package \
  org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath -Dmdep.outputFile="$classpath" >&2
[ -n "$main" ] || exec "$root/releng/benchmark-workbench.sh" "$@"
# shellcheck disable=SC2086 # several options
exec java -Xmx12g ${OPTIONS:-} -cp "$root/tests/org.plumbline.benchmark/target/classes:$(cat "$classpath")" \
  org.plumbline.benchmark.$main "$@"
