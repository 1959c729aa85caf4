// SPDX-License-Identifier: EPL-2.0
/** Evaluates the expressions of a viewpoint as Sirius does, but strictly: what fails there silently is an error here. */
package org.plumbline.diagram.expression;
