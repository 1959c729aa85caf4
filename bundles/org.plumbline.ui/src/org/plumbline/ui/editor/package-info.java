// SPDX-License-Identifier: EPL-2.0
/** The editor of outsourcing projects. Its pages are classes of their own, also of other packages. */
package org.plumbline.ui.editor;
