// SPDX-License-Identifier: EPL-2.0
package org.plumbline.diagram.tests;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.plumbline.diagram.Viewpoint;
import org.plumbline.model.outsourcing.Gate;
import org.plumbline.model.outsourcing.InternalUnit;
import org.plumbline.model.outsourcing.Office;
import org.plumbline.model.outsourcing.OutsourcingFactory;
import org.plumbline.model.outsourcing.OutsourcingProject;
import org.plumbline.model.outsourcing.Phase;
import org.plumbline.model.outsourcing.ServiceAgency;
import org.plumbline.model.outsourcing.ServiceContract;
import org.plumbline.model.outsourcing.SupervisingLeader;
import org.plumbline.model.outsourcing.Training;
import org.plumbline.standard.Language;

/** The sample viewpoint, which uses everything that is supported, and a small project for it. */
final class Sample {

    private static final OutsourcingFactory MODEL = OutsourcingFactory.eINSTANCE;

    final OutsourcingProject project = MODEL.createOutsourcingProject();
    final ServiceAgency first = MODEL.createServiceAgency();
    final ServiceAgency foreign = MODEL.createServiceAgency();
    final Office office = MODEL.createOffice();
    final Phase planning = MODEL.createPhase();
    final Phase operation = MODEL.createPhase();
    final Gate gate = MODEL.createGate();
    final Training training = MODEL.createTraining();
    final InternalUnit unit = MODEL.createInternalUnit();
    final ServiceContract contract = MODEL.createServiceContract();
    final SupervisingLeader leader = MODEL.createSupervisingLeader();

    Sample() {
        project.setId("project");
        project.setName("Project");
        first.setId("first");
        first.setName("First");
        foreign.setId("foreign");
        foreign.setName("Foreign");
        foreign.setDescription("foreign");
        office.setId("office");
        planning.setId("planning");
        planning.setName("Planning");
        operation.setId("operation");
        operation.setName("Operation");
        gate.setId("gate");
        gate.setName("Gate");
        training.setId("training");
        training.setName("Training");
        unit.setId("unit");
        unit.setName("Unit");
        contract.setId("contract");
        contract.setName("Contract");
        leader.setId("leader");
        leader.setName("Leader");
        project.getAgencies().add(first);
        project.getAgencies().add(foreign);
        first.getOffices().add(office);
        project.getPhases().add(planning);
        project.getPhases().add(operation);
        planning.getGates().add(gate);
        planning.getActivities().add(training);
        project.setDepartment(MODEL.createDepartment());
        project.getDepartment().setId("department");
        project.getDepartment().setName("Department");
        project.getDepartment().getInternalUnits().add(unit);
        training.getResponsible().add(unit);
        training.getAttendees().add(first);
        project.getContracts().add(contract);
        contract.setAgency(first);
        project.setSupervisingLeader(leader);
    }

    static Viewpoint viewpoint(Language language) {
        return Viewpoint.load(
                Sample.class.getResource("description/sample.odesign"), Sample.class.getClassLoader(), language);
    }

    /** The text of the sample. */
    static String text() {
        try (InputStream in = Sample.class.getResourceAsStream("description/sample.odesign")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The sample with a part of its text replaced. */
    static Viewpoint with(Path folder, String old, String replacement) {
        String text = text();
        if (!text.contains(old)) {
            throw new IllegalArgumentException(old);
        }
        return load(folder, text.replace(old, replacement));
    }

    /** A viewpoint of a text. */
    static Viewpoint load(Path folder, String text) {
        try {
            Path description = Files.createDirectories(folder.resolve("description"));
            for (String texts : new String[] {"plugin.properties", "plugin_zh.properties"}) {
                try (InputStream in = Sample.class.getResourceAsStream(texts)) {
                    Files.write(folder.resolve(texts), in.readAllBytes());
                }
            }
            Path file = Files.writeString(description.resolve("sample.odesign"), text);
            return Viewpoint.load(file.toUri().toURL(), Sample.class.getClassLoader(), Language.EN);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
