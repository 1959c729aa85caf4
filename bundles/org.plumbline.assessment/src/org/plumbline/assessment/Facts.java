// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.plumbline.model.PartialDate;
import org.plumbline.model.outsourcing.Activity;
import org.plumbline.model.outsourcing.ActivityState;
import org.plumbline.model.outsourcing.CandidateAssessment;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.model.outsourcing.Official;
import org.plumbline.model.outsourcing.OutsourcingProject;
import org.plumbline.model.outsourcing.PeriodSetting;
import org.plumbline.model.outsourcing.PeriodSubject;
import org.plumbline.model.outsourcing.PhaseKind;
import org.plumbline.model.outsourcing.ServiceAgency;
import org.plumbline.model.outsourcing.ServiceContract;
import org.plumbline.model.outsourcing.ServiceExit;
import org.plumbline.model.outsourcing.ServicePerson;
import org.plumbline.standard.Milestone;

/**
 * What a project states on the day of the assessment: its elements by class, and the questions that many rules
 * ask. Facts dated after that day are for the rules to leave out, by {@link #happened}.
 */
public final class Facts {

    private final OutsourcingProject project;
    private final AssessmentSettings settings;
    private final PartialDate today;
    private final Elements elements;
    private final Map<Class<?>, Once<List<Element>>> byType = new ConcurrentHashMap<>();
    private final Map<String, Once<Outcome>> outcomes = new ConcurrentHashMap<>();
    private final Map<Object, Once<?>> derived = new ConcurrentHashMap<>();
    private final Map<PeriodSubject, Period> periods = new EnumMap<>(PeriodSubject.class);
    private final List<ServiceContract> signedContracts;
    private final Once<Personnel> personnel = new Once<>(this::divide);
    private final List<ServiceAgency> selectedAgencies;
    private final List<ServiceContract> concernedContracts;
    private final PartialDate firstSigned;
    private final PartialDate serviceStart;
    private final Milestone milestone;

    /** Looks at what many rules ask; the rest is found when it is asked for. */
    public Facts(OutsourcingProject project, AssessmentSettings settings) {
        this.project = project;
        this.settings = settings;
        today = PartialDate.of(settings.asOf());
        elements = new Elements(project);
        for (PeriodSetting setting : all(PeriodSetting.class)) {
            if (setting.getLength() != null) {
                // of two settings the stricter one holds, whatever their order
                periods.merge(setting.getSubject(), setting.getLength(), this::shorter);
            }
        }
        signedContracts = all(ServiceContract.class).stream()
                .filter(contract -> past(contract.getSignedOn()))
                .toList();
        List<ServiceContract> inForce =
                signedContracts.stream().filter(this::inForce).toList();
        concernedContracts = inForce.isEmpty() ? signedContracts : inForce;
        firstSigned = earliest(ServiceContract::getSignedOn);
        serviceStart =
                earliest(contract -> contract.getStartsOn() == null ? contract.getSignedOn() : contract.getStartsOn());
        selectedAgencies = selectAgencies();
        milestone = findMilestone();
    }

    /** How many elements the project has as its direct parts; a measure of how long it takes to assess it. */
    int breadth() {
        return elements.breadth();
    }

    /** The project. */
    public OutsourcingProject project() {
        return project;
    }

    AssessmentSettings settings() {
        return settings;
    }

    /** The day of the assessment. */
    public LocalDate asOf() {
        return settings.asOf();
    }

    /** The day of the assessment, as a fact may record it. */
    public PartialDate today() {
        return today;
    }

    /** All elements of a class, instances of subclasses included, class by class in the order of the model. */
    @SuppressWarnings("unchecked") // the list was built for just this class
    public <T extends Element> List<T> all(Class<T> type) {
        return (List<T>) byType.computeIfAbsent(type, t -> new Once<>(() -> elements.all(t)))
                .get();
    }

    /** What several rules derive from these facts, made by the first that asks. The key tells what it is. */
    @SuppressWarnings("unchecked") // who gives the key knows what was put under it
    public <T> T derived(Object key, Supplier<T> make) {
        return (T) derived.computeIfAbsent(key, k -> new Once<>(make)).get();
    }

    /** What a rule finds out; asked again, by another rule that builds on it, it is not decided again. */
    public Outcome outcome(Rule rule) {
        return outcomes.computeIfAbsent(
                        rule.item(), item -> new Once<>(() -> rule.decide().apply(this)))
                .get();
    }

    /** Whether a date is given and has come; a month or year has come with its first day. */
    public boolean past(PartialDate date) {
        return date != null && !today.isBefore(date);
    }

    /** Whether something that is stated has happened: it is undated or its date has come. */
    public boolean happened(PartialDate date) {
        return date == null || past(date);
    }

    /** Whether an activity was carried out: its day has come, or it has none and is stated to be carried out. */
    public boolean performed(Activity activity) {
        PartialDate day = activity.getPerformedOn();
        return day == null ? activity.getState() == ActivityState.PERFORMED : past(day);
    }

    /** Whether something with this last day is over: the day is given and lies wholly before the day of the assessment. */
    public boolean over(PartialDate lastDay) {
        return lastDay != null && lastDay.isBefore(today);
    }

