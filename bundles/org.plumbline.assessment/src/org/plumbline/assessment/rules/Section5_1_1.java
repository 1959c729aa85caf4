// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.rules;

import org.plumbline.assessment.SectionRules;

/** 5.1.1 Carrying out the risk assessment (风险评估实施). */
final class Section5_1_1 extends SectionRules {

    Section5_1_1() {}
}
