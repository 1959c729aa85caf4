// SPDX-License-Identifier: EPL-2.0
package org.plumbline.viewpoint;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.plumbline.assessment.Finding;
import org.plumbline.assessment.ItemResult;
import org.plumbline.assessment.Labels;
import org.plumbline.assessment.Verdict;
import org.plumbline.model.PartialDate;
import org.plumbline.model.outsourcing.Activity;
import org.plumbline.model.outsourcing.Asset;
import org.plumbline.model.outsourcing.ControlMeasure;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.model.outsourcing.ExecutionInspection;
import org.plumbline.model.outsourcing.ImprovementSupervision;
import org.plumbline.model.outsourcing.JudgedVerdict;
import org.plumbline.model.outsourcing.Judgement;
import org.plumbline.model.outsourcing.LeadershipDecision;
import org.plumbline.model.outsourcing.OutsourcingPackage;
import org.plumbline.model.outsourcing.OutsourcingProject;
import org.plumbline.model.outsourcing.RiskAssessment;
import org.plumbline.standard.Item;
import org.plumbline.viewpoint.requirements.Chapter;
import org.plumbline.viewpoint.requirements.Requirement;

/** What the cells of tables say, and what is meant by the text that somebody types into one. */
public final class TableServices {

    private static final String RESPONSIBLE = "R";
    private static final String APPROVES = "A";
    private static final String PARTICIPATES = "P";

    /** References of an activity that name who decides on it. */
    private static final Set<EReference> DECIDING = Set.of(
            OutsourcingPackage.Literals.LEADERSHIP_DECISION__DECIDED_BY,
            OutsourcingPackage.Literals.EXECUTION_INSPECTION__ORGANISED_BY,
            OutsourcingPackage.Literals.IMPROVEMENT_SUPERVISION__SUPERVISED_BY);

    /** References of an activity that name who carries it out. */
    private static final Set<EReference> CARRYING_OUT = Set.of(
            OutsourcingPackage.Literals.ACTIVITY__RESPONSIBLE,
            OutsourcingPackage.Literals.MANAGEMENT_REPORT__SUBMITTED_BY,
            OutsourcingPackage.Literals.IMPROVEMENT_SUGGESTION__SUBMITTED_BY);

    /** The sign for what is satisfied that Chinese keyboards offer. */
    private static final String TICK = "√";

    /** Called by the interpreter. */
    public TableServices() {
        // nothing to set up
    }

    // ---- responsibility matrix

    /** The roles that have a part in an activity, as the columns of the matrix show them. */
    public List<Element> rolesIn(Activity activity) {
        return roles(activity)
                .filter(role -> !responsibility(activity, role).isEmpty())
                .toList();
    }

    /** R if somebody carries an activity out, A if somebody decides on it, P if somebody takes part; else empty. */
    public String responsibility(Activity activity, EObject role) {
        EObject party = new ToolServices().partyOf(activity, role);
        if (activity == null || party == null) {
            return "";
        }
        String mark = "";
        for (EReference reference : activity.eClass().getEAllReferences()) {
            if (names(activity, reference, party)) {
                mark = stronger(mark, mark(reference));
            }
        }
        boolean accepts = activity instanceof RiskAssessment assessment
                && assessment.getDecision() != null
                && assessment.getDecision().getDecidedBy() == party;
        return accepts ? stronger(mark, APPROVES) : mark;
    }

    private static boolean names(Activity activity, EReference reference, EObject party) {
        if (reference.isContainment() || !activity.eIsSet(reference)) {
            return false;
        }
        Object value = activity.eGet(reference);
        return value == party || value instanceof Collection<?> many && many.contains(party);
    }

    private static String mark(EReference reference) {
        return CARRYING_OUT.contains(reference) ? RESPONSIBLE : DECIDING.contains(reference) ? APPROVES : PARTICIPATES;
    }

    /** Of two marks the one that comes first in R, A, P. */
    private static String stronger(String one, String other) {
        String order = RESPONSIBLE + APPROVES + PARTICIPATES;
        return one.isEmpty() || order.indexOf(other) < order.indexOf(one) ? other : one;
    }

