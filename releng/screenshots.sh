#!/usr/bin/env bash
# SPDX-License-Identifier: EPL-2.0
# Takes pictures of every page, view, wizard and dialog of the workbench, in both languages and both themes, for people to look
# at. The argument is the folder for them; without it they stand in tests/org.plumbline.ui.tests/target/screenshots. SIZE=800x600
# is the size of the window, for example.
# The workbench takes the theme of the system, which GTK_THEME chooses; the pictures fail if it does not.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
folder=$(realpath -m "${1:-$root/tests/org.plumbline.ui.tests/target/screenshots}")
for language in en zh; do
  for theme in Adwaita Adwaita:dark; do
    GTK_THEME=$theme xvfb-run -a -s "-screen 0 1920x1200x24" "$root/releng/mvn" -q verify -Dquick \
      -pl tests/org.plumbline.ui.tests -am -Dtest=ScreenshotsTest -Dsurefire.failIfNoSpecifiedTests=false \
      -Dplumbline.language="$language" -Dplumbline.screenshots="$folder" -Dplumbline.screenshots.size="${SIZE:-1280x860}" \
      -Dplumbline.chinese.skip -Dplumbline.themes.skip
  done
  # the help is a page for the browser
  chromium --headless --no-sandbox --disable-gpu --hide-scrollbars --window-size=1000,1400 \
    --screenshot="$folder/help-$language.png" "file://$root/bundles/org.plumbline.ui/help/$language.html" 2> /dev/null
done
echo "$folder"
