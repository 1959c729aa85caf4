// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.rules;

import org.plumbline.assessment.SectionRules;

/** 6.3 Management plan (信息安全管理计划). */
final class Section6_3 extends SectionRules {

    Section6_3() {}
}
