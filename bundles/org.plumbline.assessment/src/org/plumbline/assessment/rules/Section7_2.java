// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.rules;

import org.plumbline.assessment.SectionRules;

/** 7.2 Delivery verification (阶段成果交付验证). */
final class Section7_2 extends SectionRules {

    Section7_2() {}
}
