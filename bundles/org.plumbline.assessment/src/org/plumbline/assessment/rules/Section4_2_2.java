// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.rules;

import org.plumbline.assessment.SectionRules;

/** 4.2.2 Supervising leader (主管领导). */
final class Section4_2_2 extends SectionRules {

    Section4_2_2() {}
}
