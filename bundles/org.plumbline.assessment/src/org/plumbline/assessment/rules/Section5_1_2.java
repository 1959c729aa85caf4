// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.rules;

import org.plumbline.assessment.SectionRules;

/** 5.1.2 Analysis of the risk assessment (风险评估结果分析). */
final class Section5_1_2 extends SectionRules {

    Section5_1_2() {}
}
