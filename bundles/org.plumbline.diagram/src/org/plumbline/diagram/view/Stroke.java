// SPDX-License-Identifier: EPL-2.0
package org.plumbline.diagram.view;

/** How a line is drawn. */
public enum Stroke {
    SOLID,
    DASH,
    DOT,
    DASH_DOT
}
