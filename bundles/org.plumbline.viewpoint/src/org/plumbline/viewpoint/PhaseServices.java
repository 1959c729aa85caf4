// SPDX-License-Identifier: EPL-2.0
package org.plumbline.viewpoint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.plumbline.assessment.Verdict;
import org.plumbline.model.PartialDate;
import org.plumbline.model.outsourcing.Activity;
import org.plumbline.model.outsourcing.ActivityState;
import org.plumbline.model.outsourcing.Evidence;
import org.plumbline.model.outsourcing.Gate;
import org.plumbline.model.outsourcing.ImprovementComparison;
import org.plumbline.model.outsourcing.ImprovementMeasure;
import org.plumbline.model.outsourcing.ImprovementSupervision;
import org.plumbline.model.outsourcing.ManagedDocument;
import org.plumbline.model.outsourcing.ManagementReport;
import org.plumbline.model.outsourcing.OutsourcingPackage;
import org.plumbline.model.outsourcing.OutsourcingProject;
import org.plumbline.model.outsourcing.Phase;
import org.plumbline.model.outsourcing.PhaseKind;
import org.plumbline.model.outsourcing.Problem;
import org.plumbline.model.outsourcing.RiskAssessment;
import org.plumbline.model.outsourcing.ServiceExit;
import org.plumbline.model.outsourcing.SupervisionActivity;
import org.plumbline.standard.Item;
import org.plumbline.viewpoint.requirements.Chapter;
import org.plumbline.viewpoint.requirements.Requirement;

/** In which order phases and activities come, what they deliver, and how far they are. */
public final class PhaseServices {

    /** By date; those without one last, and in the order that they have otherwise. */
    static final Comparator<Activity> BY_DATE =
            Comparator.comparing(PhaseServices::date, Comparator.nullsLast(Comparator.<PartialDate>naturalOrder()));

    /** Called by the interpreter. */
    public PhaseServices() {
        // nothing to set up
    }

    // ---- phases

    /** The phase that follows in the cycle; null for the last. */
    public Phase nextPhase(Phase phase) {
        List<Phase> cycle = cycle(phase);
        int next = cycle.indexOf(phase) + 1;
        return next > 0 && next < cycle.size() ? cycle.get(next) : null;
    }

    /** The last phase, for the first one, to which it leads back; null for others and where there is only one. */
    public Phase lastPhase(Phase phase) {
        List<Phase> cycle = cycle(phase);
        return cycle.size() > 1 && cycle.get(0) == phase ? cycle.get(cycle.size() - 1) : null;
    }

    /** What leads from the last phase back to the first. */
    public String feedbackLabel(Phase phase) {
        return Words.of(phase).say("持续改进", "continual improvement");
    }

    private static List<Phase> cycle(Phase phase) {
        OutsourcingProject project = Viewing.of(phase).project().orElse(null);
        return project == null
                ? List.of()
                : project.getPhases().stream()
                        .sorted(Comparator.comparing(Phase::getKind))
                        .toList();
    }

    /** The kind that a new phase gets: the first that no other phase of the project has, else that of planning. */
    public PhaseKind freeKind(Phase created) {
        for (PhaseKind kind : PhaseKind.values()) {
            if (cycle(created).stream().noneMatch(phase -> phase != created && phase.getKind() == kind)) {
                return kind;
            }
        }
        return PhaseKind.PLANNING;
    }

    /** The name that the standard gives to a phase of this kind. */
    public String kindName(Phase phase) {
        return phase == null ? "" : Words.of(phase).label(phase.getKind());
    }

    /** The phase if it has no activities, else null. */
    public Phase withoutActivities(Phase phase) {
        return phase != null && phase.getActivities().isEmpty() ? phase : null;
    }

    /** That a phase has no activities. */
    public String missingActivities(Phase phase) {
        return Words.of(phase).missing(OutsourcingPackage.Literals.ACTIVITY);
    }

    // ---- activities

    /** The activities of a phase by date; those without one come last, in the order of the model. */
    public List<Activity> activitiesInOrder(Phase phase) {
        return phase == null
                ? List.of()
                : phase.getActivities().stream().sorted(BY_DATE).toList();
    }

    /** The activity that comes after another in its phase; null for the last. */
    public Activity nextActivity(Activity activity) {
        List<Activity> order =
                activity != null && activity.eContainer() instanceof Phase phase ? activitiesInOrder(phase) : List.of();
        int next = order.indexOf(activity) + 1;
        return next > 0 && next < order.size() ? order.get(next) : null;
    }