    /** How far the project has come. */
    public Milestone milestone() {
        return milestone;
    }

    /** Whether the project has come as far as the milestone. */
    public boolean reached(Milestone sought) {
        return milestone.compareTo(sought) >= 0;
    }

    /** Contracts that are signed, ended ones included. */
    public List<ServiceContract> signedContracts() {
        return signedContracts;
    }

    /** Whether a contract is signed and neither expired nor terminated. */
    public boolean inForce(ServiceContract contract) {
        return past(contract.getSignedOn()) && !over(contract.getEndsOn()) && !past(contract.getTerminatedOn());
    }

    /** The contracts that clauses bind: those in force; once none is, all that were signed. */
    public List<ServiceContract> concernedContracts() {
        return concernedContracts;
    }

    /** The day of the earliest signature of a contract; null if none is signed. */
    public PartialDate firstSigned() {
        return firstSigned;
    }

    /** First day of the service: that of the earliest signed contract, its signature where no start is given; or null. */
    public PartialDate serviceStart() {
        return serviceStart;
    }

    private PartialDate earliest(Function<ServiceContract, PartialDate> date) {
        return signedContracts.stream().map(date).min(PartialDate::compareTo).orElse(null);
    }

    /**
     * The agencies chosen: those of signed contracts; before any is signed the recommended ones, then the candidates.
     * Subcontractors are not among them.
     */
    public List<ServiceAgency> selectedAgencies() {
        return selectedAgencies;
    }

    /** Service personnel of the chosen agencies who serve on the day of the assessment. */
    public List<ServicePerson> personnelInService() {
        return personnel.get().inService();
    }

    /** Service personnel of the chosen agencies who left before or on the day of the assessment. */
    public List<ServicePerson> personnelWhoLeft() {
        return personnel.get().whoLeft();
    }

    /** Whether somebody served on the given day; a person without dates serves all the time. */
    public boolean served(ServicePerson person, LocalDate day) {
        PartialDate from = person.getServesFrom();
        PartialDate until = person.getServesUntil();
        return (from == null || !from.earliest().isAfter(day))
                && (until == null || !until.latest().isBefore(day));
    }

    /** The official who holds the role of supervising leader; null if nobody does. */
    public Official leader() {
        return project.getSupervisingLeader() == null
                ? null
                : project.getSupervisingLeader().getHolder();
    }

    /** The project's own period or time limit for a subject; null if it states none. */
    public Period statedPeriod(PeriodSubject subject) {
        return periods.get(subject);
    }

    /** How often something regular is to be done: the project's own period, or the default one. */
    public Period period(PeriodSubject subject) {
        return periods.getOrDefault(subject, settings.regularPeriod());
    }

    private Period shorter(Period one, Period other) {
        return asOf().plus(one).isAfter(asOf().plus(other)) ? other : one;
    }

    private List<ServiceAgency> selectAgencies() {
        Set<ServiceAgency> selected = new LinkedHashSet<>();
        for (ServiceContract contract : signedContracts) {
            if (contract.getAgency() != null) {
                selected.add(contract.getAgency());
            }
        }
        List<CandidateAssessment> assessments = all(CandidateAssessment.class);
        if (selected.isEmpty()) {
            assessments.forEach(assessment -> selected.addAll(assessment.getRecommended()));
        }
        if (selected.isEmpty()) {
            assessments.forEach(assessment -> selected.addAll(assessment.getCandidates()));
        }
        return List.copyOf(selected);
    }

    /** Service personnel of the chosen agencies, but for those who are yet to come. */
    private record Personnel(List<ServicePerson> inService, List<ServicePerson> whoLeft) {}

    private Personnel divide() {
        List<ServicePerson> serving = new ArrayList<>();
        List<ServicePerson> left = new ArrayList<>();
        for (ServiceAgency agency : selectedAgencies) {
            for (ServicePerson person : agency.getPersonnel()) {
                if (over(person.getServesUntil())) {
                    left.add(person);
                } else if (happened(person.getServesFrom())) {
                    serving.add(person);
                }
            }
        }
        return new Personnel(List.copyOf(serving), List.copyOf(left));
    }

    private Milestone findMilestone() {
        if (exitStarted()) {
            return Milestone.EXIT_START;
        }
        if (past(serviceStart()) || started(PhaseKind.OPERATION) || started(PhaseKind.IMPROVEMENT)) {
            return Milestone.SERVICE_START;
        }
        if (!signedContracts.isEmpty()) {
            return Milestone.CONTRACT_SIGNED;
        }
        boolean selecting = started(PhaseKind.SELECTION)
                || all(CandidateAssessment.class).stream().anyMatch(this::performed);
        return selecting ? Milestone.SELECTION_START : Milestone.PROJECT_START;
    }

    private boolean exitStarted() {
        return all(ServiceExit.class).stream().anyMatch(exit -> past(exit.getStartedOn()) || performed(exit))
                || !signedContracts.isEmpty() && signedContracts.stream().noneMatch(this::inForce);
    }

    private boolean started(PhaseKind kind) {
        return project.getPhases().stream().anyMatch(phase -> phase.getKind() == kind && past(phase.getStartedOn()));
    }
}
