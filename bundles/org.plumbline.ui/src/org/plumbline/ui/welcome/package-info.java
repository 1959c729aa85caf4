// SPDX-License-Identifier: EPL-2.0
/** What is shown first: the welcome page, files used lately, the help. */
package org.plumbline.ui.welcome;
