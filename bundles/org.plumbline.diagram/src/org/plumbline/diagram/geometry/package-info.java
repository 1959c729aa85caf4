// SPDX-License-Identifier: EPL-2.0
/** Finds what of a diagram that has been laid out is where: what is beneath the mouse, within a frame, or next to something. */
package org.plumbline.diagram.geometry;
