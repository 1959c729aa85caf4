// SPDX-License-Identifier: EPL-2.0
/** The typeface of all drawings: measuring, breaking and outlining text without the machine's own fonts. */
package org.plumbline.diagram.text;
