// SPDX-License-Identifier: EPL-2.0
package org.plumbline.viewpoint;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.model.PartialDate;
import org.plumbline.model.outsourcing.Activity;
import org.plumbline.model.outsourcing.Approval;
import org.plumbline.model.outsourcing.ApprovalDecision;
import org.plumbline.model.outsourcing.AssessmentOrganisation;
import org.plumbline.model.outsourcing.Authorisation;
import org.plumbline.model.outsourcing.AuthorityInspection;
import org.plumbline.model.outsourcing.Department;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.model.outsourcing.InternalUnit;
import org.plumbline.model.outsourcing.ManagedDocument;
import org.plumbline.model.outsourcing.ManagementPlan;
import org.plumbline.model.outsourcing.ManagementRegulation;
import org.plumbline.model.outsourcing.ManagementReport;
import org.plumbline.model.outsourcing.Official;
import org.plumbline.model.outsourcing.OrganisationKind;
import org.plumbline.model.outsourcing.OutsourcingPackage;
import org.plumbline.model.outsourcing.OutsourcingPolicy;
import org.plumbline.model.outsourcing.OutsourcingProject;
import org.plumbline.model.outsourcing.Participation;
import org.plumbline.model.outsourcing.Phase;
import org.plumbline.model.outsourcing.PhaseKind;
import org.plumbline.model.outsourcing.ResponsibilityKind;
import org.plumbline.model.outsourcing.ResponsibilityLetter;
import org.plumbline.model.outsourcing.ResponsibleUnit;
import org.plumbline.model.outsourcing.ServicePerson;
import org.plumbline.model.outsourcing.SupervisingLeader;

/** Who has which role of 4.2, who authorised, who reports to whom, who approved and signed, and what of it is missing. */
public final class RoleServices {

    /** Called by the interpreter. */
    public RoleServices() {
        // nothing to set up
    }

    // ---- the roles

    /** The role and who holds it. */
    public String roleLabel(SupervisingLeader leader) {
        Official holder = leader == null ? null : leader.getHolder();
        String who = holder == null
                ? Words.of(leader).say("未指定", "nobody named")
                : Words.of(holder).name(holder);
        return VerdictServices.marked(
                leader, Words.of(leader).said(Words.of(leader).say("主管领导", "Supervising leader"), who));
    }

    /** The unit and whether it leads. */
    public String roleLabel(ResponsibleUnit role) {
        if (role == null) {
            return "";
        }
        Element bearer = role.getUnit() == null ? role : role.getUnit();
        return VerdictServices.marked(role, Words.join(" · ", Words.of(bearer).name(bearer), participation(role)));
    }

    /** What a unit does as responsible unit, since when, for a list inside the unit. */
    public String dutyLabel(ResponsibleUnit role) {
        if (role == null) {
            return "";
        }
        String duty = Words.join(" · ", Words.of(role).say("负责机构", "Responsible unit"), participation(role));
        return VerdictServices.marked(role, Words.join("  ", duty, role.getAssignedOn()));
    }

    private static String participation(ResponsibleUnit role) {
        return role.getParticipation() == Participation.NOT_STATED
                ? ""
                : Words.of(role).label(role.getParticipation());
    }

    /** Name and title of an official. */
    public String officialLabel(Official official) {
        return official == null
                ? ""
                : VerdictServices.marked(
                        official, Words.join("\n", Words.of(official).name(official), official.getTitle()));
    }

    /** Name and position of a service person. */
    public String personLabel(ServicePerson person) {
        return person == null
                ? ""
                : VerdictServices.marked(
                        person, Words.join(" · ", Words.of(person).name(person), person.getPosition()));
    }

    /** The supervising leader, for a drawing of the department; null if there is none. */
    public SupervisingLeader leaderOf(Department department) {
        OutsourcingProject project = project(department);
        return project == null ? null : project.getSupervisingLeader();
    }

    /** The officials who are not the supervising leader. */
    public List<Official> otherOfficials(Department department) {
        if (department == null) {
            return List.of();
        }
        Official leader = leader(department);
        return department.getOfficials().stream()
                .filter(official -> official != leader)
                .toList();
    }

    /** Assessment organisations inside the department: all that are not stated to be external. */
    public List<AssessmentOrganisation> internalOrganisations(Department department) {
        OutsourcingProject project = project(department);
        return project == null
                ? List.of()
                : project.getAssessmentOrganisations().stream()
                        .filter(organisation -> organisation.getKind() != OrganisationKind.EXTERNAL)
                        .toList();
    }