    /** Whether what a tool is used on is an activity. */
    public boolean isActivity(EObject at, EObject given) {
        return given instanceof Activity;
    }

    /** Whether what a tool is used on is a phase with activities. */
    public boolean hasActivities(EObject at, EObject given) {
        return given instanceof Phase phase && !phase.getActivities().isEmpty();
    }

    /** Whether an end of an edge names a unit, and the other end is a phase with activities that it can carry out. */
    public boolean canTakeCharge(EObject at, EObject unit, EObject phase) {
        return hasActivities(at, phase) && new ToolServices().isNamed(at, unit);
    }

    /** Whether what a tool is used on is an activity that finds problems and proposes measures. */
    public boolean isSupervision(EObject at, EObject given) {
        return given instanceof SupervisionActivity;
    }

    /** The element if it has a date of its own, on a drawing of a phase, where the phase itself has no flag; else null. */
    public EObject datedInPhase(EObject element) {
        return element instanceof Phase ? null : new DateServices().dated(element);
    }

    /** Name and date, for a list. */
    public String activityLabel(Activity activity) {
        return activity == null
                ? ""
                : VerdictServices.marked(
                        activity, Words.join("  ", Words.of(activity).name(activity), date(activity)));
    }

    /** Name, and below it what is known of its state and date. */
    public String activityHeading(Activity activity) {
        return activity == null
                ? ""
                : VerdictServices.marked(activity, Words.of(activity).name(activity)) + "\n" + state(activity);
    }

    private static String state(Activity activity) {
        LocalDate today = Viewing.of(activity).asOf();
        PartialDate performed = activity.getPerformedOn();
        PartialDate planned = activity.getPlannedOn();
        if (performed != null && performed.hasBegunBy(today)) {
            return Words.of(activity).say("已开展 ", "done ") + performed;
        }
        if (performed == null && activity.getState() == ActivityState.PERFORMED) {
            return Words.of(activity).say("已开展，未注日期", "done, undated");
        }
        PartialDate due = performed == null ? planned : performed;
        if (due != null) {
            return (due.isOverBefore(today)
                            ? Words.of(activity).say("逾期 ", "overdue ")
                            : Words.of(activity).say("计划 ", "planned "))
                    + due;
        }
        PartialDate other = date(activity);
        if (other == null) {
            return Words.of(activity).say("未注日期", "undated");
        }
        boolean report = activity instanceof ManagementReport;
        return Words.of(activity).say(report ? "截至 " : "始于 ", report ? "up to " : "began ") + other;
    }

    /** When an activity takes place: carried out, else planned, else what its kind says; null if nothing does. */
    static PartialDate date(Activity activity) {
        if (activity.getPerformedOn() != null) {
            return activity.getPerformedOn();
        }
        if (activity.getPlannedOn() != null) {
            return activity.getPlannedOn();
        }
        if (activity instanceof ManagementReport report) {
            return report.getPeriodEnd();
        }
        if (activity instanceof RiskAssessment assessment) {
            return assessment.getStartedOn();
        }
        return activity instanceof ServiceExit exit ? exit.getStartedOn() : null;
    }

    /** The problems that an activity found. */
    public List<Problem> problems(Activity activity) {
        return activity instanceof SupervisionActivity supervision ? supervision.getProblems() : List.of();
    }

    /** The measures that an activity proposed, supervises or compares. */
    public List<ImprovementMeasure> measures(Activity activity) {
        if (activity instanceof SupervisionActivity supervision) {
            return supervision.getMeasures();
        }
        if (activity instanceof ImprovementSupervision supervision) {
            return supervision.getMeasures();
        }
        return activity instanceof ImprovementComparison comparison ? comparison.getMeasures() : List.of();
    }

    /** A problem and how far it is rectified. */
    public String problemLabel(Problem problem) {
        return problem == null
                ? ""
                : VerdictServices.marked(
                        problem,
                        Words.join(
                                " · ",
                                Words.of(problem).name(problem),
                                Words.join(
                                        " ", Words.of(problem).label(problem.getStatus()), problem.getRectifiedOn())));
    }

