// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.rules;

import org.plumbline.assessment.SectionRules;

/** A.5 Physical and environmental security (物理和环境安全). */
final class SectionA_5 extends SectionRules {

    SectionA_5() {}
}
