// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.tests;

/** What a conforming project needs for 5.2, 6.1 and 6.2. */
final class ConformingSelection {

    private ConformingSelection() {}

    static void complete(Conforming c) {}
}
