// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.tests;

import static org.plumbline.assessment.tests.Conforming.date;

import java.util.List;
import org.plumbline.model.outsourcing.Activity;
import org.plumbline.model.outsourcing.AgreementTemplate;
import org.plumbline.model.outsourcing.AuthorityKind;
import org.plumbline.model.outsourcing.Change;
import org.plumbline.model.outsourcing.ConfidentialityAgreement;
import org.plumbline.model.outsourcing.ConfidentialityContent;
import org.plumbline.model.outsourcing.DeliveryStage;
import org.plumbline.model.outsourcing.DeliveryVerification;
import org.plumbline.model.outsourcing.Effectiveness;
import org.plumbline.model.outsourcing.Filing;
import org.plumbline.model.outsourcing.FilingAmendment;
import org.plumbline.model.outsourcing.FilingContent;
import org.plumbline.model.outsourcing.ImprovementComparison;
import org.plumbline.model.outsourcing.ManagementAudit;
import org.plumbline.model.outsourcing.Party;
import org.plumbline.model.outsourcing.PhaseKind;
import org.plumbline.model.outsourcing.Problem;
import org.plumbline.model.outsourcing.RectificationStatus;
import org.plumbline.model.outsourcing.SupervisingAuthority;
import org.plumbline.model.outsourcing.SupervisionActivity;
import org.plumbline.model.outsourcing.VerificationContent;

/**
 * What a conforming project needs for 6.3 to 8.1 beside its plan, evaluation and incident: agreements, a filing, an audit,
 * the verification of a stage with one problem, and a comparison of the measures taken.
 */
final class ConformingOperation {

    private ConformingOperation() {}

    static void complete(Conforming c) {
        agreements(c);
        filing(c);
        audit(c);
        delivery(c);
        comparison(c);
    }

    private static void agreements(Conforming c) {
        AgreementTemplate template = c.make.createAgreementTemplate();
        template.setName("保密协议范本");
        template.getContents().addAll(ConfidentialityContent.VALUES);
        c.project.getDocuments().add(template);
        for (Party party : List.of(c.agency, c.wang, c.li)) {
            ConfidentialityAgreement agreement = c.make.createConfidentialityAgreement();
            agreement.setName(party.getName());
            agreement.setSignatory(party);
            agreement.setSignedOn(date("2025-03-20"));
            agreement.setTemplate(template);
            c.project.getAgreements().add(agreement);
        }
    }

    private static void filing(Conforming c) {
        SupervisingAuthority authority = c.make.createSupervisingAuthority();
        authority.setName("市电子政务主管部门");
        authority.setKind(AuthorityKind.EGOVERNMENT_SECURITY);
        c.project.getAuthorities().add(authority);
        Filing filing = c.make.createFiling();
        filing.setName("机构备案");
        filing.setContract(c.contract);
        filing.setAuthority(authority);
        filing.getContents().addAll(FilingContent.VALUES);
        perform(c, PhaseKind.SELECTION, filing, "2025-05-06");
        for (Change change : c.project.getChanges()) {
            amend(c, filing, change);
        }
    }

    /** Reports a change on the day it occurred. */
    static FilingAmendment amend(Conforming c, Filing filing, Change change) {
        FilingAmendment amendment = c.make.createFilingAmendment();
        amendment.setName("备案调整");
        amendment.setSubmittedOn(change.getOccurredOn());
        amendment.getCovers().add(change);
        filing.getAmendments().add(amendment);
        return amendment;
    }

    private static void audit(Conforming c) {
        ManagementAudit audit = c.make.createManagementAudit();
        audit.setName("管理审计");
        audit.setContract(c.contract);
        audit.setResult(Effectiveness.EFFECTIVE);
        perform(c, PhaseKind.OPERATION, audit, "2026-04-15");
    }

    private static void delivery(Conforming c) {
        DeliveryStage stage = c.make.createDeliveryStage();
        stage.setName("年度交付");
        stage.setObjective("运维记录完整,权限已核");
        stage.setDueOn(date("2026-03-31"));
        stage.setDeliveredOn(date("2026-03-30"));
        c.contract.getDeliveryStages().add(stage);
        DeliveryVerification verification = c.make.createDeliveryVerification();
        verification.setName("年度交付验证");
        verification.setContract(c.contract);
        verification.setStage(stage);
        verification.getContents().addAll(VerificationContent.VALUES);
        Problem problem = c.make.createProblem();
        problem.setName("记录缺页");
        problem.setCause("归档无人复核");
        problem.setAnalysedOn(date("2026-04-09"));
        problem.setReportedTo(c.leader);
        problem.setReportedOn(date("2026-04-10"));
        problem.setStatus(RectificationStatus.RECTIFIED);
        problem.setRectifiedOn(date("2026-05-08"));
        verification.getProblems().add(problem);
        perform(c, PhaseKind.OPERATION, verification, "2026-04-08");
    }

    private static void comparison(Conforming c) {
        ImprovementComparison comparison = c.make.createImprovementComparison();
        comparison.setName("改进比对计划");
        for (Activity activity : c.phase(PhaseKind.OPERATION).getActivities()) {
            if (activity instanceof SupervisionActivity supervision) {
                comparison.getMeasures().addAll(supervision.getMeasures());
            }
        }
        perform(c, PhaseKind.IMPROVEMENT, comparison, "2026-05-20");
    }

    private static void perform(Conforming c, PhaseKind phase, Activity activity, String day) {
        activity.setPerformedOn(date(day));
        activity.getResponsible().add(c.operations);
        c.phase(phase).getActivities().add(activity);
    }

    /** The one activity of a class. */
    static <A extends Activity> A activity(Conforming c, Class<A> type) {
        return c.project.getPhases().stream()
                .flatMap(phase -> phase.getActivities().stream())
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }
}