    /** Assessment organisations outside the department; all of them where there is no department. */
    public List<AssessmentOrganisation> externalOrganisations(OutsourcingProject project) {
        return project == null
                ? List.of()
                : project.getAssessmentOrganisations().stream()
                        .filter(organisation ->
                                organisation.getKind() == OrganisationKind.EXTERNAL || project.getDepartment() == null)
                        .toList();
    }

    /** The kind of an assessment organisation inside the department. */
    public OrganisationKind internalKind(EObject element) {
        return OrganisationKind.INTERNAL;
    }

    /** The kind of an assessment organisation outside the department. */
    public OrganisationKind externalKind(EObject element) {
        return OrganisationKind.EXTERNAL;
    }

    // ---- authorisation and being in charge

    /** The supervising leader, if an authorisation was granted by who holds that role, or by nobody named. */
    public SupervisingLeader grantingLeader(Authorisation authorisation) {
        SupervisingLeader leader = leaderRole(authorisation);
        return leader != null
                        && (authorisation.getGrantedBy() == null || authorisation.getGrantedBy() == leader.getHolder())
                ? leader
                : null;
    }

    /** The responsible units that an authorisation authorises. */
    public List<ResponsibleUnit> authorisedRoles(Authorisation authorisation) {
        OutsourcingProject project = project(authorisation);
        return project == null
                ? List.of()
                : project.getResponsibleUnits().stream()
                        .filter(role -> authorisation.getAuthorises().contains(role.getUnit()))
                        .toList();
    }

    /** That it is an authorisation, and of when. */
    public String authorisationLabel(Authorisation authorisation) {
        return authorisation == null
                ? ""
                : Words.join(" ", Words.of(authorisation).say("授权", "authorises"), authorisation.getGrantedOn());
    }

    /** Whether an authorisation authorises nobody any more. */
    public boolean authorisesNobody(Authorisation authorisation) {
        return authorisation != null && authorisation.getAuthorises().isEmpty();
    }

    /** The activities that a unit carries out, by date. */
    public List<Activity> activitiesOf(InternalUnit unit) {
        return unit == null
                ? List.of()
                : unit.getActivities().stream().sorted(PhaseServices.BY_DATE).toList();
    }

    /** The phases with activities that a unit carries out. */
    public List<Phase> phasesInCharge(ResponsibleUnit role) {
        OutsourcingProject project = project(role);
        return project == null || role.getUnit() == null
                ? List.of()
                : project.getPhases().stream()
                        .filter(phase -> phase.getActivities().stream()
                                .anyMatch(activity -> activity.getResponsible().contains(role.getUnit())))
                        .toList();
    }

    /** Whether an activity is carried out by the unit at the end of an edge. */
    public boolean carriedOutBy(Activity activity, EObject end) {
        return activity != null && activity.getResponsible().contains(new ToolServices().unitOf(activity, end));
    }

    /** That a unit is in charge. */
    public String inChargeLabel(ResponsibleUnit role) {
        return Words.of(role).say("负责", "in charge");
    }

    // ---- reports

    /** Whom a unit reported to: the supervising leader by that role, other officials as themselves. */
    public List<EObject> reportRecipients(InternalUnit unit) {
        SupervisingLeader leader = leaderRole(unit);
        Set<EObject> recipients = new LinkedHashSet<>();
        for (ManagementReport report : reports(unit)) {
            Official official = report.getSubmittedTo();
            if (official != null) {
                recipients.add(leader != null && leader.getHolder() == official ? leader : official);
            }
        }
        return List.copyOf(recipients);
    }

    /** The reports of a unit to the recipient at the end of an edge. */
    public List<ManagementReport> reportsOf(EObject at, EObject unit, EObject recipient) {
        EObject official = recipient instanceof SupervisingLeader leader ? leader.getHolder() : recipient;
        return reports(unit).stream()
                .filter(report -> report.getSubmittedTo() == official)
                .toList();
    }

    /** How often a unit reported, and when last. */
    public String reportsLabel(InternalUnit unit) {
        List<ManagementReport> reports = reports(unit).stream()
                .filter(report -> report.getSubmittedTo() != null)
                .toList();
        String last = reports.stream()
                .map(PhaseServices::date)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .map(PartialDate::toString)
                .orElse("");
        String count = Words.of(unit)
                .say("报告 " + reports.size() + " 次", reports.size() == 1 ? "1 report" : reports.size() + " reports");
        return last.isEmpty() ? count : count + Words.of(unit).say("，最近 ", ", last ") + last;
    }

    /** The phase in which a new report belongs: that of operation, else the first; null if there is none. */
    public Phase reportingPhase(EObject element) {
        OutsourcingProject project = project(element);
        return project == null
                ? null
                : project.getPhases().stream()
                        .filter(phase -> phase.getKind() == PhaseKind.OPERATION)
                        .findFirst()
                        .or(() -> project.getPhases().stream().findFirst())
                        .orElse(null);
    }