    /** A measure, its approval and how far it is carried out. */
    public String measureLabel(ImprovementMeasure measure) {
        if (measure == null) {
            return "";
        }
        String approval = measure.getApproval() == null
                ? Words.of(measure).say("待批准", "pending")
                : RoleServices.approvalText(measure.getApproval());
        return VerdictServices.marked(
                measure,
                Words.join(
                        " · ",
                        Words.of(measure).name(measure),
                        approval,
                        Words.of(measure).label(measure.getStatus())));
    }

    /** A deliverable and its date. */
    public String deliverableLabel(Evidence evidence) {
        return evidence == null ? "" : Words.join("  ", Words.of(evidence).name(evidence), evidence.getEffectiveOn());
    }

    // ---- gates

    /** A gate and whether it is passed. */
    public String gateLabel(Gate gate) {
        if (gate == null) {
            return "";
        }
        LocalDate today = Viewing.of(gate).asOf();
        String state = "";
        if (gate.getPassedOn() != null) {
            state = Words.of(gate).say("通过 ", "passed ") + gate.getPassedOn();
        } else if (gate.getDueOn() != null) {
            state = (gate.getDueOn().isOverBefore(today)
                            ? Words.of(gate).say("逾期 ", "overdue ")
                            : Words.of(gate).say("应于 ", "due "))
                    + gate.getDueOn();
        }
        return Words.join("\n", VerdictServices.marked(gate, Words.of(gate).name(gate)), state);
    }

    /** Whether a gate was passed by the day of the assessment. */
    public boolean isPassed(Gate gate) {
        return gate != null
                && gate.getPassedOn() != null
                && gate.getPassedOn().hasBegunBy(Viewing.of(gate).asOf());
    }

    /** Whether a gate was not passed by the day of the assessment. */
    public boolean isNotPassed(Gate gate) {
        return !isPassed(gate);
    }

    /** The gates of its phase that wait for an activity. */
    public List<Gate> gatesAfter(Activity activity) {
        return activity != null && activity.eContainer() instanceof Phase phase
                ? phase.getGates().stream()
                        .filter(gate -> gate.getRequires().contains(activity))
                        .toList()
                : List.of();
    }

    // ---- requirements

    /** The phase if something in it is not met or comes next, else null. */
    public Phase withOpen(Phase phase) {
        return open(phase).isEmpty() ? null : phase;
    }

    /** How many requirements of a phase have which verdict, of those that are not met or come next. */
    public String titleOpen(Phase phase) {
        Map<Verdict, Integer> numbers = new EnumMap<>(Verdict.class);
        for (Requirement requirement : open(phase)) {
            Standard.item(requirement)
                    .ifPresent(item ->
                            numbers.merge(Viewing.of(phase).result().item(item).verdict(), 1, Integer::sum));
        }
        List<String> counted = new ArrayList<>();
        for (Verdict verdict :
                List.of(Verdict.ERROR, Verdict.GAP, Verdict.PARTIAL, Verdict.UNDECIDED, Verdict.NOT_DUE)) {
            if (numbers.containsKey(verdict)) {
                counted.add(VerdictServices.sign(verdict) + " " + numbers.get(verdict));
            }
        }
        return Words.join("   ", Words.of(phase).say("下一步", "What comes next"), String.join(" · ", counted));
    }

    /** The sections with requirements of a phase that are not met or come next. */
    public List<Chapter> openSections(Phase phase) {
        return open(phase).stream().map(PhaseServices::section).distinct().toList();
    }

    /** Requirements of a section that are not met or come next, of the phase that a diagram shows. */
    public List<Requirement> openInPhase(Chapter section, EObject diagram) {
        EStructuralFeature target = diagram == null ? null : diagram.eClass().getEStructuralFeature("target");
        return target != null && diagram.eGet(target) instanceof Phase phase
                ? open(phase).stream()
                        .filter(requirement -> section(requirement) == section)
                        .toList()
                : List.of();
    }

    /** Without those that only summarise others, in the order of the standard. */
    private static List<Requirement> open(Phase phase) {
        Viewing viewing = Viewing.of(phase);
        if (phase == null || viewing.project().isEmpty()) {
            return List.of();
        }
        Set<Requirement> next = Set.copyOf(new RequirementServices().nextRequirements(phase));
        return Standard.items(Standard.phase(phase)).stream()
                .filter(Item::isLeaf)
                .map(viewing::requirement)
                .filter(requirement -> next.contains(requirement) || isOpen(requirement))
                .toList();
    }

    private static boolean isOpen(Requirement requirement) {
        return Standard.item(requirement)
                .filter(item ->
                        isOpen(Viewing.of(requirement).result().item(item).verdict()))
                .isPresent();
    }

