// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.rules;

import org.plumbline.assessment.SectionRules;

/** 4.2.3 Responsible unit (负责机构). */
final class Section4_2_3 extends SectionRules {

    Section4_2_3() {}
}
