// SPDX-License-Identifier: EPL-2.0
package org.plumbline.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.diagram.Selection;
import org.plumbline.diagram.Viewpoint;
import org.plumbline.diagram.tool.DiagramTools;
import org.plumbline.diagram.tool.TableTools;
import org.plumbline.diagram.tool.ToolCommand;
import org.plumbline.diagram.tool.TreeTools;
import org.plumbline.diagram.tool.Validation;
import org.plumbline.diagram.view.DiagramView;
import org.plumbline.diagram.view.NodeView;
import org.plumbline.diagram.view.TableView;
import org.plumbline.diagram.view.TreeView;
import org.plumbline.diagram.view.ViewpointException;
import org.plumbline.model.PartialDate;
import org.plumbline.model.outsourcing.Filing;
import org.plumbline.model.outsourcing.OutsourcingProject;
import org.plumbline.model.outsourcing.PhaseKind;
import org.plumbline.model.outsourcing.RegistrationPlace;
import org.plumbline.model.outsourcing.ServiceAgency;
import org.plumbline.standard.Language;
import org.plumbline.storage.ProjectStore;

/** Every tool does what Sirius does, and can be undone and redone. */
class ToolTest {

    private static final Selection MORE = new Selection(Set.of("More"), Set.of());

    @TempDir
    Path folder;

    private final Sample sample = new Sample();
    private final OutsourcingProject project = sample.project;
    private final Viewpoint viewpoint = Sample.viewpoint(Language.EN);
    private final BasicCommandStack stack = new BasicCommandStack();

    private DiagramView view(Viewpoint of) {
        return of.diagram("Over view", project, MORE);
    }

    private DiagramTools tools(Viewpoint of) {
        return of.tools(view(of), MORE);
    }

