// SPDX-License-Identifier: EPL-2.0
/** What the workbench says in the language of its user. */
package org.plumbline.ui.text;
