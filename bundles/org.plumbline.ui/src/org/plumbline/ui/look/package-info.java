// SPDX-License-Identifier: EPL-2.0
/** How verdicts and severities look in the workbench, and texts for which there is no room. */
package org.plumbline.ui.look;
