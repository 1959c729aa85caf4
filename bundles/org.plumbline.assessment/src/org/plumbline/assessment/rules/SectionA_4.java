// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.rules;

import org.plumbline.assessment.SectionRules;

/** A.4 Access control (访问控制). */
final class SectionA_4 extends SectionRules {

    SectionA_4() {}
}
