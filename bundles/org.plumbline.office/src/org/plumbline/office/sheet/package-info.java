// SPDX-License-Identifier: EPL-2.0
/** Spreadsheets: workbooks to write, and tables read from xlsx and csv files. */
package org.plumbline.office.sheet;
