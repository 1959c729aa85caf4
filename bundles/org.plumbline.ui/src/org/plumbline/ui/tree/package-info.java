// SPDX-License-Identifier: EPL-2.0
/** Trees whose rows are made when they are seen, so that it does not matter how many there are. */
package org.plumbline.ui.tree;
