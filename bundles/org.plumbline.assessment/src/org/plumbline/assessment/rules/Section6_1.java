// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.rules;

import org.plumbline.assessment.SectionRules;

/** 6.1 Risk assessment of agency and personnel (外包服务机构和人员风险评估). */
final class Section6_1 extends SectionRules {

    Section6_1() {}
}
