// SPDX-License-Identifier: EPL-2.0
package org.plumbline.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.plumbline.model.PartialDate;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.model.outsourcing.InternalUnit;
import org.plumbline.model.outsourcing.OutsourcingProject;
import org.plumbline.model.outsourcing.Phase;
import org.plumbline.model.outsourcing.PhaseKind;
import org.plumbline.model.outsourcing.ResponsibleUnit;
import org.plumbline.model.outsourcing.ServiceContract;
import org.plumbline.model.outsourcing.ServiceExit;
import org.plumbline.standard.Milestone;
import org.plumbline.standard.ObligedRole;

/**
 * Who in a project answers for what the standard obliges a role to (4.2), and when that falls due (4.3).
 *
 * @param project the project
 * @param voice the language
 */
record Obligations(OutsourcingProject project, Voice voice) {

    /** The names of those who hold a role; empty where the project names nobody. */
    String holders(ObligedRole role) {
        return switch (role) {
            case SUPERVISING_LEADER ->
                project.getSupervisingLeader() == null
                        ? ""
                        : name(project.getSupervisingLeader().getHolder());
            case RESPONSIBLE_UNIT -> units();
            case DEPARTMENT -> department();
        };
    }

    private static String name(Element element) {
        return element == null ? "" : Clean.line(element.getName());
    }

    private String department() {
        return project.getDepartment() == null
                ? ""
                : with(name(project.getDepartment()), project.getDepartment().getSecurityLeader());
    }

    private String units() {
        List<String> names = new ArrayList<>();
        for (ResponsibleUnit role : project.getResponsibleUnits()) {
            InternalUnit unit = role.getUnit();
            names.add(unit == null ? name(role) : with(name(unit), unit.getHead()));
        }
        names.removeIf(String::isEmpty);
        return voice.list(names);
    }

    private String with(String body, Element person) {
        String who = name(person);
        return who.isEmpty() || body.isEmpty() ? body + who : voice.say("{}（{}）", "{} ({})", body, who);
    }

    /** The earliest date on which the milestone was or will be reached, as the project states it. */
    Optional<PartialDate> date(Milestone milestone) {
        return switch (milestone) {
            case PROJECT_START -> phase(PhaseKind.PLANNING);
            case SELECTION_START -> phase(PhaseKind.SELECTION);
            case CONTRACT_SIGNED -> contracts(ServiceContract::getSignedOn);
            case SERVICE_START -> contracts(ServiceContract::getStartsOn).or(() -> phase(PhaseKind.OPERATION));
            case EXIT_START ->
                earliest(project.getContracts().stream()
                        .flatMap(contract -> contract.getExits().stream())
                        .map(ServiceExit::getStartedOn));
        };
    }

    private Optional<PartialDate> contracts(Function<ServiceContract, PartialDate> date) {
        return earliest(project.getContracts().stream().map(date));
    }

    private Optional<PartialDate> phase(PhaseKind kind) {
        List<Phase> phases =
                project.getPhases().stream().filter(p -> p.getKind() == kind).toList();
        return earliest(phases.stream().map(Phase::getStartedOn))
                .or(() -> earliest(phases.stream().map(Phase::getPlannedStart)));
    }

    private static Optional<PartialDate> earliest(Stream<PartialDate> dates) {
        return dates.filter(Objects::nonNull).sorted().findFirst();
    }
}
