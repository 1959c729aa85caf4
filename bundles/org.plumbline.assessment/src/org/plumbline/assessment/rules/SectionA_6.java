// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.rules;

import org.plumbline.assessment.SectionRules;

/** A.6 Acquisition, management and upkeep (服务获取、管理和保持). */
final class SectionA_6 extends SectionRules {

    SectionA_6() {}
}
