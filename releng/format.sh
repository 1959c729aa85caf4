#!/bin/sh
# SPDX-License-Identifier: EPL-2.0
# Formats the hand-written files in place, as the build checks them.
exec "$(dirname "$0")/mvn" -q -N com.diffplug.spotless:spotless-maven-plugin:apply "$@"
