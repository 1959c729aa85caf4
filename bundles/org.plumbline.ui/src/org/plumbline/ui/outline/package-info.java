// SPDX-License-Identifier: EPL-2.0
/** The Outline view: the whole model as a tree beside any page of the editor. */
package org.plumbline.ui.outline;
