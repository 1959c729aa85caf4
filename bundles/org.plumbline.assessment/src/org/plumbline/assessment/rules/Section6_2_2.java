// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.rules;

import org.plumbline.assessment.SectionRules;

/** 6.2.2 Exit clauses (退出策略条款). */
final class Section6_2_2 extends SectionRules {

    Section6_2_2() {}
}
