// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.rules;

import org.plumbline.assessment.SectionRules;

/** 7.1 Evaluation and audit (服务过程评估审计). */
final class Section7_1 extends SectionRules {

    Section7_1() {}
}
