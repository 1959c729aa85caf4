// SPDX-License-Identifier: EPL-2.0
/** How verdicts and severities look in the workbench, and what they stand on. */
package org.plumbline.ui.look;
