// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.rules;

import java.util.List;
import java.util.function.Function;
import org.plumbline.assessment.Facts;
import org.plumbline.assessment.Shortfall;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.model.outsourcing.OutsourcingFactory;
import org.plumbline.model.outsourcing.Party;
import org.plumbline.model.outsourcing.Qualification;
import org.plumbline.model.outsourcing.QualificationKind;
import org.plumbline.model.outsourcing.Validity;

/** Whether an agency or a person holds a valid qualification, 6.1 b) 5), 6.1 b) 9), 6.1 c) 3). */
final class Qualifications {

    private Qualifications() {}

    /** One of the kind that is valid; null if there is none. */
    static Qualification valid(Facts facts, List<Qualification> qualifications, QualificationKind kind) {
        for (Qualification qualification : qualifications) {
            if (qualification.getKind() == kind && isValid(facts, qualification)) {
                return qualification;
            }
        }
        return null;
    }

    /** Stated to be valid, or covered by its dates; dates that do not cover the day outweigh what is stated. */
    private static boolean isValid(Facts facts, Qualification qualification) {
        boolean covered = facts.happened(qualification.getValidFrom()) && !facts.over(qualification.getValidUntil());
        boolean dated = qualification.getValidFrom() != null || qualification.getValidUntil() != null;
        return switch (qualification.getValidity()) {
            case VALID -> covered;
            case NOT_STATED -> covered && dated;
            case EXPIRED, REVOKED -> false;
        };
    }

    /** That the holder has no valid qualification of the kind; names those that are not valid. */
    static <P extends Party> Shortfall missing(
            Facts facts, P holder, Function<? super P, List<Qualification>> qualifications, QualificationKind kind) {
        Element[] invalid = qualifications.apply(holder).stream()
                .filter(qualification -> qualification.getKind() == kind)
                .toArray(Element[]::new);
        Shortfall shortfall = invalid.length == 0
                ? Shortfall.at(holder, "{0}没有：{1}", "{0} does not have: {1}", holder, kind)
                : Shortfall.at(holder, "{0}的{1}不在有效期内", "what {0} has is not valid today: {1}", holder, kind);
        return shortfall
                .also(invalid)
                .fix(
                        () -> {
                            Qualification obtained = OutsourcingFactory.eINSTANCE.createQualification();
                            obtained.setKind(kind);
                            obtained.setValidFrom(facts.today());
                            obtained.setValidity(Validity.VALID);
                            qualifications.apply(holder).add(obtained);
                        },
                        "由{0}取得或续办：{1}",
                        "have {0} obtain or renew: {1}",
                        holder,
                        kind);
    }
}
