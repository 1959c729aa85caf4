// SPDX-License-Identifier: EPL-2.0
/** What the user may choose: the language, and how open projects are assessed. */
package org.plumbline.ui.preferences;
