// SPDX-License-Identifier: EPL-2.0
/** Files of an office, spreadsheets and documents, as the zip files of XML parts that they are (ISO/IEC 29500). */
package org.plumbline.office;