    private static Stream<Element> roles(Activity activity) {
        OutsourcingProject project = Viewing.of(activity).project().orElse(null);
        if (project == null) {
            return Stream.of();
        }
        return Stream.of(
                        Stream.ofNullable(project.getSupervisingLeader()),
                        project.getResponsibleUnits().stream(),
                        project.getAgencies().stream(),
                        project.getAssessmentOrganisations().stream(),
                        project.getAuthorities().stream())
                .flatMap(some -> some);
    }

    /** Whether somebody typed that a role carries an activity out. */
    public boolean saysResponsible(EObject at, String typed) {
        return says(typed, RESPONSIBLE, "负责", "responsible");
    }

    /** Whether somebody typed that a role decides on an activity. */
    public boolean saysApproves(EObject at, String typed) {
        return says(typed, APPROVES, "批准", "决策", "approves", "decides");
    }

    /** Whether somebody typed that a role takes part in an activity. */
    public boolean saysParticipates(EObject at, String typed) {
        return says(typed, PARTICIPATES, "参与", "participates");
    }

    /** Whether a cell was emptied. */
    public boolean saysNothing(EObject at, String typed) {
        return typed == null || typed.isBlank();
    }

    /** Whether an activity is a decision, which names who takes it. */
    public boolean isDecision(EObject activity) {
        return activity instanceof LeadershipDecision;
    }

    /** Whether an activity is an inspection of the execution, which names who organises it. */
    public boolean isExecutionInspection(EObject activity) {
        return activity instanceof ExecutionInspection;
    }

    /** Whether an activity supervises improvements, which names who does so. */
    public boolean isImprovementSupervision(EObject activity) {
        return activity instanceof ImprovementSupervision;
    }

    private static boolean says(String typed, String... words) {
        String said = typed == null ? "" : typed.strip();
        return Stream.of(words).anyMatch(said::equalsIgnoreCase);
    }

    // ---- controls and assets

    /** The assets of the project. */
    public List<Asset> assets(OutsourcingProject project) {
        return project == null || project.getEnvironment() == null
                ? List.of()
                : project.getEnvironment().getAssets();
    }

    /** That a control protects an asset. */
    public String protection(ControlMeasure control) {
        return "●";
    }

    /** A control and how far it is introduced. */
    public String controlLabel(ControlMeasure control) {
        return control == null
                ? ""
                : VerdictServices.marked(
                        control,
                        Words.join(
                                " · ",
                                Words.of(control).name(control),
                                Words.of(control).label(control.getStatus())));
    }

    // ---- requirement table

    /** The sections inside a chapter that have requirements of their own, in the order of the standard. */
    public List<Chapter> sectionsWithRequirements(Chapter chapter) {
        if (chapter == null) {
            return List.of();
        }
        return chapter.getChapters().stream()
                .flatMap(section -> section.getRequirements().isEmpty()
                        ? sectionsWithRequirements(section).stream()
                        : Stream.concat(Stream.of(section), sectionsWithRequirements(section).stream()))
                .toList();
    }

    /** The sections of Annex A that have requirements of their own: A.1, A.2.1 and so on. */
    public List<Chapter> annexParts(OutsourcingProject project) {
        return new RequirementServices()
                .annexSections(project).stream()
                        .flatMap(section -> section.getRequirements().isEmpty()
                                ? sectionsWithRequirements(section).stream()
                                : Stream.of(section))
                        .toList();
    }

    /** Heading of the column of what the standard asks for. */
    public String columnStatement(OutsourcingProject project) {
        return Words.of(project).say("要求", "Requirement");
    }

    /** Heading of the column of obliged roles. */
    public String columnRole(OutsourcingProject project) {
        return Words.of(project).say("责任角色", "Role");
    }

    /** Heading of the column of milestones. */
    public String columnDue(OutsourcingProject project) {
        return Words.of(project).say("到期起点", "Due from");
    }

