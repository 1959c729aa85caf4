// SPDX-License-Identifier: EPL-2.0
package org.plumbline.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.diagram.Selection;
import org.plumbline.diagram.Viewpoint;
import org.plumbline.diagram.view.Decoration;
import org.plumbline.diagram.view.DiagramView;
import org.plumbline.diagram.view.EdgeStyle;
import org.plumbline.diagram.view.EdgeView;
import org.plumbline.diagram.view.LabelStyle.Alignment;
import org.plumbline.diagram.view.LabelStyle.FontFormat;
import org.plumbline.diagram.view.NodeStyle.Shape;
import org.plumbline.diagram.view.NodeView;
import org.plumbline.diagram.view.NodeView.Presentation;
import org.plumbline.diagram.view.Rgb;
import org.plumbline.diagram.view.Stroke;
import org.plumbline.diagram.view.ViewpointException;
import org.plumbline.model.outsourcing.Filing;
import org.plumbline.model.outsourcing.OutsourcingFactory;
import org.plumbline.standard.Language;

class DiagramRefreshTest {

    private static final Rgb RED = new Rgb(200, 10, 20);
    private static final Selection MORE = new Selection(Set.of("More"), Set.of());

    @TempDir
    Path folder;

    private final Sample sample = new Sample();
    private final Viewpoint viewpoint = Sample.viewpoint(Language.EN);

    private DiagramView view(Selection selection) {
        return viewpoint.diagram("Over view", sample.project, selection);
    }

    private NodeView node(DiagramView view, String id) {
        return all(view.nodes()).filter(n -> n.id().equals(id)).findFirst().orElseThrow();
    }

    private static java.util.stream.Stream<NodeView> all(List<NodeView> nodes) {
        return nodes.stream().flatMap(n -> java.util.stream.Stream.of(
                        java.util.stream.Stream.of(n), all(n.children()), all(n.borderNodes()))
                .flatMap(s -> s));
    }

    private static List<String> ids(List<NodeView> nodes) {
        return nodes.stream().map(NodeView::id).toList();
    }

    @Test
    void nodesStandBeforeContainersAndInContainersBehindThem() {
        DiagramView view = view(Selection.DEFAULT);
        assertEquals("Project", view.title());
        assertEquals(List.of("Agency:first", "Agency:foreign", "Phase:planning", "Phase:operation"), ids(view.nodes()));
        assertEquals(
                List.of("Phase:planning/Activity:training", "Phase:planning/Gate:gate"),
                ids(node(view, "Phase:planning").children()));
    }

    @Test
    void additionalLayersComeFirst() {
        assertEquals(
                List.of("Leader:leader", "Agency:first", "Agency:foreign", "Phase:planning", "Phase:operation"),
                ids(view(MORE).nodes()));
    }

    @Test
    void aReusedMappingIsShownOnlyIfItsOwnLayerIs() {
        Filing filing = OutsourcingFactory.eINSTANCE.createFiling();
        filing.setId("filing");
        filing.setName("Filing");
        sample.planning.getActivities().add(filing);
        assertEquals(
                List.of("Activity:training", "Activity:filing", "Gate:gate"),
                node(view(Selection.DEFAULT), "Phase:planning").children().stream()
                        .map(n -> n.id().substring("Phase:planning/".length()))
                        .toList());
        assertEquals(
                List.of("Activity:training", "Activity:filing", "Filing:filing", "Gate:gate"),
                node(view(MORE), "Phase:planning").children().stream()
                        .map(n -> n.id().substring("Phase:planning/".length()))
                        .toList());
    }

    @Test
    void preconditionsSeeTheContainer() {
        sample.planning.setDescription("unplanned");
        assertEquals(
                List.of("Agency:first", "Agency:foreign", "Phase:operation"),
                ids(view(Selection.DEFAULT).nodes()));
    }

    @Test
    void candidatesOfAnotherClassAreLeftOut() {
        // of the activities, the mapping Filing takes filings only
        assertEquals(
                List.of("Activity:training", "Gate:gate"),
                node(view(MORE), "Phase:planning").children().stream()
                        .map(n -> n.id().substring("Phase:planning/".length()))
                        .toList());
    }

    @Test
    void nodesStandOnBordersAndListsHaveNodes() {
        DiagramView view = view(Selection.DEFAULT);
        assertEquals(
                List.of("Agency:first/Office:office"),
                ids(node(view, "Agency:first").borderNodes()));
        NodeView activity = node(view, "Phase:planning/Activity:training");
        assertEquals(Presentation.LIST, activity.presentation());
        assertEquals(List.of("Phase:planning/Activity:training/Unit:unit"), ids(activity.children()));
        assertEquals(Shape.NOTE, activity.children().get(0).style().shape());
        assertEquals(Shape.PARALLELOGRAM, activity.style().shape());
    }

