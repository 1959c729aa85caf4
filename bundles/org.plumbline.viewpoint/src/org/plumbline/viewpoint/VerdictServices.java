// SPDX-License-Identifier: EPL-2.0
package org.plumbline.viewpoint;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.Assurance;
import org.plumbline.assessment.Finding;
import org.plumbline.assessment.ItemResult;
import org.plumbline.assessment.Labels;
import org.plumbline.assessment.Score;
import org.plumbline.assessment.Verdict;
import org.plumbline.model.outsourcing.Department;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.model.outsourcing.Evidence;
import org.plumbline.model.outsourcing.InternalUnit;
import org.plumbline.model.outsourcing.Official;
import org.plumbline.model.outsourcing.OutsourcingProject;
import org.plumbline.model.outsourcing.Phase;
import org.plumbline.model.outsourcing.ResponsibleUnit;
import org.plumbline.model.outsourcing.SupervisingLeader;
import org.plumbline.standard.Item;
import org.plumbline.standard.Language;
import org.plumbline.standard.ObligedRole;
import org.plumbline.standard.Section;
import org.plumbline.standard.Text;
import org.plumbline.viewpoint.requirements.Chapter;
import org.plumbline.viewpoint.requirements.Provision;
import org.plumbline.viewpoint.requirements.Requirement;
import org.plumbline.viewpoint.requirements.RequirementSet;

/**
 * What the assessment says of an element of a project, or of a requirement, chapter or phase: labels, verdicts, findings
 * and evidence. Every text is in the language of the {@link Viewing}; null and elements without a project have none.
 */
public final class VerdictServices {

    private static final String ICONS = "/org.plumbline.viewpoint/icons/";

    /** Called by the interpreter. */
    public VerdictServices() {
        // nothing to set up
    }

    /** Sign of the verdict and name; for a chapter, a phase and the whole standard with the score. */
    public String label(EObject element) {
        String sign = verdictOn(element).map(VerdictServices::sign).orElse("");
        String name = plainLabel(element);
        if (sign.isEmpty()) {
            return name;
        }
        String score = score(element);
        if (element instanceof Chapter) {
            return name + "  " + sign + (score.isEmpty() ? "" : " " + score);
        }
        return sign + " " + name + (score.isEmpty() ? "" : "  " + score);
    }

    /** A text about an element with the sign of the verdict on it before it, where there is one. */
    static String marked(EObject element, String text) {
        return verdictOn(element).map(verdict -> sign(verdict) + " " + text).orElse(text);
    }

    /** Name, without sign and score; the class's label where there is no name. */
    public String plainLabel(EObject element) {
        Language language = Viewing.of(element).language();
        if (element instanceof Element named) {
            return Labels.of(named).in(language);
        }
        if (element instanceof Requirement requirement) {
            return Standard.item(requirement)
                    .map(item -> item.number() + " " + item.statement().in(language))
                    .orElse("");
        }
        if (element instanceof Chapter chapter) {
            return Standard.section(chapter)
                    .map(section -> section.number() + " " + section.title().in(language))
                    .orElse("");
        }
        return element instanceof RequirementSet ? Standard.catalogue().edition() : "";
    }

    /** Sign of the verdict, last part of the number and statement, for lists inside a shape that names the whole. */
    public String shortLabel(Requirement requirement) {
        Language language = Viewing.of(requirement).language();
        String sign = verdictOn(requirement).map(verdict -> sign(verdict) + " ").orElse("");
        return Optional.ofNullable(requirement)
                .flatMap(Standard::item)
                .map(item -> sign + item.number().substring(item.number().lastIndexOf(' ') + 1) + " "
                        + item.statement().in(language))
                .orElse("");
    }

