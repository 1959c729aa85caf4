#!/bin/sh
# SPDX-License-Identifier: EPL-2.0
# Generates the metamodel's code and labels again, in place; to be run after every change of the ecore or genmodel.
exec "$(dirname "$0")/mvn" -q -pl releng/org.plumbline.emfgen -Dgenerate.mode=write process-classes "$@"