    @Test
    void theFirstConditionalStyleThatHoldsWins() {
        DiagramView view = view(Selection.DEFAULT);
        NodeView foreign = node(view, "Agency:foreign");
        assertEquals(Shape.ELLIPSE, foreign.style().shape());
        assertEquals(50, foreign.style().width());
        assertEquals(30, foreign.style().height());
        assertEquals(Optional.empty(), foreign.style().label().icon());
        assertEquals("Foreign", foreign.label());
        NodeView first = node(view, "Agency:first");
        assertEquals(Shape.LOZENGE, first.style().shape());
        assertEquals(60, first.style().width());
        assertEquals(Optional.of("/x/y.svg"), first.style().label().icon());
        sample.first.setName(null);
        NodeView square = node(view(Selection.DEFAULT), "Agency:first");
        assertEquals(Shape.RECTANGLE, square.style().shape());
        assertEquals("null!", square.label());
        assertEquals("about null", square.tooltip());
        assertEquals(120, square.style().width());
        assertEquals(40, square.style().height());
        assertEquals(RED, square.style().fill());
        assertEquals(RED, square.style().border());
        assertEquals(2, square.style().borderWidth());
        assertEquals(Stroke.DASH, square.style().borderStroke());
        assertEquals(true, square.style().labelInside());
        assertEquals(10, square.style().label().size());
        assertEquals(
                Set.of(FontFormat.BOLD, FontFormat.ITALIC),
                square.style().label().format());
        assertEquals(Alignment.LEFT, square.style().label().alignment());
        assertEquals(
                Optional.of("/org.plumbline.model.edit/icons/full/obj16/ServiceAgency.svg"),
                square.style().label().icon());
    }

    @Test
    void defaultsAreThoseOfSirius() {
        NodeView leader = node(view(MORE), "Leader:leader");
        assertEquals("Leader", leader.label());
        assertEquals(30, leader.style().width());
        assertEquals(new Rgb(136, 136, 136), leader.style().fill());
        assertEquals(new Rgb(0, 0, 0), leader.style().border());
        assertEquals(0, leader.style().borderWidth());
        assertEquals(8, leader.style().label().size());
        assertEquals(false, leader.style().labelInside());
        assertEquals("", leader.tooltip());
    }

    @Test
    void aMissingNameGivesAnEmptyLabel() {
        sample.leader.setName(null);
        assertEquals("", node(view(MORE), "Leader:leader").label());
    }

    @Test
    void edgesOfElementsLeadFromSourcesToTargets() {
        EdgeView edge = view(Selection.DEFAULT).edges().get(0);
        assertEquals(2, view(Selection.DEFAULT).edges().size());
        assertEquals("Agency:first", edge.source());
        assertEquals("Phase:planning", edge.target());
        assertEquals(sample.contract, edge.semantic());
        assertEquals("Contract!", edge.begin());
        assertEquals("Contract", edge.center());
        assertEquals("", edge.end());
        assertEquals(EdgeStyle.Arrow.FILLED_DIAMOND, edge.style().source());
        assertEquals(EdgeStyle.Arrow.CLOSED, edge.style().target());
        assertEquals(EdgeStyle.Routing.ORTHOGONAL, edge.style().routing());
        assertEquals(2, edge.style().width());
        sample.contract.setDescription("foreign");
        assertEquals(
                EdgeStyle.Arrow.OPEN,
                view(Selection.DEFAULT).edges().get(0).style().target());
    }

    @Test
    void relationsLeadFromEachSourceToItsTargets() {
        assertEquals(
                List.of(
                                "Relation:planning:Phase:planning->Agency:first",
                                "Relation:planning:Phase:planning->Agency:foreign",
                                "Relation:operation:Phase:operation->Agency:first",
                                "Relation:operation:Phase:operation->Agency:foreign",
                                "Contract:contract:Agency:first->Phase:planning",
                                "Contract:contract:Agency:first->Phase:operation")
                        .stream()
                        .sorted()
                        .toList(),
                view(MORE).edges().stream().map(EdgeView::id).sorted().toList());
    }

    @Test
    void filtersHideNodesAndTheirEdges() {
        sample.foreign.setName(null);
        DiagramView view = view(new Selection(null, Set.of("Named")));
        assertEquals(true, node(view, "Agency:first").visible());
        assertEquals(false, node(view, "Agency:foreign").visible());
        assertEquals(false, node(view, "Phase:planning/Gate:gate").visible());
        assertTrue(view.edges().stream().noneMatch(EdgeView::visible));
    }

    @Test
    void decorationsFollowClassesAndMappings() {
        DiagramView view = view(MORE);
        assertEquals(
                List.of(new Decoration("Named", "/x/mark.svg", "about Foreign", Decoration.Position.NORTH_EAST)),
                node(view, "Agency:foreign").decorations());
        assertEquals(
                List.of(new Decoration("Shaped", "/x/Planning.svg", "", Decoration.Position.SOUTH_WEST)),
                node(view, "Phase:planning").decorations());
        assertEquals(List.of(), node(view(Selection.DEFAULT), "Phase:planning").decorations());
    }

