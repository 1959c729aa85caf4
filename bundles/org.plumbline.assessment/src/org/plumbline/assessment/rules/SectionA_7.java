// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.rules;

import org.plumbline.assessment.SectionRules;

/** A.7 Incidents (信息安全事件管理). */
final class SectionA_7 extends SectionRules {

    SectionA_7() {}
}
