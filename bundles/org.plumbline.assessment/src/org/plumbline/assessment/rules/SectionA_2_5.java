// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.rules;

import org.plumbline.assessment.SectionRules;

/** A.2.5 Audit (审计). */
final class SectionA_2_5 extends SectionRules {

    SectionA_2_5() {}
}
