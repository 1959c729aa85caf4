// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.rules;

import org.plumbline.assessment.SectionRules;

/** 8.2 Exit (服务退出). */
final class Section8_2 extends SectionRules {

    Section8_2() {}
}
