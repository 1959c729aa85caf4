// SPDX-License-Identifier: EPL-2.0
/** What changed between an open project and another version of it: the comparison that 8.1 d) asks for. */
package org.plumbline.ui.comparison;