    private static List<ManagementReport> reports(EObject unit) {
        return activities(project(unit))
                .filter(ManagementReport.class::isInstance)
                .map(ManagementReport.class::cast)
                .filter(report -> report.getSubmittedBy() == unit)
                .toList();
    }

    private static Stream<Activity> activities(OutsourcingProject project) {
        return project == null
                ? Stream.of()
                : project.getPhases().stream().flatMap(phase -> phase.getActivities().stream());
    }

    // ---- inspections by authorities

    /** The inspections by authorities. */
    public List<AuthorityInspection> inspections(OutsourcingProject project) {
        return activities(project)
                .filter(AuthorityInspection.class::isInstance)
                .map(AuthorityInspection.class::cast)
                .toList();
    }

    /** That it is an inspection, and of when. */
    public String inspectionLabel(AuthorityInspection inspection) {
        return inspection == null
                ? ""
                : Words.join(" ", Words.of(inspection).say("检查", "inspects"), PhaseServices.date(inspection));
    }

    /** That an organisation may audit an agency. */
    public String auditLabel(AssessmentOrganisation organisation) {
        return Words.of(organisation).say("审计", "audits");
    }

    // ---- documents, approvals and letters

    /** The documents that govern the outsourcing: policy, regulation and plans. */
    public List<ManagedDocument> governingDocuments(OutsourcingProject project) {
        return project == null
                ? List.of()
                : project.getDocuments().stream()
                        .filter(document -> document instanceof OutsourcingPolicy
                                || document instanceof ManagementRegulation
                                || document instanceof ManagementPlan)
                        .toList();
    }

