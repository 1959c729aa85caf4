// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BinaryOperator;
import java.util.stream.IntStream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.plumbline.assessment.AssessmentResult.Remark;
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
import org.plumbline.standard.Text;

/** Assesses projects against the standard. May be used for many projects and from several threads. */
public final class Assessment {

    /** From how many direct parts of a project on rules are decided side by side; of smaller ones it would not pay. */
    private static final int LARGE = 500;

    private final Catalogue catalogue;
    private final List<List<Rule>> sections;
    private final Rule[] rules;

    /**
     * An assessment with exactly one rule for each item.
     *
     * @throws IllegalArgumentException if an item has no rule or more than one, or a rule no item
     */
    public Assessment(Catalogue catalogue, List<? extends SectionRules> sections) {
        this.catalogue = catalogue;
        this.sections = sections.stream().map(SectionRules::rules).toList();
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
        if (facts.breadth() >= LARGE) {
            decideSideBySide(facts);
        }
        List<Remark> remarks = new ArrayList<>();
        Map<Item, Judgement> judgements = judgements(facts, remarks);
        ItemResult[] results = new ItemResult[rules.length];
        // sub-items stand behind their item, so that going backwards finds them decided
        for (int i = rules.length - 1; i >= 0; i--) {
            results[i] = decide(catalogue.items().get(i), facts, settings, judgements, results);
        }
        return new AssessmentResult(project, settings, catalogue, facts.milestone(), List.of(results), remarks);
    }

    /**
     * Has sections decided on all processors, each by one of them; what they find out waits with the facts.
     */
    private void decideSideBySide(Facts facts) {
        int processors = Math.min(Runtime.getRuntime().availableProcessors(), sections.size());
        AtomicInteger next = new AtomicInteger();
        IntStream.range(0, processors).parallel().forEach(processor -> {
            for (int i = next.getAndIncrement(); i < sections.size(); i = next.getAndIncrement()) {
                sections.get(i).forEach(rule -> decideAhead(rule, facts));
            }
        });
    }

    private void decideAhead(Rule rule, Facts facts) {
        Item item = catalogue.item(rule.item());
        if (rule.decide() != null && facts.reached(item.due())) {
            try {
                facts.outcome(rule);
            } catch (RuntimeException failure) {
                // fails again, and is reported, when its item is decided
                return;
            }
        }
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
        List<Finding> findings = outcome == null ? List.of() : Findings.of(item, outcome);
        Assurance assurance = item.isLeaf() || !witnesses.isEmpty()
                ? Witnesses.assurance(witnesses, settings)
                : weakest(item, results);
        return new ItemResult(
                item, verdict, assurance, witnesses, findings, reason, Optional.ofNullable(judgement), disagreement);
    }

    private static Outcome notReached(Item item) {
        return Outcome.notDue(
                "自{0}起到期",
                "due from: {0}",
                new Text(item.due().label(Language.ZH), item.due().label(Language.EN)));
    }

    private Map<Item, Judgement> judgements(Facts facts, List<Remark> remarks) {
        Map<Item, Judgement> latest = new HashMap<>();
        Comparator<Judgement> byDate = Comparator.comparing(
                        Judgement::getJudgedOn, Comparator.nullsFirst(Comparator.<PartialDate>naturalOrder()))
                .thenComparing(Judgement::getId, Comparator.nullsFirst(Comparator.naturalOrder()));
        for (Judgement judgement : facts.project().getJudgements()) {
            Optional<Item> item = catalogue.find(judgement.getItem());
            if (item.isEmpty()) {
                Text unknown = Labels.fill(
                        "评审判断引用了标准没有的条款：{0}",
                        "a judgement names an item that the standard does not have: {0}", judgement.getItem());
                remarks.add(new Remark(item, unknown));
            } else if (!facts.happened(judgement.getJudgedOn())) {
                Text late = Labels.fill(
                        "{0} 的评审判断日期为 {1}，晚于评估日期，未计入",
                        "the judgement of {0} is dated {1}, after the day of the assessment, and is not counted",
                        item.get().number(),
                        judgement.getJudgedOn());
                remarks.add(new Remark(item, late));
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
        return Assurance.of(witness, settings);
    }

    /**
     * The evidence for an element: its own or, where it has none, that of what contains it, up to the activity. A threat
     * is shown by the evidence of the risk assessment that lists it.
     */
    public static List<Evidence> evidence(Element witness) {
        EObject holder = witness;
        while (holder instanceof Element element && !(holder instanceof OutsourcingProject)) {
            if (((InternalEObject) element).eIsSet(OutsourcingPackage.ELEMENT__EVIDENCE)) {
                return element.getEvidence();
            }
            holder = holder instanceof Activity ? null : holder.eContainer();
        }
        return List.of();
    }
}
