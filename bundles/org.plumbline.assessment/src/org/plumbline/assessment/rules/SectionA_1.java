// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.rules;

import org.plumbline.assessment.SectionRules;

/** A.1 Security organisation (信息安全组织). */
final class SectionA_1 extends SectionRules {

    SectionA_1() {}
}