    private NodeView node(String id) {
        return all(view(viewpoint).nodes())
                .filter(n -> n.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<NodeView> all(List<NodeView> nodes) {
        return nodes.stream().flatMap(n -> Stream.of(Stream.of(n), all(n.children()), all(n.borderNodes()))
                .flatMap(s -> s));
    }

    /** Executes, undoes and redoes a command, and checks that the model is as before, and then as after. */
    private ToolCommand run(Optional<ToolCommand> prepared) {
        ToolCommand command = prepared.orElseThrow();
        EObject before = EcoreUtil.copy(project);
        stack.execute(command);
        EObject after = EcoreUtil.copy(project);
        assertFalse(EcoreUtil.equals(before, after) && command.openings().isEmpty(), "nothing was done");
        stack.undo();
        assertTrue(EcoreUtil.equals(before, project), "undone");
        stack.redo();
        assertTrue(EcoreUtil.equals(after, project), "redone");
        stack.undo();
        assertTrue(EcoreUtil.equals(before, project), "undone again");
        stack.redo();
        assertTrue(project.eAdapters().isEmpty(), "nobody watches any more");
        return command;
    }

    @Test
    void thePaletteHasTheToolsThatMakeThings() {
        DiagramTools.Section parts = tools(viewpoint).palette().get(0);
        assertEquals("Parts", parts.label());
        assertEquals("To build with", parts.documentation());
        assertEquals(
                List.of(
                        new DiagramTools.PaletteTool(
                                "New agency", "Agency", "Makes one", "/x/new.svg", DiagramTools.Kind.NODE),
                        new DiagramTools.PaletteTool("New filing", "New filing", "", "", DiagramTools.Kind.NODE),
                        new DiagramTools.PaletteTool("New contract", "New contract", "", "", DiagramTools.Kind.EDGE)),
                parts.tools());
        assertEquals("Inside", parts.sections().get(0).label());
    }

    @Test
    void createsANode() {
        ToolCommand command = run(tools(viewpoint).create("New agency", null));
        ServiceAgency made = project.getAgencies().get(2);
        assertEquals("new", made.getName());
        assertEquals(RegistrationPlace.MAINLAND, made.getRegistration());
        assertNull(made.getId());
        assertEquals(List.of(made), command.selection());
        assertEquals("Agency", command.getLabel());
    }

    @Test
    void aNewElementGetsItsIdWhenItIsSaved() {
        run(tools(viewpoint).create("New agency", null));
        UUID id = new UUID(1, 2);
        for (EObject element : (Iterable<EObject>) () -> project.eAllContents()) {
            if (element instanceof org.plumbline.model.outsourcing.Element e && e.getId() != null) {
                e.setId(UUID.randomUUID().toString());
            }
        }
        project.setId(UUID.randomUUID().toString());
        String saved = new String(new ProjectStore(() -> id).toBytes(project), StandardCharsets.UTF_8);
        assertTrue(saved.contains("id=\"" + id + "\""), saved);
    }

    @Test
    void aToolIsOfferedOnlyWhereItsMappingsAndPreconditionAllow() {
        assertTrue(tools(viewpoint).create("New agency", node("Phase:planning")).isPresent());
        assertTrue(tools(viewpoint).create("New agency", node("Agency:first")).isEmpty());
        assertTrue(tools(viewpoint).create("New filing", node("Phase:planning")).isPresent());
        project.setName(null);
        assertTrue(tools(viewpoint).create("New agency", null).isEmpty());
        assertThrows(IllegalArgumentException.class, () -> tools(viewpoint).create("Rename", null));
    }

    @Test
    void operationsSeeWhatEarlierOnesNamed() {
        run(tools(viewpoint).create("New filing", node("Phase:planning")));
        Filing filing = (Filing) sample.planning.getActivities().get(1);
        assertEquals(PartialDate.valueOf("2026-05"), filing.getPerformedOn());
        assertEquals("new", sample.planning.getDescription());
    }

    @Test
    void aSwitchTakesTheFirstCaseThatHolds() {
        sample.planning.setDescription("foreign");
        run(tools(viewpoint).create("New filing", node("Phase:planning")));
        assertEquals(List.of(sample.operation), project.getPhases());
    }

    @Test
    void connectsTwoNodes() {
        assertTrue(tools(viewpoint).canBegin("New contract", node("Agency:first")));
        assertTrue(tools(viewpoint)
                .connect("New contract", node("Agency:first"), node("Phase:planning/Gate:gate"))
                .isEmpty());
        run(tools(viewpoint).connect("New contract", node("Agency:foreign"), node("Phase:planning")));
        assertEquals(sample.foreign, project.getContracts().get(1).getAgency());
        assertEquals(List.of(project.getContracts().get(1)), sample.foreign.getContracts());
    }

    @Test
    void editsALabel() {
        assertEquals(Optional.of("First"), tools(viewpoint).input(node("Agency:first")));
        assertEquals(Optional.empty(), tools(viewpoint).input(node("Phase:planning")));
        run(tools(viewpoint).edit(node("Agency:first"), "Other"));
        assertEquals("Other", sample.first.getName());
        run(tools(viewpoint).edit(node("Agency:first"), ""));
        assertEquals("", sample.first.getName());
    }

    @Test
    void deletingRemovesAllReferences() {
        run(tools(viewpoint).delete(node("Agency:first")));
        assertEquals(List.of(sample.foreign), project.getAgencies());
        assertNull(sample.contract.getAgency());
        assertEquals(List.of(), sample.training.getAttendees());
        stack.undo();
        assertEquals(sample.first, sample.contract.getAgency());
        assertEquals(List.of(sample.contract), sample.first.getContracts());
        assertEquals(List.of(sample.training), sample.first.getTrainings());
    }

    @Test
    void reconnectsAnEdge() {
        DiagramView view = view(viewpoint);
        var edge = view.edges().stream()
                .filter(e -> e.mapping().equals("Contract"))
                .findFirst()
                .orElseThrow();
        DiagramTools tools = viewpoint.tools(view, MORE);
        assertTrue(tools.reconnectTarget(edge, node("Phase:operation")).isEmpty());
        assertTrue(tools.reconnectSource(edge, node("Phase:operation")).isEmpty());
        run(tools.reconnectSource(edge, node("Agency:foreign")));
        assertEquals(sample.foreign, sample.contract.getAgency());
    }

    @Test
    void dropsAnActivityInAnotherPhase() {
        DiagramView view = view(viewpoint);
        DiagramTools tools = viewpoint.tools(view, MORE);
        NodeView activity = all(view.nodes())
                .filter(n -> n.mapping().equals("Activity"))
                .findFirst()
                .orElseThrow();
        assertTrue(tools.drop(activity, null).isEmpty());
        run(tools.drop(activity, node("Phase:operation")));
        assertEquals(List.of(sample.training), sample.operation.getActivities());
        assertEquals(List.of(sample.unit), sample.training.getResponsible(), "a move keeps references");
    }

    @Test
    void dropsAnElementOnTheDiagram() {
        sample.planning.setPlannedStart(PartialDate.valueOf("2026"));
        run(tools(viewpoint).drop(sample.foreign, null));
        assertEquals("Foreign", sample.operation.getDescription());
        assertNull(sample.planning.getPlannedStart());
        assertTrue(tools(viewpoint).drop(sample.training, null).isEmpty());
    }

    @Test
    void aDoubleClickOpensADiagram() {
        ToolCommand command = run(tools(viewpoint).doubleClick(node("Agency:first")));
        assertEquals(List.of(new ToolCommand.Opening("Over view", sample.first, true)), command.openings());
    }

    @Test
    void cellsAreEditedAndFilled() {
        TableView phases = viewpoint.table("Phases", project);
        TableTools tools = viewpoint.tools(phases);
        run(tools.edit(phases.lines().get(0), 0, "OPERATION"));
        assertEquals(PhaseKind.OPERATION, sample.planning.getKind());
        assertTrue(tools.edit(phases.lines().get(0), 1, "x").isEmpty());
        TableView matrix = viewpoint.table("Matrix", project);
        run(viewpoint.tools(matrix).edit(matrix.lines().get(0), 0, ""));
        assertEquals(List.of(), sample.training.getResponsible());
        TableView empty = viewpoint.table("Matrix", project);
        run(viewpoint.tools(empty).edit(empty.lines().get(0), 0, "x"));
        assertEquals(List.of(sample.unit), sample.training.getResponsible());
    }

    @Test
    void linesAreMadeAndDeleted() {
        TableView phases = viewpoint.table("Phases", project);
        TableTools tools = viewpoint.tools(phases);
        run(tools.createLine(tools.lineCreations(null).get(0), null));
        assertEquals(3, project.getPhases().size());
        TableView.Line line = phases.lines().get(0);
        run(tools.createLine(tools.lineCreations(line).get(0), line));
        assertEquals(2, sample.planning.getGates().size());
        run(tools.delete(line));
        assertEquals(2, project.getPhases().size());
        assertTrue(tools.delete(line.lines().get(0)).isEmpty());
    }

    @Test
    void itemsAreEditedMadeMovedAndDeleted() {
        TreeView tree = viewpoint.tree("Structure", project);
        TreeTools tools = viewpoint.tools(tree);
        TreeView.Item planning = tree.items().get(0);
        TreeView.Item operation = tree.items().get(1);
        run(tools.edit(planning, "Prepared"));
        assertEquals("Prepared", sample.planning.getName());
        run(tools.create(tools.creations(planning).get(0), planning));
        assertEquals(2, sample.planning.getActivities().size());
        run(tools.create(tools.creations(null).get(0), null));
        assertEquals(3, project.getPhases().size());
        run(tools.drop(planning.items().get(0), operation, List.of()));
        assertEquals(List.of(sample.training), sample.operation.getActivities());
        assertTrue(tools.drop(sample.training, planning, List.of()).isEmpty());
        run(tools.delete(operation));
        assertEquals(2, project.getPhases().size());
        assertTrue(tools.delete(tree.items().get(2)).isEmpty());
    }

    @Test
    void violationsHaveFixes() {
        Validation validation = viewpoint.validation();
        List<Validation.Violation> violations = validation.violations(project);
        assertEquals(
                List.of(new Validation.Violation(
                        sample.operation,
                        "Gate",
                        "Gates",
                        Validation.Level.WARNING,
                        "A phase needs a gate",
                        List.of("Add a gate"))),
                violations);
        run(Optional.of(validation.fix(violations.get(0), "Add a gate")));
        assertEquals("new", sample.operation.getGates().get(0).getName());
        assertEquals(List.of(), validation.violations(project));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            featureName="registration" | featureName="nothing" | ServiceAgency has no feature nothing
            "service:domestic"         | "service:newName"     | registration of ServiceAgency has no value 'new'
            "service:domestic"         | "var:nothing"         | there is no variable nothing
            referenceName="agencies"   | referenceName="environment" | environment of OutsourcingProject cannot hold ServiceAgency
            featureName="registration" | featureName="trainings" | trainings of ServiceAgency cannot hold 'MAINLAND'
            "service:domestic"         | "service:fails"       | on purpose
            """)
    void aToolThatFailsChangesNothing(String old, String replacement, String message) {
        Viewpoint broken = Sample.with(folder, old, replacement);
        EObject before = EcoreUtil.copy(project);
        ToolCommand command = tools(broken).create("New agency", null).orElseThrow();
        ViewpointException e = assertThrows(ViewpointException.class, command::execute);
        assertTrue(e.getMessage().contains(message), e.getMessage());
        assertTrue(EcoreUtil.equals(before, project));
        assertTrue(project.eAdapters().isEmpty());
    }

    @Test
    void aReferenceThatIsTakenIsNotOverwritten() {
        Viewpoint broken = Sample.with(
                folder,
                "typeName=\"outsourcing::ServiceAgency\" referenceName=\"agencies\"",
                "typeName=\"outsourcing::SupervisingLeader\" referenceName=\"supervisingLeader\"");
        ToolCommand command = tools(broken).create("New agency", null).orElseThrow();
        ViewpointException e = assertThrows(ViewpointException.class, command::execute);
        assertTrue(e.getMessage().contains("has an element already"), e.getMessage());
    }
}
