// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.model.PartialDate;
import org.plumbline.model.outsourcing.Activity;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.model.outsourcing.Evidence;
import org.plumbline.model.outsourcing.JudgedVerdict;
import org.plumbline.model.outsourcing.Judgement;
import org.plumbline.model.outsourcing.OutsourcingPackage;
import org.plumbline.model.outsourcing.OutsourcingProject;
import org.plumbline.standard.Catalogue;
import org.plumbline.standard.Item;
import org.plumbline.standard.Language;
import org.plumbline.standard.Strength;
import org.plumbline.standard.Text;

/** Assesses projects against the standard. May be used for many projects and from several threads. */
public final class Assessment {

    private final Catalogue catalogue;
    private final Rule[] rules;

    /**
     * An assessment with exactly one rule for each item.
     *
     * @throws IllegalArgumentException if an item has no rule or more than one, or a rule no item
     */
    public Assessment(Catalogue catalogue, List<? extends SectionRules> sections) {
        this.catalogue = catalogue;
        rules = new Rule[catalogue.items().size()];
        for (SectionRules section : sections) {
            for (Rule rule : section.rules()) {
                int position = catalogue.item(rule.item()).position();
                if (rules[position] != null) {
                    throw new IllegalArgumentException("two rules for " + rule.item());
                }
                rules[position] = rule;
            }
        }
        for (Item item : catalogue.items()) {
            if (rules[item.position()] == null) {
                throw new IllegalArgumentException("no rule for " + item.number());
            }
        }
    }

    /** The standard assessed against. */
    public Catalogue catalogue() {
        return catalogue;
    }

    /** The rule for an item. */
    public Rule rule(Item item) {
        return rules[item.position()];
    }

    /** Assesses a project. Neither changes it nor looks at anything else. */
    public AssessmentResult assess(OutsourcingProject project, AssessmentSettings settings) {
        Facts facts = new Facts(project, settings);
        List<Text> remarks = new ArrayList<>();
        Map<Item, Judgement> judgements = judgements(facts, remarks);
        ItemResult[] results = new ItemResult[rules.length];
        // sub-items stand behind their item, so that going backwards finds them decided
        for (int i = rules.length - 1; i >= 0; i--) {
            results[i] = decide(catalogue.items().get(i), facts, settings, judgements, results);
        }
        return new AssessmentResult(project, settings, catalogue, facts.milestone(), List.of(results), remarks);
    }

    private ItemResult decide(
            Item item,
            Facts facts,
            AssessmentSettings settings,
            Map<Item, Judgement> judgements,
            ItemResult[] results) {
        Rule rule = rules[item.position()];
        Verdict own = null;
        Outcome outcome = null;
        Optional<Text> reason = Optional.empty();
        if (rule.decide() != null) {
            try {
                outcome = facts.reached(item.due()) ? facts.outcome(rule) : notReached(item);
                own = outcome.verdict();
                reason = outcome.reason();
            } catch (RuntimeException failure) {
                own = Verdict.ERROR;
                reason = Optional.of(Labels.fill("规则出错：{0}", "the rule failed: {0}", failure));
            }
        }
        Verdict verdict = own;
        if (!item.isLeaf()) {
            List<Verdict> parts = new ArrayList<>();
            if (own != null) {
                parts.add(own);
            }
            item.items().forEach(part -> parts.add(results[part.position()].verdict()));
            verdict = Verdict.summary(parts);
        }
        List<Element> witnesses = outcome == null ? List.of() : outcome.witnesses();
        Judgement judgement = judgements.get(item);
        boolean disagreement = false;
        if (judgement != null) {
            Verdict judged = verdict(judgement.getVerdict());
            if (verdict == Verdict.UNDECIDED) {
                verdict = judged;
                witnesses = List.of(judgement);
                // what facts could not decide is decided now
                reason = judged == Verdict.NOT_APPLICABLE
                        ? Optional.ofNullable(judgement.getRationale()).map(why -> new Text(why, why))
                        : Optional.empty();
            } else {
                disagreement = judged != verdict;
            }
        }
        List<Finding> findings = outcome == null ? List.of() : findings(item, outcome);
        Assurance assurance =
                item.isLeaf() || !witnesses.isEmpty() ? assurance(witnesses, settings) : weakest(item, results);
        return new ItemResult(
                item, verdict, assurance, witnesses, findings, reason, Optional.ofNullable(judgement), disagreement);
    }

    private static Outcome notReached(Item item) {
        return Outcome.notDue(
                "自{0}起到期",
                "due from: {0}",
                new Text(item.due().label(Language.ZH), item.due().label(Language.EN)));
    }

