// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.rules;

import org.plumbline.assessment.SectionRules;

/** 8.1 Improvement (服务改进). */
final class Section8_1 extends SectionRules {

    Section8_1() {}
}
