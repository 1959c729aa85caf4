// SPDX-License-Identifier: EPL-2.0
/** What an assessment found, clause by clause: the views of findings and of the standard, quick fixes and judgements. */
package org.plumbline.ui.findings;
