// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.tests;

/** What a conforming project needs for Annex A. */
final class ConformingControls {

    private ConformingControls() {}

    static void complete(Conforming c) {}
}
