// SPDX-License-Identifier: EPL-2.0
/** Writes what an assessment found, in the formats that people and programs read. */
package org.plumbline.report;
