// SPDX-License-Identifier: EPL-2.0
package org.plumbline.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plumbline.diagram.Viewpoint;
import org.plumbline.diagram.view.LabelStyle.Alignment;
import org.plumbline.diagram.view.LabelStyle.FontFormat;
import org.plumbline.diagram.view.Rgb;
import org.plumbline.diagram.view.TableView;
import org.plumbline.diagram.view.TableView.Cell;
import org.plumbline.diagram.view.TableView.Column;
import org.plumbline.diagram.view.TableView.Line;
import org.plumbline.diagram.view.TreeView;
import org.plumbline.diagram.view.TreeView.Item;
import org.plumbline.model.outsourcing.OutsourcingFactory;
import org.plumbline.model.outsourcing.Phase;
import org.plumbline.model.outsourcing.PhaseKind;
import org.plumbline.standard.Language;

class TableAndTreeRefreshTest {

    private static final Rgb RED = new Rgb(200, 10, 20);

    private final Sample sample = new Sample();
    private final Viewpoint viewpoint = Sample.viewpoint(Language.EN);

    private static List<String> labels(Line line) {
        return line.cells().stream().map(c -> c.map(Cell::label).orElse("-")).toList();
    }

    @Test
    void linesHaveSubLinesAndCellsOfFeatures() {
        sample.planning.setKind(PhaseKind.PLANNING);
        TableView table = viewpoint.table("Phases", sample.project);
        assertEquals("Project", table.title());
        assertEquals(
                List.of(
                        new Column("Kind", sample.project, "of Project", 80),
                        new Column("Parent", sample.project, "of Project", 0)),
                table.columns());
        assertEquals(
                List.of("Planning", "Operation"),
                table.lines().stream().map(Line::label).toList());
        Line planning = table.lines().get(0);
        assertEquals("Phase line", planning.mapping());
        assertEquals(List.of(sample.planning.getKind().toString(), "Planning in Project"), labels(planning));
        assertEquals(sample.project, planning.cells().get(1).orElseThrow().semantic());
        assertEquals(List.of("Gate"), planning.lines().stream().map(Line::label).toList());
    }

    @Test
    void aCellWithoutItsFeatureIsMissing() {
        // gates have no kind
        Line gate =
                viewpoint.table("Phases", sample.project).lines().get(0).lines().get(0);
        assertEquals(Optional.empty(), gate.cells().get(0));
    }

    @Test
    void conditionsGoBeforeDefaultsAndLinesBeforeColumns() {
        TableView table = viewpoint.table("Phases", sample.project);
        Line planning = table.lines().get(0);
        assertEquals(Optional.of(RED), planning.style().foreground());
        assertEquals(Optional.of(RED), planning.style().background());
        assertEquals(Set.of(FontFormat.BOLD), planning.style().format());
        Cell kind = planning.cells().get(0).orElseThrow();
        assertEquals(Optional.of(RED), kind.style().background());
        assertEquals(Set.of(FontFormat.BOLD), kind.style().format());
        sample.planning.setDescription("foreign");
        Cell foreign = viewpoint
                .table("Phases", sample.project)
                .lines()
                .get(0)
                .cells()
                .get(0)
                .orElseThrow();
        assertEquals(Set.of(), foreign.style().format());
    }

    @Test
    void linesAndColumnsOfElementsMeetInCells() {
        sample.project.getPhases().get(0).getActivities().add(filing());
        TableView table = viewpoint.table("Matrix", sample.project);
        assertEquals("Matrix", table.title());
        assertEquals(
                List.of("Unit", "First", "Foreign"),
                table.columns().stream().map(Column::label).toList());
        assertEquals(
                List.of("Training", "Filing"),
                table.lines().stream().map(Line::label).toList());
        assertEquals(List.of("Training x Unit", "-", "-"), labels(table.lines().get(0)));
        assertEquals(List.of("-", "Contract", "-"), labels(table.lines().get(1)));
        assertEquals(
                sample.contract,
                table.lines().get(1).cells().get(1).orElseThrow().semantic());
    }

    @Test
    void cellsOfElementsNeedThePreconditionOfTheColumn() {
        sample.project.getPhases().get(0).getActivities().add(filing());
        sample.first.setName(null);
        TableView table = viewpoint.table("Matrix", sample.project);
        assertEquals(List.of("-", "-", "-"), labels(table.lines().get(1)));
    }

    private org.plumbline.model.outsourcing.Filing filing() {
        org.plumbline.model.outsourcing.Filing filing = OutsourcingFactory.eINSTANCE.createFiling();
        filing.setId("filing");
        filing.setName("Filing");
        filing.setContract(sample.contract);
        return filing;
    }

    @Test
    void treesHaveItemsByMapping() {
        TreeView tree = viewpoint.tree("Structure", sample.project);
        assertEquals(
                List.of("Planning", "Operation", "First", "Foreign"),
                tree.items().stream().map(Item::label).toList());
        assertEquals(
                List.of("Activity item"),
                tree.items().get(0).items().stream().map(Item::mapping).toList());
    }

    @Test
    void inTreesTheLastConditionThatHoldsWins() {
        Item planning = viewpoint.tree("Structure", sample.project).items().get(0);
        assertEquals(11, planning.style().size());
        assertEquals(Alignment.RIGHT, planning.style().alignment());
        assertEquals(new Rgb(255, 255, 255), planning.background());
        sample.planning.setName(null);
        assertEquals(
                RED, viewpoint.tree("Structure", sample.project).items().get(0).background());
    }

    /** Sirius counts the candidates that the precondition sorts out. */
    @Test
    void itemsStandWhereSiriusPutsThem() {
        sample.planning.setDescription("unplanned");
        sample.operation.setDescription("unplanned");
        Phase third = OutsourcingFactory.eINSTANCE.createPhase();
        third.setName("Third");
        sample.project.getPhases().add(third);
        assertEquals(
                List.of("First", "Third", "Foreign"),
                viewpoint.tree("Structure", sample.project).items().stream()
                        .map(Item::label)
                        .toList());
    }
}
