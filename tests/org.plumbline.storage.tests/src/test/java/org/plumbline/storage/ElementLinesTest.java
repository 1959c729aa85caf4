// SPDX-License-Identifier: EPL-2.0
package org.plumbline.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.model.outsourcing.Department;
import org.plumbline.model.outsourcing.InternalUnit;
import org.plumbline.model.outsourcing.OutsourcingFactory;
import org.plumbline.model.outsourcing.OutsourcingProject;

class ElementLinesTest {

    @Test
    void anElementStandsOnTheLineThatBearsItsIdNotWhereItIsReferredTo(@TempDir Path folder) throws IOException {
        OutsourcingProject project = OutsourcingFactory.eINSTANCE.createOutsourcingProject();
        Department department = OutsourcingFactory.eINSTANCE.createDepartment();
        project.setDepartment(department);
        InternalUnit unit = OutsourcingFactory.eINSTANCE.createInternalUnit();
        department.getInternalUnits().add(unit);
        project.getInvolvedUnits().add(unit);
        Path file = folder.resolve("p.outsourcing");
        new ProjectStore().save(project, file);
        ElementLines lines = new ElementLines(file);
        List<String> text = Files.readAllLines(file);
        for (var element : List.of(project, department, unit)) {
            String line = text.get(lines.of(element).orElseThrow() - 1);
            assertTrue(line.contains(" id=\"" + element.getId() + "\""), line);
        }
        assertEquals(OptionalInt.empty(), lines.of(OutsourcingFactory.eINSTANCE.createOffice()));
        assertEquals(OptionalInt.empty(), new ElementLines(folder.resolve("gone")).of(project));
    }
}
