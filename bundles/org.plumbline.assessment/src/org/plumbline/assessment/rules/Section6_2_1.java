// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.rules;

import org.plumbline.assessment.SectionRules;

/** 6.2.1 Security clauses (信息安全条款). */
final class Section6_2_1 extends SectionRules {

    Section6_2_1() {}
}
