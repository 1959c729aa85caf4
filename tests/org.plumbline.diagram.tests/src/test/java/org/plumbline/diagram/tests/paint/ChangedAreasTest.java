// SPDX-License-Identifier: EPL-2.0
package org.plumbline.diagram.tests.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plumbline.diagram.Selection;
import org.plumbline.diagram.Viewpoint;
import org.plumbline.diagram.geometry.DiagramGeometry;
import org.plumbline.diagram.layout.Arrangement;
import org.plumbline.diagram.layout.DiagramLayout;
import org.plumbline.diagram.layout.PlacedDiagram;
import org.plumbline.diagram.layout.PlacedNode;
import org.plumbline.diagram.paint.ChangedAreas;
import org.plumbline.model.outsourcing.OutsourcingProject;
import org.plumbline.model.outsourcing.ServiceAgency;
import org.plumbline.standard.Language;
import org.plumbline.storage.ProjectStore;

/** What has to be drawn again after an edit is where something looks otherwise, and no more. */
class ChangedAreasTest {

    private final OutsourcingProject project =
            new ProjectStore().load(Path.of("..", "..", "examples", "hailan-government-cloud.outsourcing"));
    private final Viewpoint viewpoint = Viewpoint.load(Language.ZH);

    private PlacedDiagram parties(Arrangement arrangement) {
        return DiagramLayout.of(viewpoint.diagram("PartiesAndContracts", project, Selection.DEFAULT), arrangement);
    }

    @Test
    void nothingIsDrawnAgainWhereNothingHasChanged() {
        PlacedDiagram before = parties(Arrangement.NONE);
        assertEquals(Optional.of(List.of()), ChangedAreas.between(before, before));
        assertEquals(Optional.of(List.of()), ChangedAreas.between(before, parties(Arrangement.of(before))));
    }

    @Test
    void anotherNameIsDrawnWhereItStands() {
        PlacedDiagram before = parties(Arrangement.NONE);
        ServiceAgency agency = project.getAgencies().get(0);
        agency.setName(agency.getName().substring(1) + agency.getName().charAt(0));
        PlacedDiagram after = parties(Arrangement.of(before));
        List<Rectangle2D> changed = ChangedAreas.between(before, after).orElseThrow();
        List<PlacedNode> renamed = new DiagramGeometry(after)
                .nodes().stream()
                        .filter(node -> node.view().label().contains(agency.getName()))
                        .toList();
        assertTrue(!renamed.isEmpty(), "the agency is on the diagram");
        for (PlacedNode node : renamed) {
            Rectangle2D area = DiagramGeometry.area(node);
            assertTrue(
                    changed.stream().anyMatch(part -> part.contains(area)),
                    "around " + node.view().label());
        }
        double drawn = changed.stream()
                .mapToDouble(part -> part.getWidth() * part.getHeight())
                .sum();
        double whole = after.width() * after.height();
        assertTrue(drawn < whole / 4, drawn + " of " + whole);
    }

    @Test
    void allIsDrawnAgainWhereWhatStaysLiesOverOneAnotherInAnotherOrder() {
        PlacedDiagram before = parties(Arrangement.NONE);
        List<PlacedNode> turned = new ArrayList<>(before.nodes());
        Collections.reverse(turned);
        PlacedDiagram after = new PlacedDiagram(before.view(), before.width(), before.height(), turned, before.edges());
        assertEquals(Optional.empty(), ChangedAreas.between(before, after));
    }
}
