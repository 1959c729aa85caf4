// SPDX-License-Identifier: EPL-2.0
/** The tables of the viewpoint in the editor: who is responsible for what, and every requirement with its verdict. */
package org.plumbline.ui.table;
