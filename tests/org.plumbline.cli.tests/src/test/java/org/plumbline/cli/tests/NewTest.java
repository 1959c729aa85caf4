// SPDX-License-Identifier: EPL-2.0
package org.plumbline.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.model.outsourcing.OutsourcingProject;
import org.plumbline.model.outsourcing.Participation;
import org.plumbline.model.outsourcing.Phase;
import org.plumbline.model.outsourcing.PhaseKind;
import org.plumbline.model.outsourcing.ResponsibleUnit;
import org.plumbline.standard.Language;
import org.plumbline.storage.ProjectStore;

class NewTest {

    @TempDir
    private Path folder;

    @Test
    void aStarterHasRolesAndPhasesInPlace() {
        Path file = folder.resolve("云.outsourcing");
        Call call = Call.in(Language.ZH, "new", file, "--department", "海澜市", "--unit", "甲处", "--unit", "乙处");
        assertEquals(new Call(0, "已写入：" + file + "\n", ""), call);
        OutsourcingProject project = new ProjectStore().load(file);
        assertEquals("云", project.getName());
        assertEquals("海澜市", project.getDepartment().getName());
        assertTrue(project.getSupervisingLeader().getName().startsWith("主管领导"));
        assertEquals(
                List.of("甲处", "乙处"),
                project.getResponsibleUnits().stream()
                        .map(ResponsibleUnit::getName)
                        .toList());
        assertEquals(
                List.of(Participation.LEAD, Participation.COOPERATING),
                project.getResponsibleUnits().stream()
                        .map(ResponsibleUnit::getParticipation)
                        .toList());
        assertEquals(
                List.of(PhaseKind.values()),
                project.getPhases().stream().map(Phase::getKind).toList());
    }

    @Test
    void aSingleUnitIsSolelyResponsible() {
        OutsourcingProject project = new ProjectStore().load(Call.starter(folder, "one"));
        assertEquals(Participation.SOLE, project.getResponsibleUnits().get(0).getParticipation());
        assertEquals("one", project.getName());
    }

    @Test
    void theResponsibleUnitIsInPlaceEvenWhereItIsNotKnown() {
        Path file = folder.resolve("none.outsourcing");
        assertEquals(0, Call.of("new", file).code());
        OutsourcingProject project = new ProjectStore().load(file);
        assertEquals(1, project.getResponsibleUnits().size());
        assertNull(project.getResponsibleUnits().get(0).getUnit());
        assertEquals(List.of(), project.getInvolvedUnits());
    }

    @Test
    void aStarterCanBeAssessedAndMeetsNothing() {
        for (List<String> units : List.of(List.<String>of(), List.of("--unit=A"), List.of("--unit=A", "--unit=B"))) {
            Path file = folder.resolve("units" + units.size() + ".outsourcing");
            String[] arguments = Stream.concat(Stream.of("new", file.toString()), units.stream())
                    .toArray(String[]::new);
            assertEquals(0, Call.of((Object[]) arguments).code());
            Call call = Call.of("assess", file, "--format", "csv");
            assertEquals(1, call.code(), call.err());
            List<String> met = call.out()
                    .lines()
                    .filter(line -> line.contains("\"SATISFIED\"") || line.contains("\"ERROR\""))
                    .toList();
            assertEquals(List.of(), met);
        }
    }

    @Test
    void anExistingFileIsReplacedOnlyByForce() throws IOException {
        Path file = Files.writeString(folder.resolve("kept.outsourcing"), "precious");
        Call refused = Call.of("new", file);
        assertEquals(2, refused.code());
        assertTrue(refused.err().contains("kept.outsourcing: the file exists"), refused.err());
        assertEquals("precious", Files.readString(file));
        assertEquals(0, Call.of("new", file, "--force").code());
        assertNotEquals("precious", Files.readString(file));
    }

    @Test
    void theNameMustBeThatOfAProjectFile() throws IOException {
        for (String name : List.of("x.xml", "outsourcing", "x.outsourcing.bak")) {
            Call call = Call.of("new", folder.resolve(name));
            assertEquals(2, call.code());
            assertTrue(call.err().contains("expected a file whose name ends in .outsourcing"), call.err());
        }
        assertEquals(2, Call.of("new", "/").code());
        assertEquals(List.of(), Call.files(folder));
    }

    @Test
    void theFolderMustExist() {
        Path file = folder.resolve("missing").resolve("x.outsourcing");
        Call call = Call.of("new", file);
        assertEquals(2, call.code());
        assertTrue(call.err().contains("the folder of the file does not exist"), call.err());
        assertFalse(Files.exists(file.getParent()));
    }
}
