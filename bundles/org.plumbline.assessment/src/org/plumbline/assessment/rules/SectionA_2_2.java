// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.rules;

import org.plumbline.assessment.SectionRules;

/** A.2.2 Backup (备份策略). */
final class SectionA_2_2 extends SectionRules {

    SectionA_2_2() {}
}
