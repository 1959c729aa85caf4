// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.rules;

import org.plumbline.assessment.SectionRules;

/** A.2.1 Delivery management (服务交付管理). */
final class SectionA_2_1 extends SectionRules {

    SectionA_2_1() {}
}
