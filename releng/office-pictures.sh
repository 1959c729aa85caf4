#!/usr/bin/env bash
# SPDX-License-Identifier: EPL-2.0
# Takes the pictures of workbook and document in docs/images, as LibreOffice shows them. The argument is the command line to use,
# ./plumbline without it. Needs soffice, pdftoppm, ImageMagick, pngquant and optipng.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
plumbline=${1:-$root/plumbline}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
name=hailan-government-cloud
for language in en zh; do
  for format in xlsx docx; do
    "$plumbline" assess "$root/examples/$name.outsourcing" --as-of 2026-06-30 --format $format --lang $language --out "$work" > /dev/null || [ $? = 1 ]
    soffice --headless --convert-to pdf --outdir "$work/$format" "$work/$name.$format" > /dev/null
  done
  pdftoppm -r 80 -png -l 1 "$work/xlsx/$name.pdf" "$work/sheet"
  convert "$work/sheet-01.png" -crop 1270x600+10+25 +repage -resize 1200x "PNG24:$work/workbook.png"
  pdftoppm -r 55 -png "$work/docx/$name.pdf" "$work/page"
  montage "$work"/page-0{1,3,9}.png -tile 3x1 -geometry +4+4 -background '#999' "PNG24:$work/document.png"
  for picture in workbook document; do
    pngquant --force --speed 1 160 --output "$root/docs/images/$picture-$language.png" "$work/$picture.png"
    optipng -quiet -strip all "$root/docs/images/$picture-$language.png"
  done
done