    @Test
    void theLayoutIsTheDescriptions() {
        assertEquals(
                Map.of(
                        "org.eclipse.elk.algorithm", "org.eclipse.elk.layered",
                        "org.eclipse.elk.direction", "RIGHT",
                        "org.eclipse.elk.spacing.nodeNode", "28.0",
                        "EDGE org.eclipse.elk.priority", "3",
                        "org.eclipse.elk.separateConnectedComponents", "true",
                        "org.eclipse.elk.position", "x"),
                view(Selection.DEFAULT).layout());
    }

    @Test
    void elementsWithoutIdsAreNamedByTheirPlace() {
        sample.gate.setId(null);
        assertEquals(
                "Phase:planning/Gate:planning.gates0",
                node(view(Selection.DEFAULT), "Phase:planning")
                        .children()
                        .get(1)
                        .id()
                        .replace(".0", "0"));
    }

    @Test
    void unknownLayersAndFiltersAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> view(new Selection(Set.of("Nothing"), Set.of())));
        assertThrows(IllegalArgumentException.class, () -> view(new Selection(null, Set.of("Nothing"))));
    }

    @Test
    void whatContainsItselfIsRefused() {
        Viewpoint endless = Sample.with(
                folder,
                "semanticCandidatesExpression=\"feature:gates\" domainClass=\"outsourcing::Gate\">\n"
                        + "            <style xsi:type=\"style:BundledImageDescription\" shape=\"triangle\"/>",
                "semanticCandidatesExpression=\"feature:gates\" domainClass=\"outsourcing::Gate\""
                        + " reusedBorderedNodeMappings=\"//@ownedViewpoints[name='Sample']"
                        + "/@ownedRepresentations[name='Over%20view']/@defaultLayer/@containerMappings[name='Phase']"
                        + "/@subNodeMappings[name='Endless']\">\n"
                        + "            <style xsi:type=\"style:BundledImageDescription\" shape=\"triangle\"/>"
                        + "</subNodeMappings><subNodeMappings name=\"Endless\""
                        + " semanticCandidatesExpression=\"var:self\" domainClass=\"outsourcing::Element\""
                        + " reusedBorderedNodeMappings=\"//@ownedViewpoints[name='Sample']"
                        + "/@ownedRepresentations[name='Over%20view']/@defaultLayer/@containerMappings[name='Phase']"
                        + "/@subNodeMappings[name='Endless']\">"
                        + "<style xsi:type=\"style:BundledImageDescription\" shape=\"triangle\"/>");
        ViewpointException e = assertThrows(
                ViewpointException.class, () -> endless.diagram("Over view", sample.project, Selection.DEFAULT));
        assertTrue(e.getMessage().contains("within itself, without end"), e.getMessage());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            feature:nothing      | OutsourcingProject has no feature nothing
            feature:name         | gives String and no elements
            var:nothing          | there is no variable nothing
            service:nothing      | there is no service nothing
            service:fails        | the service failed for [OutsourcingProject]: java.lang.IllegalStateException: on purpose
            service:label('x')   | the argument ''x'' is no name of a variable
            service:label(diagram, viewpoint) | no service of the name fits [OutsourcingProject, View, View]
            service:primitive(diagram) | no service of the name fits
            service:label(view   | the closing parenthesis is missing
            """)
    void aFailingExpressionSaysWhereItStands(String expression, String message) {
        Viewpoint broken = Sample.with(
                folder,
                "semanticCandidatesExpression=\"feature:agencies\" domainClass=\"outsourcing::ServiceAgency\">\n"
                        + "          <borderedNodeMappings",
                "semanticCandidatesExpression=\"" + expression + "\" domainClass=\"outsourcing::ServiceAgency\">\n"
                        + "          <borderedNodeMappings");
        ViewpointException e = assertThrows(
                ViewpointException.class, () -> broken.diagram("Over view", sample.project, Selection.DEFAULT));
        assertTrue(
                e.getMessage()
                        .startsWith("representation 'Over view', nodeMappings 'Agency', semanticCandidatesExpression '"
                                + expression + "': "),
                e.getMessage());
        assertTrue(e.getMessage().contains(message), e.getMessage());
    }

    @Test
    void severalServicesThatFitAreRefused() {
        Viewpoint ambiguous = Sample.with(
                folder,
                "preconditionExpression=\"service:isPlanned(container)\" semanticCandidates",
                "preconditionExpression=\"service:ambiguous\" semanticCandidates");
        ViewpointException e = assertThrows(
                ViewpointException.class, () -> ambiguous.diagram("Over view", sample.project, Selection.DEFAULT));
        assertTrue(e.getMessage().contains("and Sirius takes either"), e.getMessage());
    }
}
