// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.rules;

import org.plumbline.assessment.SectionRules;

/** 5.2.2 Regulation (信息安全管理制度). */
final class Section5_2_2 extends SectionRules {

    Section5_2_2() {}
}
