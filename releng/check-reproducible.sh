#!/usr/bin/env bash
# SPDX-License-Identifier: EPL-2.0
# Builds the current commit twice, in different folders, time zones and languages, each with an empty local repository as
# on another machine, and compares every shipped file byte by byte.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

build() { # FOLDER
  git clone -q "$root" "$1"
  # the same Maven; what it builds is compared, not how it was fetched
  [ ! -d "$root/.mvn-dist" ] || cp -R "$root/.mvn-dist" "$1/.mvn-dist"
  "$1/releng/mvn" -q -Dmaven.repo.local="$1.m2" -DskipTests -Dchecks.skip verify > "$1.log" 2>&1 || { tail -n 40 "$1.log"; exit 1; }
}
shipped() { # FOLDER : the shipped files, with their digests; root files of features are shipped in the archives only
  (cd "$1" && find bundles/*/target features/*/target releng/org.plumbline.repository/target \
    releng/org.plumbline.cli.dist/target releng/org.plumbline.product/target/products -maxdepth 1 -type f \
    ! -name '*-root.zip' \( -name '*.jar' -o -name '*.zip' -o -name '*.tar.gz' -o -name 'sbom.json' \) -print0 | sort -z | xargs -0 sha256sum
    find releng/org.plumbline.repository/target/repository -type f -print0 | sort -z | xargs -0 sha256sum)
}

(export TZ=Asia/Shanghai LC_ALL=C.UTF-8; build "$work/first")
sleep 2
(export TZ=America/St_Johns LC_ALL=C LANG=C; build "$work/the-second-folder/of another length")
shipped "$work/first" > "$work/1"
shipped "$work/the-second-folder/of another length" > "$work/2"
if ! diff "$work/1" "$work/2"; then
  echo "Two builds of $(git -C "$root" rev-parse --short HEAD) differ in the files above." >&2
  [ -z "${KEEP:-}" ] || { trap - EXIT; echo "They are in $work" >&2; }
  exit 1
fi
echo "Two builds of $(git -C "$root" rev-parse --short HEAD) are identical: $(wc -l < "$work/1") files"