    /** Class and name; what is missing, or else what the element shows; its dates; how well founded that is. */
    public String tooltip(EObject element) {
        Viewing viewing = Viewing.of(element);
        Language language = viewing.language();
        List<String> lines = new ArrayList<>();
        if (element instanceof Element named) {
            lines.add(new Text(
                            Labels.of(named.eClass()).zh() + "："
                                    + Labels.of(named).zh(),
                            Labels.of(named.eClass()).en() + ": "
                                    + Labels.of(named).en())
                    .in(language));
        } else {
            lines.add(plainLabel(element));
        }
        String word = element instanceof Provision || element instanceof Phase ? verdict(element) : "";
        if (!word.isEmpty()) {
            lines.add(word);
        }
        for (Finding finding : findings(element)) {
            lines.add(finding.item().number() + " " + finding.message().in(language));
        }
        if (element instanceof Requirement requirement) {
            result(requirement).flatMap(ItemResult::reason).ifPresent(reason -> lines.add(reason.in(language)));
        } else if (element instanceof Element
                && verdictOn(element).filter(v -> v == Verdict.SATISFIED).isPresent()) {
            String shown = viewing.involvement().shown(element).stream()
                    .map(result -> result.item().number())
                    .collect(Collectors.joining(language == Language.ZH ? "、" : ", "));
            if (!shown.isEmpty()) {
                lines.add((language == Language.ZH ? "表明 " : "shows ") + shown);
            }
        }
        String dates = new DateServices().dates(element);
        if (!dates.isEmpty()) {
            lines.add(dates);
        }
        assuranceOf(element).map(assurance -> assurance.label(language)).ifPresent(lines::add);
        return String.join("\n", lines).strip();
    }

    /** The word for the verdict, with the score where it summarises; empty where there is none. */
    public String verdict(EObject element) {
        Language language = Viewing.of(element).language();
        String score = score(element);
        return verdictOn(element)
                .map(verdict -> verdict.label(language) + (score.isEmpty() ? "" : " " + score))
                .orElse("");
    }

    /** Whether it is satisfied. */
    public boolean isSatisfied(EObject element) {
        return is(element, Verdict.SATISFIED);
    }

    /** Whether it is partly satisfied. */
    public boolean isPartial(EObject element) {
        return is(element, Verdict.PARTIAL);
    }

    /** Whether there is a gap. */
    public boolean isGap(EObject element) {
        return is(element, Verdict.GAP);
    }

    /** Whether it is not due yet. */
    public boolean isNotDue(EObject element) {
        return is(element, Verdict.NOT_DUE);
    }

    /** Whether it does not apply. */
    public boolean isNotApplicable(EObject element) {
        return is(element, Verdict.NOT_APPLICABLE);
    }

    /** Whether it waits for a judgement. */
    public boolean isUndecided(EObject element) {
        return is(element, Verdict.UNDECIDED);
    }

    /** Whether a rule failed. */
    public boolean isError(EObject element) {
        return is(element, Verdict.ERROR);
    }

    /** Whether something keeps the element itself from being satisfied: a gap, in part or not decided, or an error. */
    public boolean isShort(EObject element) {
        return verdictOn(element)
                .filter(verdict -> verdict.isShortfall() || verdict == Verdict.UNDECIDED || verdict == Verdict.ERROR)
                .isPresent();
    }

    /** Whether something is missing in an element or in anything it contains, or in what a phase or chapter asks for. */
    public boolean hasFindings(EObject element) {
        Viewing viewing = Viewing.of(element);
        if (viewing.project().isEmpty()) {
            return false;
        }
        Involvement involvement = viewing.involvement();
        return involvement.isShort(element)
                || items(element).stream()
                        .anyMatch(item ->
                                involvement.result().item(item).verdict().isShortfall());
    }

    /** Whether the project has come as far as this phase and no further. */
    public boolean isCurrentPhase(Phase phase) {
        return phase != null && Standard.phase(phase) == currentPhase(phase);
    }

    /** Whether an element, or anything in it, has to do with the phase that the project has come to. */
    public boolean concernsCurrentPhase(EObject element) {
        org.plumbline.standard.Phase current = currentPhase(element);
        if (current == null) {
            return false;
        }
        for (EObject part = element; part != null; part = part.eContainer()) {
            if (part instanceof Phase phase && Standard.phase(phase) == current) {
                return true;
            }
        }
        return Viewing.of(element).involvement().concerns(element, current)
                || items(element).stream().anyMatch(item -> item.phase() == current);
    }

