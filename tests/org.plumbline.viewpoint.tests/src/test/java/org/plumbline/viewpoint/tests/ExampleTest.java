// SPDX-License-Identifier: EPL-2.0
package org.plumbline.viewpoint.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.model.outsourcing.OutsourcingProject;
import org.plumbline.standard.Language;
import org.plumbline.storage.ProjectStore;
import org.plumbline.viewpoint.DateServices;
import org.plumbline.viewpoint.RequirementServices;
import org.plumbline.viewpoint.VerdictServices;
import org.plumbline.viewpoint.Viewing;

/** Verdicts on elements of the example, as its dossier has them. */
class ExampleTest {

    private final OutsourcingProject project = new ProjectStore()
            .load(Path.of(System.getProperty("plumbline.root"), "examples/hailan-government-cloud.outsourcing"));
    private final VerdictServices services = new VerdictServices();

    @BeforeEach
    void speakChinese() {
        Viewing.of(project).language(Language.ZH);
    }

    private EObject named(String name, Class<? extends Element> type) {
        List<EObject> found = new ArrayList<>();
        project.eAllContents().forEachRemaining(element -> {
            if (type.isInstance(element) && name.equals(((Element) element).getName())) {
                found.add(element);
            }
        });
        assertEquals(1, found.size(), name);
        return found.get(0);
    }

    @Test
    void somebodyWhoseCertificateExpiredIsMarked() {
        EObject person = named("王强", org.plumbline.model.outsourcing.ServicePerson.class);
        assertEquals("△ 王强", services.label(person));
        assertTrue(services.tooltip(person).contains("6.1 c) 3) "));
        assertTrue(services.concernsResponsibleUnit(person));
    }

    @Test
    void anAccountOfSomebodyWhoLeftIsMarked() {
        EObject account = named("赵磊的账户", org.plumbline.model.outsourcing.Account.class);
        assertEquals("△ 赵磊的账户", services.label(account));
        assertTrue(services.tooltip(account).contains("A.4 b) "));
        assertTrue(services.hasFindings(account.eContainer()));
    }

    @Test
    void theRiskAssessmentTellsWhenItWasCarriedOut() {
        EObject assessment = project.getPhases().get(0).getActivities().stream()
                .filter(org.plumbline.model.outsourcing.RiskAssessment.class::isInstance)
                .findFirst()
                .orElseThrow();
        assertEquals("2025-02-10 – 2025-02-28", new DateServices().dates(assessment));
        assertEquals("风险评估报告 2025-02-28", services.evidenceText(assessment));
    }

    @Test
    void everyControlServesASectionOfTheAnnex() {
        RequirementServices requirements = new RequirementServices();
        assertEquals(List.of(), requirements.unassignedControls(project));
        assertTrue(services.isCurrentPhase(project.getPhases().get(2)));
    }
}
