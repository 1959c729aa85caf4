// SPDX-License-Identifier: EPL-2.0
package org.plumbline.viewpoint.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.plumbline.model.PartialDate;
import org.plumbline.model.outsourcing.Official;
import org.plumbline.model.outsourcing.ResponsibleUnit;
import org.plumbline.model.outsourcing.ServiceAgency;
import org.plumbline.standard.Language;
import org.plumbline.viewpoint.ToolServices;
import org.plumbline.viewpoint.Viewing;

/** What tools find and how they name what they make. */
class ToolServicesTest {

    private final SmallProject small = new SmallProject();
    private final ToolServices services = new ToolServices();

    @Test
    void elementsAndRequirementsFindTheirProject() {
        assertSame(small.project, services.project(small.clauses));
        assertSame(small.project, services.project(Viewing.of(small.project).requirements()));
        assertNull(services.project(SmallProject.FACTORY.createServiceAgency()));
        assertNull(services.project(null));
        assertSame(small.project.getDepartment(), services.department(small.contract));
        assertSame(small.agency, services.self(small.agency));
    }

    @Test
    void newElementsAreNamedInTheReadersLanguageAndNumberedWhereTheNameIsTaken() {
        ServiceAgency first = agency();
        assertEquals("新外包服务机构", first.getName());
        assertEquals("新外包服务机构 2", agency().getName());
        assertEquals("新外包服务机构 3", agency().getName());

        Viewing.of(small.project).language(Language.EN);

        assertEquals("New service agency", agency().getName());
    }

    private ServiceAgency agency() {
        ServiceAgency created = SmallProject.FACTORY.createServiceAgency();
        small.project.getAgencies().add(created);
        created.setName(services.newName(created));
        return created;
    }

    @Test
    void rolesAtTheEndOfAnEdgeStandForWhoHasThem() {
        Official official = SmallProject.FACTORY.createOfficial();
        small.project.getSupervisingLeader().setHolder(official);
        ResponsibleUnit role = small.project.getResponsibleUnits().get(0);

        assertSame(official, services.partyOf(small.project, small.project.getSupervisingLeader()));
        assertSame(role.getUnit(), services.partyOf(small.project, role));
        assertSame(role.getUnit(), services.unitOf(small.project, role));
        assertSame(small.agency, services.partyOf(small.project, small.agency));
    }

    @Test
    void rolesThatNobodyHasCannotBeConnected() {
        ResponsibleUnit role = small.project.getResponsibleUnits().get(0);
        small.project.getSupervisingLeader().setHolder(null);
        assertTrue(services.isNamed(small.project, role));
        assertFalse(services.areNamed(small.project, small.project.getSupervisingLeader(), role));

        small.project.getSupervisingLeader().setHolder(SmallProject.FACTORY.createOfficial());
        assertTrue(services.areNamed(small.project, small.project.getSupervisingLeader(), role));

        role.setUnit(null);
        assertFalse(services.isNamed(small.project, role));
        assertFalse(services.areNamed(small.project, small.project.getSupervisingLeader(), role));
    }

    @Test
    void whatThereIsOnlyOnceIsNotNeededTwice() {
        assertFalse(services.needsLeader(small.project));
        assertFalse(services.needsDepartment(small.project));

        small.project.setSupervisingLeader(null);
        small.project.setDepartment(null);

        assertTrue(services.needsLeader(small.contract));
        assertTrue(services.needsDepartment(small.contract));
        assertFalse(services.never(small.project));
    }

    @Test
    void todayIsTheDayOfTheAssessment() {
        assertEquals(PartialDate.valueOf("2025-03-20"), services.today(small.contract));
    }
}
