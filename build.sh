#!/usr/bin/env bash
# SPDX-License-Identifier: EPL-2.0
# Builds everything and passes every test. Arguments go to Maven, e.g. ./build.sh -Dtest=... or ./build.sh -X
set -euo pipefail
exec "$(dirname "$0")/releng/mvn" clean verify "$@"
