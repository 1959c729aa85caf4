#!/bin/sh
# SPDX-License-Identifier: EPL-2.0
# Obtains, once, the fonts that diagrams are measured and drawn with (docs/decisions/012), into a folder that git ignores.
set -eu
package=@expo-google-fonts/noto-sans-sc@0.4.3
root=$(cd "$(dirname "$0")/.." && pwd)
fonts=$root/bundles/org.plumbline.diagram/fonts

say() { echo "releng/fonts.sh: $*" >&2; exit 1; }

# checksum, file in the package, file in the bundle
list="
d45f67f0a7c0ca3f256950777ce6a61cc7ce5f9696d02900cbbaac25f8aa7d16 400Regular/NotoSansSC_400Regular.ttf NotoSansSC-Regular.ttf
b5eb7510dff58e0626c72c0861d83a3ed2be1d03047cf90a623682b8667bc5ff 600SemiBold/NotoSansSC_600SemiBold.ttf NotoSansSC-SemiBold.ttf
1c05c68c34f9708415aada51f17e1b0092d2cea709bf4a94cd38114f9e73d7d9 LICENSE_FONT OFL-1.1.txt
"

complete() {
  echo "$list" | while read -r sum from to; do
    [ -z "$sum" ] || [ -f "$1/$to" ] || exit 1
  done
}
complete "$fonts" && exit 0

if ! command -v npm >/dev/null; then
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    { apt-get -qq update && DEBIAN_FRONTEND=noninteractive apt-get -qq -y install npm; } >/dev/null 2>&1 \
      || say "npm could not be installed; it fetches the fonts"
  else
    say "please install npm (Debian: apt-get install npm); it fetches the fonts"
  fi
fi
digest() {
  if command -v sha256sum >/dev/null; then sha256sum "$1"; else shasum -a 256 "$1"; fi | cut -d ' ' -f 1
}

tmp=$fonts.$$
mkdir -p "$tmp/ready"
trap 'rm -rf "$tmp"' EXIT
(cd "$tmp" && npm pack --silent "$package" >/dev/null) || say "$package could not be fetched"
tar -xzf "$tmp"/*.tgz -C "$tmp"
echo "$list" | while read -r sum from to; do
  [ -n "$sum" ] || continue
  [ "$(digest "$tmp/package/$from")" = "$sum" ] || say "$from of $package is not the file that was expected"
  mv "$tmp/package/$from" "$tmp/ready/$to"
done
chmod 644 "$tmp"/ready/*
# another build may have been faster; its copy is as good
mkdir -p "$fonts"
for file in "$tmp"/ready/*; do
  mv -f "$file" "$fonts/"
done
