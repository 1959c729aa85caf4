// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.rules;

import org.plumbline.assessment.SectionRules;

/** 4.2.1 Management roles (管理角色). */
final class Section4_2_1 extends SectionRules {

    Section4_2_1() {}
}
