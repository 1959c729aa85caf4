// SPDX-License-Identifier: EPL-2.0
/**
 * The standard GB/T 32926—2016 as data: its sections and all 200 items, who is obliged by each, from which milestone on
 * it is due, and how it is decided. Statements are our own wording; the standard's text is not reproduced.
 *
 * <p>The data is the file {@code GBT-32926-2016.xml} beside these classes; {@link org.plumbline.standard.Catalogue}
 * reads it. Everything here is immutable and in the standard's order.
 */
package org.plumbline.standard;
