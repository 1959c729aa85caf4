// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.rules;

import org.plumbline.assessment.SectionRules;

/** 6.5 Filing (外包服务机构备案). */
final class Section6_5 extends SectionRules {

    Section6_5() {}
}
