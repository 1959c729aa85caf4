// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.rules;

import org.plumbline.assessment.SectionRules;

/** A.8 Business continuity (业务连续性管理). */
final class SectionA_8 extends SectionRules {

    SectionA_8() {}
}
