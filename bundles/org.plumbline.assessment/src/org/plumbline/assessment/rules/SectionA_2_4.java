// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.rules;

import org.plumbline.assessment.SectionRules;

/** A.2.4 Media (介质管理). */
final class SectionA_2_4 extends SectionRules {

    SectionA_2_4() {}
}
