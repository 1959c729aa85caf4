// SPDX-License-Identifier: EPL-2.0
package org.plumbline.diagram.view;

/** A colour; each part from 0 to 255. */
public record Rgb(int red, int green, int blue) {}
