// SPDX-License-Identifier: EPL-2.0
package org.plumbline.report.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.AssessmentResult;
import org.plumbline.assessment.Assurance;
import org.plumbline.assessment.Finding;
import org.plumbline.assessment.ItemResult;
import org.plumbline.assessment.Labels;
import org.plumbline.assessment.Verdict;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.model.outsourcing.Evidence;
import org.plumbline.model.outsourcing.OutsourcingPackage;
import org.plumbline.model.outsourcing.OutsourcingProject;
import org.plumbline.report.form.Form.Row;
import org.plumbline.report.form.Form.State;
import org.plumbline.standard.Decision;
import org.plumbline.standard.Item;
import org.plumbline.standard.Text;

/** The part of a project that a paper is about. */
final class Scope {

    /** A paper that names hundreds of facts to a point helps nobody. */
    private static final int MOST = 8;

    private final AssessmentResult result;
    private final Set<EObject> roots;
    private final boolean deep;

    private Scope(AssessmentResult result, Set<EObject> roots, boolean deep) {
        this.result = result;
        this.roots = roots;
        this.deep = deep;
    }

    /** Some elements with everything in them; the whole project where there are none. */
    static Scope of(AssessmentResult result, List<? extends Element> elements) {
        return new Scope(result, new HashSet<>(elements), true);
    }

    /** Some elements without what is in them. */
    static Scope only(AssessmentResult result, List<? extends Element> elements) {
        return new Scope(result, new HashSet<>(elements), false);
    }

    private boolean holds(Element element) {
        if (!deep) {
            return roots.isEmpty() || roots.contains(element);
        }
        for (EObject e = element; e != null; e = e.eContainer()) {
            if (roots.contains(e)) {
                return true;
            }
        }
        return roots.isEmpty();
    }

    /** A finding about the project as a whole concerns every part of it. */
    private boolean concerns(Finding finding) {
        return finding.elements().stream().anyMatch(e -> e instanceof OutsourcingProject || holds(e));
    }

    /** The rows for an item and the items inside it. */
    List<Row> rows(Item item) {
        List<Row> rows = new ArrayList<>();
        if (item.isLeaf()) {
            rows.add(row(item));
        } else {
            rows.add(Row.group(item.number(), item.statement()));
            item.items().forEach(part -> rows.addAll(rows(part)));
        }
        return rows;
    }

    private Row row(Item item) {
        ItemResult outcome = result.item(item);
        List<Element> witnesses =
                outcome.witnesses().stream().filter(this::holds).toList();
        List<Text> missing = missing(item);
        return new Row(
                item.number(),
                item.statement(),
                false,
                witnesses.stream().limit(MOST).map(Scope::shown).toList(),
                state(outcome, witnesses, missing),
                missing);
    }

    /** What the assessment misses for an item. */
    List<Text> missing(Item item) {
        Set<Text> missing = new LinkedHashSet<>();
        for (Finding finding : result.item(item).findings()) {
            if (concerns(finding)) {
                missing.add(finding.message());
            }
        }
        return List.copyOf(missing);
    }

    /** The verdict of the item, narrowed to what the paper is about; empty if only other parts of the project decided it. */
    private Optional<State> state(ItemResult outcome, List<Element> witnesses, List<Text> missing) {
        boolean decidedByRule = outcome.item().decision() == Decision.RULE;
        Verdict verdict = outcome.verdict();
        boolean narrowed = verdict == Verdict.SATISFIED || verdict == Verdict.PARTIAL || verdict == Verdict.GAP;
        if (!decidedByRule || !narrowed) {
            return Optional.of(new State(verdict, outcome.assurance()));
        }
        if (witnesses.isEmpty() && missing.isEmpty()) {
            return Optional.empty();
        }
        Verdict own = missing.isEmpty() ? Verdict.SATISFIED : witnesses.isEmpty() ? Verdict.GAP : Verdict.PARTIAL;
        Assurance assurance = witnesses.isEmpty() ? Assurance.NONE : Assurance.VERIFIED;
        for (Element witness : witnesses) {
            Assurance shown = Assessment.assurance(witness, result.settings());
            assurance = shown.compareTo(assurance) < 0 ? shown : assurance;
        }
        return Optional.of(new State(own, assurance));
    }

    /** A fact with its date and its evidence. */
    private static Text shown(Element element) {
        Text name = Labels.of(element);
        Text kind = Labels.of(element.eClass());
        StringBuilder zh = new StringBuilder(name.zh());
        StringBuilder en = new StringBuilder(name.en());
        if (!name.equals(kind)) {
            zh.append("（").append(kind.zh()).append('）');
            en.append(" (").append(kind.en()).append(')');
        }
        date(element).ifPresent(date -> {
            zh.append("，").append(date);
            en.append(", ").append(date);
        });
        List<Evidence> evidence = Assessment.evidence(element);
        if (!evidence.isEmpty()) {
            zh.append("，证据：");
            en.append(", evidence: ");
            for (int i = 0; i < Math.min(MOST, evidence.size()); i++) {
                Text piece = Labels.of(evidence.get(i));
                zh.append(i == 0 ? "" : "、").append(piece.zh());
                en.append(i == 0 ? "" : ", ").append(piece.en());
            }
        }
        return new Text(zh.toString(), en.toString());
    }

    private static Optional<String> date(Element element) {
        for (EAttribute attribute : element.eClass().getEAllAttributes()) {
            if (attribute.getEAttributeType() == OutsourcingPackage.Literals.PARTIAL_DATE
                    && element.eIsSet(attribute)
                    && !attribute.getName().startsWith("planned")) {
                return Optional.of(String.valueOf(element.eGet(attribute)));
            }
        }
        return Optional.empty();
    }
}
