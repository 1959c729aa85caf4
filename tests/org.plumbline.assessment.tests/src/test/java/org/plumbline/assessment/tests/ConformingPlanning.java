// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.tests;

/** What a conforming project needs for chapters 4 and 5.1. */
final class ConformingPlanning {

    private ConformingPlanning() {}

    static void complete(Conforming c) {}
}
