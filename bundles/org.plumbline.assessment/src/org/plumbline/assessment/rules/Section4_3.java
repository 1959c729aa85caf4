// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.rules;

import org.plumbline.assessment.SectionRules;

/** 4.3 Management model (信息安全管理模型). */
final class Section4_3 extends SectionRules {

    Section4_3() {}
}