    private static Chapter section(Requirement requirement) {
        EObject enclosing = requirement.eContainer();
        while (!(enclosing instanceof Chapter)) {
            enclosing = enclosing.eContainer();
        }
        return (Chapter) enclosing;
    }

    /** Requirements of a chapter that are due and not met, without those that only summarise others. */
    public List<Requirement> openRequirements(Chapter chapter) {
        Viewing viewing = Viewing.of(chapter);
        return chapter == null || viewing.project().isEmpty()
                ? List.of()
                : Standard.items(chapter).stream()
                        .filter(item -> item.isLeaf()
                                && isOpen(viewing.result().item(item).verdict()))
                        .map(viewing::requirement)
                        .toList();
    }

    private static boolean isOpen(Verdict verdict) {
        return verdict.isShortfall() || verdict == Verdict.UNDECIDED || verdict == Verdict.ERROR;
    }

    // ---- documents

    /** The phase if requirements of it are about any kind of document, else null. */
    public Phase withDocuments(Phase phase) {
        boolean any = OutsourcingPackage.eINSTANCE.getEClassifiers().stream()
                .filter(EClass.class::isInstance)
                .map(EClass.class::cast)
                .anyMatch(kind -> !kind.isAbstract()
                        && OutsourcingPackage.Literals.MANAGED_DOCUMENT.isSuperTypeOf(kind)
                        && uses(phase, kind));
        return any ? phase : null;
    }

    /** The documents of the project of the kinds that requirements of the phase are about. */
    public List<ManagedDocument> documents(Phase phase) {
        OutsourcingProject project = Viewing.of(phase).project().orElse(null);
        return phase == null || project == null
                ? List.of()
                : project.getDocuments().stream()
                        .filter(document -> uses(phase, document.eClass()))
                        .toList();
    }

    /** Whether requirements of the phase are about a document of this kind: outsourcing policy. */
    public boolean usesOutsourcingPolicy(Phase phase) {
        return uses(phase, OutsourcingPackage.Literals.OUTSOURCING_POLICY);
    }

    /** Whether requirements of the phase are about a document of this kind: management regulation. */
    public boolean usesManagementRegulation(Phase phase) {
        return uses(phase, OutsourcingPackage.Literals.MANAGEMENT_REGULATION);
    }

    /** Whether requirements of the phase are about a document of this kind: management plan. */
    public boolean usesManagementPlan(Phase phase) {
        return uses(phase, OutsourcingPackage.Literals.MANAGEMENT_PLAN);
    }

    /** Whether requirements of the phase are about a document of this kind: agreement template. */
    public boolean usesAgreementTemplate(Phase phase) {
        return uses(phase, OutsourcingPackage.Literals.AGREEMENT_TEMPLATE);
    }

    /** Whether requirements of the phase are about a document of this kind: training plan. */
    public boolean usesTrainingPlan(Phase phase) {
        return uses(phase, OutsourcingPackage.Literals.TRAINING_PLAN);
    }

    /** Whether requirements of the phase are about a document of this kind: incident plan. */
    public boolean usesIncidentPlan(Phase phase) {
        return uses(phase, OutsourcingPackage.Literals.INCIDENT_PLAN);
    }

    /** Whether requirements of the phase are about a document of this kind: continuity plan. */
    public boolean usesContinuityPlan(Phase phase) {
        return uses(phase, OutsourcingPackage.Literals.CONTINUITY_PLAN);
    }

    /** Whether requirements of the phase are about a document of this kind: operating document. */
    public boolean usesOperatingDocument(Phase phase) {
        return uses(phase, OutsourcingPackage.Literals.OPERATING_DOCUMENT);
    }

    private static boolean uses(Phase phase, EClass kind) {
        return phase != null && Standard.reads(Standard.phase(phase), kind);
    }

    /** A document with its approval, for a list. */
    public String documentLine(ManagedDocument document) {
        return document == null
                ? ""
                : Words.join(
                        "  ",
                        VerdictServices.marked(document, Words.of(document).name(document)),
                        approval(document));
    }

    private static String approval(ManagedDocument document) {
        if (document.getApproval() != null) {
            return RoleServices.approvalText(document.getApproval());
        }
        PartialDate date = document.getPublishedOn() == null ? document.getEstablishedOn() : document.getPublishedOn();
        return date == null ? "" : date.toString();
    }
}