    /** Whether an element is, has or concerns the supervising leader (4.2.2), or is asked of the leader. */
    public boolean concernsSupervisingLeader(EObject element) {
        return concerns(element, ObligedRole.SUPERVISING_LEADER);
    }

    /** Whether an element is, has or concerns a responsible unit (4.2.3), or is asked of it. */
    public boolean concernsResponsibleUnit(EObject element) {
        return concerns(element, ObligedRole.RESPONSIBLE_UNIT);
    }

    /** Whether an element is, has or concerns the department as a whole, or is asked of it. */
    public boolean concernsDepartment(EObject element) {
        return concerns(element, ObligedRole.DEPARTMENT);
    }

    /** Whether there is evidence for an element, or for what shows that a requirement is met. */
    public boolean hasEvidence(EObject element) {
        return !evidence(element).isEmpty();
    }

    /** Title and date of each piece of evidence for an element, or for what shows that a requirement is met. */
    public String evidenceText(EObject element) {
        Language language = Viewing.of(element).language();
        return evidence(element).stream()
                .map(piece -> Labels.of(piece).in(language)
                        + (piece.getEffectiveOn() == null ? "" : " " + piece.getEffectiveOn()))
                .collect(Collectors.joining(language == Language.ZH ? "；" : "; "));
    }

    /** Path of the sign of the verdict as an image; null where there is none. */
    public String verdictImage(EObject element) {
        return verdictOn(element).map(verdict -> image("verdict", verdict)).orElse(null);
    }

    /** Path of an image that tells how well the evidence founds a verdict; null where there is no evidence. */
    public String evidenceImage(EObject element) {
        return assuranceOf(element)
                .filter(assurance -> assurance != Assurance.NONE)
                .map(assurance -> image("assurance", assurance))
                .orElse(null);
    }

    private static String image(String folder, Enum<?> name) {
        return ICONS + folder + "/" + name.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".svg";
    }

    /** The sign of the verdict on an element; empty where there is none. */
    static String sign(EObject element) {
        return verdictOn(element).map(VerdictServices::sign).orElse("");
    }

    static String sign(Verdict verdict) {
        return switch (verdict) {
            case SATISFIED -> "✓";
            case PARTIAL -> "△";
            case GAP -> "×";
            case UNDECIDED -> "?";
            case NOT_DUE -> "…";
            case NOT_APPLICABLE -> "－";
            case ERROR -> "!";
        };
    }

    private static boolean is(EObject element, Verdict verdict) {
        return verdictOn(element).filter(found -> found == verdict).isPresent();
    }

    /** The verdict on an element, requirement, chapter, phase or the whole standard; empty where there is none. */
    static Optional<Verdict> verdictOn(EObject element) {
        Viewing viewing = Viewing.of(element);
        if (viewing.project().isEmpty()) {
            return Optional.empty();
        }
        if (element instanceof Requirement requirement) {
            return result(requirement).map(ItemResult::verdict);
        }
        if (element instanceof Phase || element instanceof Chapter || element instanceof RequirementSet) {
            List<Verdict> verdicts = items(element).stream()
                    .map(item -> viewing.result().item(item).verdict())
                    .toList();
            return verdicts.isEmpty() ? Optional.empty() : Optional.of(Verdict.summary(verdicts));
        }
        return viewing.involvement().verdict(element);
    }

    /** The items that a requirement, chapter, phase or the whole standard stands for; none for anything else. */
    private static List<Item> items(EObject element) {
        if (element instanceof Provision provision) {
            return Standard.items(provision);
        }
        if (element instanceof RequirementSet) {
            return Standard.catalogue().items();
        }
        return element instanceof Phase phase ? Standard.items(Standard.phase(phase)) : List.of();
    }

    static Optional<ItemResult> result(Requirement requirement) {
        Viewing viewing = Viewing.of(requirement);
        return viewing.project().isEmpty()
                ? Optional.empty()
                : Standard.item(requirement).map(item -> viewing.result().item(item));
    }

