// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.rules;

import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.AGREEMENT_TEMPLATE__CONTENTS;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.CONFIDENTIALITY_AGREEMENT__CONTENTS;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.CONFIDENTIALITY_AGREEMENT__SIGNATORY;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.CONFIDENTIALITY_AGREEMENT__SIGNED_ON;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.CONFIDENTIALITY_AGREEMENT__TEMPLATE;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.CONFIDENTIALITY_AGREEMENT__VALID_UNTIL;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.OTHER_REQUIREMENT__MET_BY;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.OTHER_REQUIREMENT__SUBJECT;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.PARTY__AGREEMENTS;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plumbline.assessment.Facts;
import org.plumbline.assessment.Outcome;
import org.plumbline.assessment.SectionRules;
import org.plumbline.assessment.Shortfall;
import org.plumbline.assessment.Tally;
import org.plumbline.model.outsourcing.AgreementTemplate;
import org.plumbline.model.outsourcing.ConfidentialityAgreement;
import org.plumbline.model.outsourcing.ConfidentialityContent;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.model.outsourcing.Party;
import org.plumbline.model.outsourcing.RequirementSubject;

/** 6.4 Confidentiality agreements (信息安全保密协议). */
final class Section6_4 extends SectionRules {

    private final Walk<Checks<?, ?, ?>> parties = new Walk<>(Section6_4::parties);

    Section6_4() {
        rule(
                "6.4 a)",
                parties.join(Section6_4::everyPartySigned, Section6_4::conclude),
                PARTY__AGREEMENTS,
                CONFIDENTIALITY_AGREEMENT__SIGNATORY,
                CONFIDENTIALITY_AGREEMENT__SIGNED_ON,
                CONFIDENTIALITY_AGREEMENT__VALID_UNTIL);
        summary("6.4 b)");
        content("6.4 b) 1)", ConfidentialityContent.NO_SUBCONTRACTING);
        content("6.4 b) 2)", ConfidentialityContent.NO_DISCLOSURE);
        content("6.4 b) 3)", ConfidentialityContent.LEAK_CONTAINMENT);
        content("6.4 b) 4)", ConfidentialityContent.PENALTIES);
        rule(
                "6.4 b) 5)",
                facts -> OtherRequirements.decide(facts, RequirementSubject.CONFIDENTIALITY),
                OTHER_REQUIREMENT__SUBJECT,
                OTHER_REQUIREMENT__MET_BY);
    }

    private void content(String item, ConfidentialityContent content) {
        rule(
                item,
                parties.join((facts, tally) -> new AgreedContent(facts, tally, content)),
                PARTY__AGREEMENTS,
                CONFIDENTIALITY_AGREEMENT__SIGNATORY,
                CONFIDENTIALITY_AGREEMENT__SIGNED_ON,
                CONFIDENTIALITY_AGREEMENT__VALID_UNTIL,
                CONFIDENTIALITY_AGREEMENT__CONTENTS,
                CONFIDENTIALITY_AGREEMENT__TEMPLATE,
                AGREEMENT_TEMPLATE__CONTENTS);
    }

    /** The agencies chosen and everybody who serves for them, each on their own. */
    private static List<Checks<?, ?, ?>> parties(Facts facts) {
        List<Checks<?, ?, ?>> parties = new ArrayList<>(Checks.ofChosenAgencies(facts));
        parties.addAll(Checks.ofPersonnelInService(facts));
        return parties;
    }

    private static void everyPartySigned(Facts facts, Checks<?, ?, ?> signatory, Tally tally) {
        Party party = signatory.party();
        for (ConfidentialityAgreement agreement : signatory.agreements()) {
            tally.met(agreement);
        }
        if (signatory.agreements().length == 0) {
            tally.unmet(Shortfall.at(party, "{0}没有签订有效的信息安全保密协议", "{0} has no valid confidentiality agreement", party)
                    .fix(
                            () -> Agreements.sign(facts, party),
                            "与{0}签订信息安全保密协议",
                            "sign a confidentiality agreement with {0}",
                            party));
        }
    }

    private static Outcome conclude(Facts facts, Tally tally) {
        return tally.isEmpty() ? tally.unmet(noParty(facts)).outcome() : tally.outcome();
    }

    private static Shortfall noParty(Facts facts) {
        return Shortfall.at(
                        facts.project(),
                        "没有可签订保密协议的外包服务机构和服务人员",
                        "there is no agency and no personnel to sign confidentiality agreements")
                .remedy("录入外包服务机构、服务人员及其保密协议", "record the agency, its personnel and their agreements");
    }

    /** What a template lacks is said once, at the template, and not again for each agreement that uses it. */
    private static final class AgreedContent implements Walk.Counter<Checks<?, ?, ?>> {

        private final Facts facts;
        private final Tally tally;
        private final ConfidentialityContent content;
        private final Map<Element, Set<Element>> lacking = new LinkedHashMap<>();

        AgreedContent(Facts facts, Tally tally, ConfidentialityContent content) {
            this.facts = facts;
            this.tally = tally;
            this.content = content;
        }

        @Override
        public void count(Checks<?, ?, ?> signatory) {
            for (ConfidentialityAgreement agreement : signatory.agreements()) {
                AgreementTemplate template = agreement.getTemplate();
                if (agreement.getContents().contains(content)
                        || template != null && template.getContents().contains(content)) {
                    tally.met(agreement);
                } else {
                    lacking.computeIfAbsent(template == null ? agreement : template, e -> new LinkedHashSet<>())
                            .add(agreement);
                }
            }
        }

        @Override
        public Outcome outcome() {
            lacking.forEach((holder, agreements) -> {
                agreements.remove(holder);
                tally.unmet(Shortfall.at(holder, "{0}没有约定：{1}", "{0} does not agree on: {1}", holder, content)
                        .also(agreements.toArray(Element[]::new))
                        .fix(
                                () -> contents(holder).add(content),
                                "在{0}中约定：{1}",
                                "agree in {0} on: {1}",
                                holder,
                                content));
            });
            if (tally.isEmpty()) {
                tally.unmet(Shortfall.at(
                                facts.project(),
                                "没有有效的信息安全保密协议，因而没有约定：{0}",
                                "there is no valid confidentiality agreement, hence none on: {0}",
                                content)
                        .remedy("先签订信息安全保密协议（6.4 a)）", "first sign confidentiality agreements (6.4 a))"));
            }
            return tally.outcome();
        }

        private static List<ConfidentialityContent> contents(Element holder) {
            return holder instanceof AgreementTemplate template
                    ? template.getContents()
                    : ((ConfidentialityAgreement) holder).getContents();
        }
    }
}
