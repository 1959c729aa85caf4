// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.rules;

import org.plumbline.assessment.SectionRules;

/** A.2.3 Network security (网络安全). */
final class SectionA_2_3 extends SectionRules {

    SectionA_2_3() {}
}
