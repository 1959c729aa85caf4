// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.rules;

import org.plumbline.assessment.SectionRules;

/** 5.2.1 Policy (信息安全管理策略). */
final class Section5_2_1 extends SectionRules {

    Section5_2_1() {}
}
