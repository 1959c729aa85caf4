// SPDX-License-Identifier: EPL-2.0
/** Draws diagrams as SVG, PNG and PDF, all by the same painter. */
package org.plumbline.diagram.paint;
