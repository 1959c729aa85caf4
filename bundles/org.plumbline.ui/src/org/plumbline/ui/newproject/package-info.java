// SPDX-License-Identifier: EPL-2.0
/** The wizard that makes new projects. */
package org.plumbline.ui.newproject;
