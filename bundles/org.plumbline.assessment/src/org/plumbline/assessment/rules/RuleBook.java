// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.rules;

import java.util.List;
import java.util.stream.Stream;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.SectionRules;
import org.plumbline.standard.Catalogue;

/** All rules, section by section in the order of the standard. */
public final class RuleBook {

    private RuleBook() {}

    /** The assessment against GB/T 32926—2016, set up when it is first asked for and the same ever after. */
    public static Assessment assessment() {
        return SetUp.ASSESSMENT;
    }

    private static final class SetUp {
        static final Assessment ASSESSMENT = new Assessment(Catalogue.load(), gbt32926());
    }

    /** The rules for GB/T 32926—2016. */
    public static List<SectionRules> gbt32926() {
        List<SectionRules> body = List.of(
                new Section4_1(),
                new Section4_2_1(),
                new Section4_2_2(),
                new Section4_2_3(),
                new Section4_3(),
                new Section5_1_1(),
                new Section5_1_2(),
                new Section5_2_1(),
                new Section5_2_2(),
                new Section6_1(),
                new Section6_2_1(),
                new Section6_2_2(),
                new Section6_3(),
                new Section6_4(),
                new Section6_5(),
                new Section7_1(),
                new Section7_2(),
                new Section8_1(),
                new Section8_2());
        return Stream.concat(body.stream(), annexA().stream()).toList();
    }

    /** The rules for Annex A, which 4.2.3 b) 3) asks to be carried out. */
    static List<SectionRules> annexA() {
        return List.of(
                new SectionA_1(),
                new SectionA_2_1(),
                new SectionA_2_2(),
                new SectionA_2_3(),
                new SectionA_2_4(),
                new SectionA_2_5(),
                new SectionA_3(),
                new SectionA_4(),
                new SectionA_5(),
                new SectionA_6(),
                new SectionA_7(),
                new SectionA_8());
    }
}