    /** Heading of the column of verdicts. */
    public String columnVerdict(OutsourcingProject project) {
        return Words.of(project).say("结论", "Verdict");
    }

    /** Heading of the column of how well founded verdicts are. */
    public String columnAssurance(OutsourcingProject project) {
        return Words.of(project).say("依据程度", "Assurance");
    }

    /** Heading of the column of evidence. */
    public String columnEvidence(OutsourcingProject project) {
        return Words.of(project).say("证据", "Evidence");
    }

    /** Heading of the column of findings. */
    public String columnFindings(OutsourcingProject project) {
        return Words.of(project).say("问题和整改", "Findings and remedies");
    }

    /** Heading of the column of judgements. */
    public String columnJudgement(OutsourcingProject project) {
        return Words.of(project).say("评审判断", "Judgement");
    }

    /** Whether a judgement can be typed into a cell: requirements can be judged, chapters cannot. */
    public boolean canBeJudged(EObject provision) {
        return provision instanceof Requirement;
    }

    /** What was judged, as somebody typed it in either language or with the sign; null if it is none of these. */
    public JudgedVerdict judged(EObject at, String typed) {
        String said = typed == null ? "" : typed.strip().toLowerCase(Locale.ROOT);
        for (JudgedVerdict verdict : JudgedVerdict.values()) {
            if (verdict != JudgedVerdict.NOT_STATED && words(verdict).contains(said)) {
                return verdict;
            }
        }
        return null;
    }

    private static Set<String> words(JudgedVerdict verdict) {
        String zh = Labels.of(verdict).zh();
        String en = Labels.of(verdict).en().toLowerCase(Locale.ROOT);
        return switch (verdict) {
            case NOT_STATED -> Set.of();
            case SATISFIED -> Set.of(zh, en, TICK, VerdictServices.sign(Verdict.SATISFIED));
            case PARTIAL -> Set.of(zh, en, "部分", VerdictServices.sign(Verdict.PARTIAL));
            case GAP -> Set.of(zh, en, VerdictServices.sign(Verdict.GAP));
            case NOT_APPLICABLE -> Set.of(zh, en, "n.a.", "n/a", "na");
        };
    }

    /** Whether somebody typed a verdict on a requirement that was not yet judged on the day of the assessment. */
    public boolean judges(Requirement requirement, String typed) {
        return judged(requirement, typed) != null && judgementOfToday(requirement) == null;
    }

    /** Whether somebody typed another verdict on a requirement that was judged on the day of the assessment. */
    public boolean judgesAgain(Requirement requirement, String typed) {
        return judged(requirement, typed) != null && judgementOfToday(requirement) != null;
    }

    /** The judgement of a requirement that counts; null if there is none. */
    public Judgement latestJudgement(Requirement requirement) {
        return result(requirement).flatMap(ItemResult::judgement).orElse(null);
    }

    /** The judgement of a requirement that counts, if it was made on the day of the assessment; else null. */
    public Judgement judgementOfToday(Requirement requirement) {
        Judgement latest = latestJudgement(requirement);
        PartialDate today = PartialDate.of(Viewing.of(requirement).asOf());
        return latest != null && today.equals(latest.getJudgedOn()) ? latest : null;
    }

    // ---- tree of the standard

    /** The elements at fault for a requirement; the project is not among them, since it only lacks something. */
    public List<Element> elementsAtFault(Requirement requirement) {
        Set<Element> elements = new LinkedHashSet<>();
        for (Finding finding : result(requirement).map(ItemResult::findings).orElse(List.of())) {
            for (Element element : finding.elements()) {
                if (!(element instanceof OutsourcingProject)) {
                    elements.add(element);
                }
            }
        }
        return List.copyOf(elements);
    }

    private static Optional<ItemResult> result(Requirement requirement) {
        Viewing viewing = Viewing.of(requirement);
        if (requirement == null || viewing.project().isEmpty()) {
            return Optional.empty();
        }
        Optional<Item> item = Standard.item(requirement);
        return item.map(viewing.result()::item);
    }
}
