#!/usr/bin/env bash
# SPDX-License-Identifier: EPL-2.0
# Builds everything and passes every test. Arguments go to Maven, for example: ./build.sh -Dtest=CatalogueTest
set -euo pipefail
root=$(cd "$(dirname "$0")" && pwd)

# What the tests need beside Java and Maven: command, Debian package.
missing=()
needs() { command -v "$1" >/dev/null || missing+=("$2"); }
needs chromium chromium # opens the reports
needs git git # keeps the histories that projects are compared with
needs zsh zsh # completes commands
needs xvfb-run xvfb # the workbench's window stands on a screen that is none
needs xauth xauth
needs dbus-launch dbus-x11
has() { dpkg-query -W -f '${Status}' "$1" 2>/dev/null | grep -q "ok installed" || missing+=("$1"); }
if command -v dpkg-query >/dev/null; then
  has libgtk-3-0
  has libxtst6
  has adwaita-icon-theme
  has fonts-wqy-microhei
fi
if [ ${#missing[@]} -gt 0 ]; then
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    echo "build.sh: installing ${missing[*]}"
    export DEBIAN_FRONTEND=noninteractive
    { apt-get -qq update && apt-get -qq -y install "${missing[@]}"; } >"$root/.apt.log" 2>&1 || {
      tail -n 5 "$root/.apt.log" >&2
      echo "build.sh: could not install ${missing[*]}; the output is in .apt.log" >&2
      exit 1
    }
    rm -f "$root/.apt.log"
  else
    echo "build.sh: please install ${missing[*]} (Debian: apt-get install ${missing[*]})" >&2
    exit 1
  fi
fi

exec xvfb-run -a -s "-screen 0 1280x1024x24" "$root/releng/mvn" clean verify "$@"