    private static List<Finding> findings(Item item, Outcome outcome) {
        List<Finding> findings = new ArrayList<>(outcome.shortfalls().size());
        for (Shortfall shortfall : outcome.shortfalls()) {
            Severity severity = shortfall.isCritical()
                    ? Severity.CRITICAL
                    : item.strength() == Strength.MAY
                            ? Severity.NOTE
                            : outcome.verdict() == Verdict.GAP ? Severity.MAJOR : Severity.MINOR;
            findings.add(new Finding(item, severity, shortfall));
        }
        return List.copyOf(findings);
    }

    private Map<Item, Judgement> judgements(Facts facts, List<Text> remarks) {
        Map<Item, Judgement> latest = new HashMap<>();
        Comparator<Judgement> byDate = Comparator.comparing(
                        Judgement::getJudgedOn, Comparator.nullsFirst(Comparator.<PartialDate>naturalOrder()))
                .thenComparing(Judgement::getId, Comparator.nullsFirst(Comparator.naturalOrder()));
        for (Judgement judgement : facts.project().getJudgements()) {
            Optional<Item> item = catalogue.find(judgement.getItem());
            if (item.isEmpty()) {
                remarks.add(Labels.fill(
                        "评审判断引用了标准没有的条款：{0}",
                        "a judgement names an item that the standard does not have: {0}", judgement.getItem()));
            } else if (!facts.happened(judgement.getJudgedOn())) {
                remarks.add(Labels.fill(
                        "{0} 的评审判断日期为 {1}，晚于评估日期，未计入",
                        "the judgement of {0} is dated {1}, after the day of the assessment, and is not counted",
                        item.get().number(),
                        judgement.getJudgedOn()));
            } else if (judgement.getVerdict() != JudgedVerdict.NOT_STATED) {
                latest.merge(item.get(), judgement, BinaryOperator.maxBy(byDate));
            }
        }
        return latest;
    }

    private static Verdict verdict(JudgedVerdict judged) {
        return switch (judged) {
            case NOT_STATED -> throw new IllegalArgumentException("nothing is judged");
            case SATISFIED -> Verdict.SATISFIED;
            case PARTIAL -> Verdict.PARTIAL;
            case GAP -> Verdict.GAP;
            case NOT_APPLICABLE -> Verdict.NOT_APPLICABLE;
        };
    }

    /** The assurance of the weakest witness. */
    private static Assurance assurance(List<Element> witnesses, AssessmentSettings settings) {
        Assurance weakest = witnesses.isEmpty() ? Assurance.NONE : Assurance.VERIFIED;
        for (Element witness : witnesses) {
            Assurance assurance = assurance(witness, settings);
            weakest = assurance.compareTo(weakest) < 0 ? assurance : weakest;
            if (weakest == Assurance.STATED) {
                break; // no witness shows less
            }
        }
        return weakest;
    }

    private static Assurance weakest(Item item, ItemResult[] results) {
        Assurance weakest = null;
        for (Item part : item.items()) {
            Assurance assurance = results[part.position()].assurance();
            if (assurance != Assurance.NONE && (weakest == null || assurance.compareTo(weakest) < 0)) {
                weakest = assurance;
            }
        }
        return weakest == null ? Assurance.NONE : weakest;
    }

    /** The best assurance that the evidence for an element gives; what nothing shows is stated. */
    public static Assurance assurance(Element witness, AssessmentSettings settings) {
        Assurance best = Assurance.STATED;
        for (Evidence evidence : evidence(witness)) {
            Assurance assurance = assurance(evidence, settings);
            best = assurance.compareTo(best) > 0 ? assurance : best;
        }
        return best;
    }

    /**
     * The evidence for an element: its own or, where it has none, that of what contains it, up to the activity. A threat
     * is shown by the evidence of the risk assessment that lists it.
     */
    public static List<Evidence> evidence(Element witness) {
        EObject holder = witness;
        while (holder instanceof Element element && !(holder instanceof OutsourcingProject)) {
            if (element.eIsSet(OutsourcingPackage.Literals.ELEMENT__EVIDENCE)) {
                return element.getEvidence();
            }
            holder = holder instanceof Activity ? null : holder.eContainer();
        }
        return List.of();
    }

    private static Assurance assurance(Evidence evidence, AssessmentSettings settings) {
        if (settings.digestChecked().test(evidence)
                || evidence.getVerifiedBy() != null && reached(evidence.getVerifiedOn(), settings)) {
            return Assurance.VERIFIED;
        }
        return reached(evidence.getEffectiveOn(), settings) ? Assurance.EVIDENCED : Assurance.STATED;
    }

    private static boolean reached(PartialDate date, AssessmentSettings settings) {
        return date != null && !date.earliest().isAfter(settings.asOf());
    }
}
