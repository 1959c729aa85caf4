// SPDX-License-Identifier: EPL-2.0
/** How verdicts and severities look in the workbench, what they stand on, and texts for which there is no room. */
package org.plumbline.ui.look;
