// SPDX-License-Identifier: EPL-2.0
/**
 * An open project: its model with undo and redo, its file, and its assessment as it is edited. Knows JFace only for showing
 * elements.
 */
package org.plumbline.ui.project;
