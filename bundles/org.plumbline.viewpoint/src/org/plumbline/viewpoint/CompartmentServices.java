// SPDX-License-Identifier: EPL-2.0
package org.plumbline.viewpoint;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.model.outsourcing.InformationSystem;
import org.plumbline.model.outsourcing.OutsourcingProject;
import org.plumbline.model.outsourcing.RiskAssessment;
import org.plumbline.model.outsourcing.ServiceAgency;
import org.plumbline.model.outsourcing.ServiceContract;
import org.plumbline.viewpoint.requirements.Chapter;

/**
 * Conditions of filters for lists that show parts of an element which are not all that it has, or that it does not contain.
 * Such a list stays while one of its lines does.
 */
public final class CompartmentServices {

    private static final VerdictServices VERDICTS = new VerdictServices();

    /** Called by the interpreter. */
    public CompartmentServices() {
        // nothing to set up
    }

    /** Whether something is missing in what is listed. */
    public boolean partsHaveFindings(EObject element) {
        return any(element, VERDICTS::hasFindings);
    }

    /** Whether something that is listed has to do with the phase that the project has come to. */
    public boolean partsConcernCurrentPhase(EObject element) {
        return any(element, VERDICTS::concernsCurrentPhase);
    }

    /** Whether something that is listed concerns the supervising leader. */
    public boolean partsConcernSupervisingLeader(EObject element) {
        return any(element, VERDICTS::concernsSupervisingLeader);
    }

    /** Whether something that is listed concerns a responsible unit. */
    public boolean partsConcernResponsibleUnit(EObject element) {
        return any(element, VERDICTS::concernsResponsibleUnit);
    }

    /** Whether something that is listed concerns the department. */
    public boolean partsConcernDepartment(EObject element) {
        return any(element, VERDICTS::concernsDepartment);
    }

    private static boolean any(EObject element, Predicate<EObject> condition) {
        return parts(element).stream().anyMatch(condition);
    }

    private static List<EObject> parts(EObject element) {
        List<EObject> parts = new ArrayList<>();
        if (element instanceof ServiceContract contract) {
            parts.addAll(contract.getServices());
            parts.addAll(contract.getDeliveryStages());
            parts.addAll(contract.getMandates());
        } else if (element instanceof ServiceAgency agency) {
            parts.addAll(agency.getOffices());
            parts.addAll(agency.getChecks());
            parts.addAll(agency.getQualifications());
            parts.addAll(new ContractServices().missingChecks(agency));
        } else if (element instanceof RiskAssessment assessment) {
            parts.addAll(assessment.getControlEvaluations());
            parts.addAll(assessment.getUnitInfluences());
        } else if (element instanceof InformationSystem system) {
            parts.add(system);
            parts.addAll(system.getAccounts());
        } else if (element instanceof Chapter section) {
            parts.addAll(new EnvironmentServices().freeControls(section));
        } else if (element instanceof OutsourcingProject project) {
            EnvironmentServices environment = new EnvironmentServices();
            environment
                    .sectionsOfFreeControls(project)
                    .forEach(section -> parts.addAll(environment.freeControls(section)));
            parts.addAll(environment.otherFreeControls(project));
        }
        return parts;
    }
}
