// SPDX-License-Identifier: EPL-2.0
package org.plumbline.viewpoint;

import org.eclipse.emf.ecore.EObject;
import org.plumbline.model.outsourcing.Account;
import org.plumbline.model.outsourcing.Activity;
import org.plumbline.model.outsourcing.AgencyCheck;
import org.plumbline.model.outsourcing.AgencyMandate;
import org.plumbline.model.outsourcing.Asset;
import org.plumbline.model.outsourcing.ControlEvaluation;
import org.plumbline.model.outsourcing.ControlMeasure;
import org.plumbline.model.outsourcing.DeliveryStage;
import org.plumbline.model.outsourcing.Evidence;
import org.plumbline.model.outsourcing.ExitCondition;
import org.plumbline.model.outsourcing.FilingAmendment;
import org.plumbline.model.outsourcing.ImprovementMeasure;
import org.plumbline.model.outsourcing.InternalUnit;
import org.plumbline.model.outsourcing.Office;
import org.plumbline.model.outsourcing.Official;
import org.plumbline.model.outsourcing.OutsourcedService;
import org.plumbline.model.outsourcing.Problem;
import org.plumbline.model.outsourcing.Qualification;
import org.plumbline.model.outsourcing.ResponsibleUnit;
import org.plumbline.model.outsourcing.Risk;
import org.plumbline.model.outsourcing.ServicePerson;
import org.plumbline.model.outsourcing.TestRun;
import org.plumbline.model.outsourcing.Threat;
import org.plumbline.model.outsourcing.UnitInfluence;
import org.plumbline.model.outsourcing.Vulnerability;

/**
 * What the tools for dragging take. Sirius does not look at the classes of their mappings when something is dragged from
 * the model; a precondition has to, and it cannot name a class.
 */
public class DropServices {

    /** Called by the interpreter. */
    public DropServices() {
        // nothing to set up
    }

    public boolean isDroppedAccount(EObject dropped) {
        return dropped instanceof Account;
    }

    public boolean isDroppedActivity(EObject dropped) {
        return dropped instanceof Activity;
    }

    public boolean isDroppedAgencyCheck(EObject dropped) {
        return dropped instanceof AgencyCheck;
    }

    public boolean isDroppedAgencyMandate(EObject dropped) {
        return dropped instanceof AgencyMandate;
    }

    public boolean isDroppedAsset(EObject dropped) {
        return dropped instanceof Asset;
    }

    public boolean isDroppedControlEvaluation(EObject dropped) {
        return dropped instanceof ControlEvaluation;
    }

    public boolean isDroppedControlMeasure(EObject dropped) {
        return dropped instanceof ControlMeasure;
    }

    public boolean isDroppedDeliveryStage(EObject dropped) {
        return dropped instanceof DeliveryStage;
    }

    public boolean isDroppedEvidence(EObject dropped) {
        return dropped instanceof Evidence;
    }

    public boolean isDroppedExitCondition(EObject dropped) {
        return dropped instanceof ExitCondition;
    }

    public boolean isDroppedFilingAmendment(EObject dropped) {
        return dropped instanceof FilingAmendment;
    }

    public boolean isDroppedImprovementMeasure(EObject dropped) {
        return dropped instanceof ImprovementMeasure;
    }

    public boolean isDroppedInternalUnit(EObject dropped) {
        return dropped instanceof InternalUnit;
    }

    public boolean isDroppedOffice(EObject dropped) {
        return dropped instanceof Office;
    }

    public boolean isDroppedOfficial(EObject dropped) {
        return dropped instanceof Official;
    }

    public boolean isDroppedOutsourcedService(EObject dropped) {
        return dropped instanceof OutsourcedService;
    }

    public boolean isDroppedProblem(EObject dropped) {
        return dropped instanceof Problem;
    }

    public boolean isDroppedQualification(EObject dropped) {
        return dropped instanceof Qualification;
    }

    public boolean isDroppedResponsibleUnit(EObject dropped) {
        return dropped instanceof ResponsibleUnit;
    }

    public boolean isDroppedRisk(EObject dropped) {
        return dropped instanceof Risk;
    }

    public boolean isDroppedServicePerson(EObject dropped) {
        return dropped instanceof ServicePerson;
    }

    public boolean isDroppedTestRun(EObject dropped) {
        return dropped instanceof TestRun;
    }

    public boolean isDroppedThreat(EObject dropped) {
        return dropped instanceof Threat;
    }

    public boolean isDroppedUnitInfluence(EObject dropped) {
        return dropped instanceof UnitInfluence;
    }

    public boolean isDroppedVulnerability(EObject dropped) {
        return dropped instanceof Vulnerability;
    }
}