    /** The approvals of the documents that govern the outsourcing. */
    public List<Approval> documentApprovals(OutsourcingProject project) {
        return governingDocuments(project).stream()
                .map(ManagedDocument::getApproval)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Who decides on an approval: the supervising leader by that role, others as themselves; null if nobody is named. */
    public Element approvingParty(Approval approval) {
        return asRole(approval, approval == null ? null : approval.getApprover());
    }

    /** What was decided, and when. */
    public String approvalLabel(Approval approval) {
        return approval == null ? "" : approvalText(approval);
    }

    static String approvalText(Approval approval) {
        String decided =
                switch (approval.getDecision()) {
                    case APPROVED -> Words.of(approval).say("批准", "approved");
                    case REJECTED -> Words.of(approval).say("未批准", "rejected");
                    case PENDING -> Words.of(approval).say("待批准", "pending");
                };
        return Words.join(" ", decided, approval.getApprovedOn());
    }

    /** Whether an approval is not given, or not yet. */
    public boolean isNotApproved(Approval approval) {
        return approval != null && approval.getDecision() != ApprovalDecision.APPROVED;
    }

    /** Whether what a tool is used on is a document that nobody has been asked to approve. */
    public boolean awaitsApproval(EObject at, EObject given) {
        return given instanceof ManagedDocument document && document.getApproval() == null;
    }

    /** Whether an end of an edge names somebody who can approve the document at its other end. */
    public boolean canApprove(EObject at, EObject approver, EObject document) {
        return awaitsApproval(at, document) && new ToolServices().isNamed(at, approver);
    }

    /** Who signed a letter: the supervising leader by that role, others as themselves; null if nobody is named. */
    public Element signatory(ResponsibilityLetter letter) {
        return asRole(letter, letter == null ? null : letter.getSignatory());
    }

    /** Name of a letter and the day of its signature. */
    public String letterLabel(ResponsibilityLetter letter) {
        if (letter == null) {
            return "";
        }
        String signed = letter.getSignedOn() == null
                ? Words.of(letter).say("未签署", "not signed")
                : Words.of(letter).say("签署 ", "signed ") + letter.getSignedOn();
        return VerdictServices.marked(letter, Words.of(letter).name(letter)) + "\n" + signed;
    }

    /** That somebody signed a letter. */
    public String signedLabel(ResponsibilityLetter letter) {
        return Words.of(letter).say("签署", "signed by");
    }

    /** That a letter was signed on behalf of a unit. */
    public String onBehalfLabel(ResponsibilityLetter letter) {
        return Words.of(letter).say("代表", "on behalf of");
    }

    private static Element asRole(Element element, Element party) {
        SupervisingLeader leader = leaderRole(element);
        return party != null && leader != null && leader.getHolder() == party ? leader : party;
    }

    // ---- what is missing

    /** The project if nobody has the role of supervising leader, else null. */
    public OutsourcingProject withoutLeader(OutsourcingProject project) {
        return project != null && project.getSupervisingLeader() == null ? project : null;
    }

    /** The department if nobody has the role of supervising leader, else null. */
    public Department withoutLeader(Department department) {
        return withoutLeader(project(department)) == null ? null : department;
    }

    /** That nobody has the role of supervising leader. */
    public String missingLeader(Element at) {
        return missing(at, OutsourcingPackage.Literals.SUPERVISING_LEADER);
    }

    /** The project if no unit has the role of responsible unit, else null. */
    public OutsourcingProject withoutResponsibleUnit(OutsourcingProject project) {
        return project != null && project.getResponsibleUnits().isEmpty() ? project : null;
    }

    /** That no unit has the role of responsible unit. */
    public String missingUnit(Element at) {
        return missing(at, OutsourcingPackage.Literals.RESPONSIBLE_UNIT);
    }

    /** The project if it states no department, else null. */
    public OutsourcingProject withoutDepartment(OutsourcingProject project) {
        return project != null && project.getDepartment() == null ? project : null;
    }

    /** That no department is stated. */
    public String missingDepartment(Element at) {
        return missing(at, OutsourcingPackage.Literals.DEPARTMENT);
    }

    /** The department if the supervising leader authorised nobody, else null. */
    public Department withoutAuthorisation(Department department) {
        OutsourcingProject project = project(department);
        return project != null && project.getAuthorisations().stream().allMatch(a -> grantingLeader(a) == null)
                ? department
                : null;
    }

    /** That nobody is authorised. */
    public String missingAuthorisation(Element at) {
        return missing(at, OutsourcingPackage.Literals.AUTHORISATION);
    }

    /** The supervising leader if there is no letter by which the holder takes on responsibility, else null. */
    public SupervisingLeader leaderWithoutLetter(OutsourcingProject project) {
        SupervisingLeader leader = project == null ? null : project.getSupervisingLeader();
        if (leader == null) {
            return null;
        }
        boolean signed = project.getResponsibilityLetters().stream()
                .anyMatch(letter -> letter.getSignatory() != null
                        && letter.getSignatory() == leader.getHolder()
                        && letter.getResponsibility() != ResponsibilityKind.DIRECT);
        return signed ? null : leader;
    }

    /** The units that lead, or have the role alone, for which no letter takes on responsibility. */
    public List<InternalUnit> unitsWithoutLetter(OutsourcingProject project) {
        return project == null
                ? List.of()
                : project.getResponsibleUnits().stream()
                        .filter(role -> role.getParticipation() != Participation.COOPERATING)
                        .map(ResponsibleUnit::getUnit)
                        .filter(Objects::nonNull)
                        .filter(unit ->
                                project.getResponsibilityLetters().stream().noneMatch(letter -> isFor(unit, letter)))
                        .distinct()
                        .toList();
    }

    private static boolean isFor(InternalUnit unit, ResponsibilityLetter letter) {
        if (letter.getUnit() != null || letter.getSignatory() == null) {
            return letter.getUnit() == unit;
        }
        return letter.getSignatory() == unit.getHead() || letter.getSignatory().getUnit() == unit;
    }

    /** That a letter of responsibility is missing. */
    public String missingLetter(Element at) {
        return missing(at, OutsourcingPackage.Literals.RESPONSIBILITY_LETTER);
    }

    /** The project if it has no policy, else null. */
    public OutsourcingProject withoutPolicy(OutsourcingProject project) {
        return withoutDocument(project, OutsourcingPackage.Literals.OUTSOURCING_POLICY);
    }

    /** That there is no policy. */
    public String missingPolicy(Element at) {
        return missing(at, OutsourcingPackage.Literals.OUTSOURCING_POLICY);
    }

    /** The project if it has no regulation, else null. */
    public OutsourcingProject withoutRegulation(OutsourcingProject project) {
        return withoutDocument(project, OutsourcingPackage.Literals.MANAGEMENT_REGULATION);
    }

    /** That there is no regulation. */
    public String missingRegulation(Element at) {
        return missing(at, OutsourcingPackage.Literals.MANAGEMENT_REGULATION);
    }

    private static String missing(Element at, EClass type) {
        return Words.of(at).missing(type);
    }

    private static OutsourcingProject withoutDocument(OutsourcingProject project, EClass type) {
        return project != null && project.getDocuments().stream().noneMatch(type::isInstance) ? project : null;
    }

    // ---- finding the way

    private static OutsourcingProject project(EObject element) {
        return Viewing.of(element).project().orElse(null);
    }

    private static SupervisingLeader leaderRole(EObject element) {
        OutsourcingProject project = project(element);
        return project == null ? null : project.getSupervisingLeader();
    }

    private static Official leader(EObject element) {
        SupervisingLeader role = leaderRole(element);
        return role == null ? null : role.getHolder();
    }
}
