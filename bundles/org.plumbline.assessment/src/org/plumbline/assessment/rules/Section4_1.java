// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.rules;

import org.plumbline.assessment.SectionRules;

/** 4.1 Principles (基本原则). */
final class Section4_1 extends SectionRules {

    Section4_1() {}
}
