// SPDX-License-Identifier: EPL-2.0
package org.plumbline.viewpoint.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.plumbline.model.outsourcing.Phase;
import org.plumbline.model.outsourcing.PhaseKind;
import org.plumbline.standard.Language;
import org.plumbline.viewpoint.LegendServices;
import org.plumbline.viewpoint.Viewing;

/** Titles and legends. */
class LegendServicesTest {

    private final SmallProject small = new SmallProject();
    private final LegendServices services = new LegendServices();

    @Test
    void titlesNameRepresentationAndElement() {
        assertEquals("管理模型：云平台外包", services.titleManagementModel(small.project));
        assertEquals("阶段过程：运行监督", services.titlePhaseProcess(small.phase(PhaseKind.OPERATION)));

        Viewing.of(small.project).language(Language.EN);

        assertEquals("Management model: 云平台外包", services.titleManagementModel(small.project));
        small.project.setName(null);
        assertEquals("Risk: Outsourcing project", services.titleRisk(small.project));
    }

    @Test
    void aPhaseWithoutNameIsCalledAsTheStandardCallsIt() {
        Phase phase = small.phase(PhaseKind.SELECTION);
        phase.setName(" ");

        assertEquals("阶段过程：机构和人员选择", services.titlePhaseProcess(phase));
    }

    @Test
    void theLegendShowsTheSignsThatLabelsBear() {
        assertEquals("✓ 满足", services.legendSatisfied(small.project));
        assertEquals("△ 部分满足", services.legendPartial(small.project));
        assertEquals("× 不满足", services.legendGap(small.project));
        assertEquals("? 待判断", services.legendUndecided(small.project));
        assertEquals("… 未到期", services.legendNotDue(small.phase(PhaseKind.PLANNING)));
        assertEquals("缺少", services.legendMissing(small.project));
        assertEquals("图例", services.legendTitle(small.project));
    }
}
