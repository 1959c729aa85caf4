// SPDX-License-Identifier: EPL-2.0
package org.plumbline.roster;

import org.plumbline.office.sheet.Table;

/**
 * A table to import.
 *
 * @param file name of the file that it stands in, for messages
 * @param table the table
 */
public record RosterTable(String file, Table table) {}
