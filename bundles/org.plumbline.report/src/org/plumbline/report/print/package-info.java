// SPDX-License-Identifier: EPL-2.0
/** Sets documents on pages and writes these as PDF/A-3 and as OFD. */
package org.plumbline.report.print;
