// SPDX-License-Identifier: EPL-2.0
/** What changed between two assessments of a project: verdicts, findings and facts; the comparison that 8.1 d) asks for. */
package org.plumbline.report.comparison;