    /** Satisfied and due items of a chapter, phase or the whole standard; empty where none is due. */
    private static String score(EObject element) {
        Viewing viewing = Viewing.of(element);
        if (viewing.project().isEmpty()) {
            return "";
        }
        Score score = null;
        if (element instanceof Phase phase) {
            score = viewing.result().score(Standard.phase(phase));
        } else if (element instanceof Chapter chapter) {
            Optional<Section> section = Standard.section(chapter);
            score = section.map(viewing.result()::score).orElse(null);
        } else if (element instanceof RequirementSet) {
            score = viewing.result().score();
        }
        return score == null || score.due() == 0 ? "" : score.satisfied() + "/" + score.due();
    }

    private static List<Finding> findings(EObject element) {
        if (element instanceof Requirement requirement) {
            return result(requirement).map(ItemResult::findings).orElse(List.of());
        }
        return element == null ? List.of() : Viewing.of(element).involvement().findings(element);
    }

    private static org.plumbline.standard.Phase currentPhase(EObject element) {
        Viewing viewing = Viewing.of(element);
        return viewing.project().isEmpty() ? null : viewing.result().milestone().phase();
    }

    private static boolean concerns(EObject element, ObligedRole role) {
        Viewing viewing = Viewing.of(element);
        Optional<OutsourcingProject> project = viewing.project();
        return project.isPresent()
                && (viewing.involvement().concerns(element, role)
                        || items(element).stream().anyMatch(item -> item.role() == role)
                        || bearers(project.get(), role).stream().anyMatch(bearer -> contains(element, bearer)));
    }

    private static boolean contains(EObject element, EObject part) {
        EObject enclosing = part;
        while (enclosing != null && enclosing != element) {
            enclosing = enclosing.eContainer();
        }
        return enclosing != null;
    }

    /** Who bears a role, as the role and as the official, unit or department that has it. */
    private static Collection<Element> bearers(OutsourcingProject project, ObligedRole role) {
        List<Element> bearers = new ArrayList<>();
        switch (role) {
            case SUPERVISING_LEADER -> {
                SupervisingLeader leader = project.getSupervisingLeader();
                Official holder = leader == null ? null : leader.getHolder();
                bearers.add(leader);
                bearers.add(holder);
            }
            case RESPONSIBLE_UNIT -> {
                for (ResponsibleUnit responsible : project.getResponsibleUnits()) {
                    InternalUnit unit = responsible.getUnit();
                    bearers.add(responsible);
                    bearers.add(unit);
                }
            }
            case DEPARTMENT -> {
                Department department = project.getDepartment();
                bearers.add(department);
            }
        }
        bearers.removeIf(bearer -> bearer == null);
        return bearers;
    }

    private static List<Evidence> evidence(EObject element) {
        if (element instanceof Provision provision) {
            Viewing viewing = Viewing.of(element);
            if (viewing.project().isEmpty()) {
                return List.of();
            }
            Set<Evidence> evidence = new LinkedHashSet<>();
            for (Item item : Standard.items(provision)) {
                for (Element witness : viewing.result().item(item).witnesses()) {
                    evidence.addAll(Assessment.evidence(witness));
                }
            }
            return List.copyOf(evidence);
        }
        return element instanceof Element witness ? Assessment.evidence(witness) : List.of();
    }

    /** How well founded the verdict on a requirement or chapter is, or what an element states with evidence. */
    static Optional<Assurance> assuranceOf(EObject element) {
        Viewing viewing = Viewing.of(element);
        if (viewing.project().isEmpty()) {
            return Optional.empty();
        }
        if (element instanceof Requirement requirement) {
            return result(requirement).map(ItemResult::assurance);
        }
        if (element instanceof Chapter chapter) {
            return Standard.items(chapter).stream()
                    .map(item -> viewing.result().item(item).assurance())
                    .filter(assurance -> assurance != Assurance.NONE)
                    .min(Assurance::compareTo);
        }
        return element instanceof Element witness
                        && !Assessment.evidence(witness).isEmpty()
                ? Optional.of(Assessment.assurance(witness, viewing.result().settings()))
                : Optional.empty();
    }
}
