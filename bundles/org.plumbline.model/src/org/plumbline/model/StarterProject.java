// SPDX-License-Identifier: EPL-2.0
package org.plumbline.model;

import java.util.List;
import org.eclipse.emf.ecore.ENamedElement;
import org.plumbline.model.outsourcing.Department;
import org.plumbline.model.outsourcing.InternalUnit;
import org.plumbline.model.outsourcing.OutsourcedService;
import org.plumbline.model.outsourcing.OutsourcingFactory;
import org.plumbline.model.outsourcing.OutsourcingPackage;
import org.plumbline.model.outsourcing.OutsourcingProject;
import org.plumbline.model.outsourcing.Participation;
import org.plumbline.model.outsourcing.Phase;
import org.plumbline.model.outsourcing.PhaseKind;
import org.plumbline.model.outsourcing.ResponsibleUnit;
import org.plumbline.model.outsourcing.ServiceContract;
import org.plumbline.model.outsourcing.ServiceType;
import org.plumbline.model.outsourcing.SupervisingLeader;

/**
 * A project to begin with: the department with its internal units, the roles of 4.2 as the number of units decides, and
 * the four phases of 4.3. It states nothing that its author has not said.
 */
public final class StarterProject {

    private static final OutsourcingFactory FACTORY = OutsourcingFactory.eINSTANCE;

    private StarterProject() {}

    /**
     * Creates the project.
     *
     * @param name name of the project
     * @param department name of the department
     * @param units names of the internal units concerned, the leading one first; may be empty
     * @param language {@code zh} or {@code en}, for the names of roles and phases
     */
    public static OutsourcingProject create(String name, String department, List<String> units, String language) {
        OutsourcingProject project = empty(name, department);
        Department owner = project.getDepartment();
        SupervisingLeader leader = FACTORY.createSupervisingLeader();
        leader.setName(label(OutsourcingPackage.Literals.SUPERVISING_LEADER, language));
        project.setSupervisingLeader(leader);
        for (String unitName : units) {
            InternalUnit unit = FACTORY.createInternalUnit();
            unit.setName(unitName);
            owner.getInternalUnits().add(unit);
            project.getInvolvedUnits().add(unit);
            ResponsibleUnit role = FACTORY.createResponsibleUnit();
            role.setName(unitName);
            role.setUnit(unit);
            role.setParticipation(participation(project, units.size()));
            project.getResponsibleUnits().add(role);
        }
        if (units.isEmpty()) {
            ResponsibleUnit role = FACTORY.createResponsibleUnit();
            role.setName(label(OutsourcingPackage.Literals.RESPONSIBLE_UNIT, language));
            project.getResponsibleUnits().add(role);
        }
        for (PhaseKind kind : PhaseKind.values()) {
            Phase phase = FACTORY.createPhase();
            phase.setKind(kind);
            phase.setName(label(OutsourcingPackage.Literals.PHASE_KIND.getEEnumLiteral(kind.getValue()), language));
            project.getPhases().add(phase);
        }
        return project;
    }

    /** Creates a project that names nothing but the department. */
    public static OutsourcingProject empty(String name, String department) {
        OutsourcingProject project = FACTORY.createOutsourcingProject();
        project.setName(name);
        Department owner = FACTORY.createDepartment();
        owner.setName(department);
        project.setDepartment(owner);
        return project;
    }

    /**
     * Adds a contract that is not signed yet, with the services that are to be had under it; nothing if there are none.
     *
     * @param language {@code zh} or {@code en}, for the names of the contract and of the services
     */
    public static void plan(OutsourcingProject project, List<ServiceType> services, String language) {
        if (services.isEmpty()) {
            return;
        }
        ServiceContract contract = FACTORY.createServiceContract();
        contract.setName(label(OutsourcingPackage.Literals.SERVICE_CONTRACT, language));
        for (ServiceType type : services) {
            OutsourcedService service = FACTORY.createOutsourcedService();
            service.setType(type);
            service.setName(label(OutsourcingPackage.Literals.SERVICE_TYPE.getEEnumLiteral(type.getValue()), language));
            contract.getServices().add(service);
        }
        project.getContracts().add(contract);
    }

    private static Participation participation(OutsourcingProject project, int units) {
        if (units == 1) {
            return Participation.SOLE;
        }
        return project.getResponsibleUnits().isEmpty() ? Participation.LEAD : Participation.COOPERATING;
    }

    private static String label(ENamedElement part, String language) {
        return part.getEAnnotation(LabelAnnotation.SOURCE).getDetails().get(language);
    }
}
