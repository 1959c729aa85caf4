// SPDX-License-Identifier: EPL-2.0
/** Runs the tools of a viewpoint as commands that can be undone. */
package org.plumbline.diagram.tool;
