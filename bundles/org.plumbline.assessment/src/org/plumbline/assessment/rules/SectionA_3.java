// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.rules;

import org.plumbline.assessment.SectionRules;

/** A.3 Human resources (人力资源安全). */
final class SectionA_3 extends SectionRules {

    SectionA_3() {}
}
