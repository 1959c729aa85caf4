// SPDX-License-Identifier: EPL-2.0
/** What the standard asks to write and to check, filled from a project, in no particular format. */
package org.plumbline.report.form;
