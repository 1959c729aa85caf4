// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.diagram;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Point2D;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IViewReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.diagram.geometry.DiagramGeometry.End;
import org.plumbline.diagram.layout.PlacedEdge;
import org.plumbline.diagram.layout.PlacedNode;
import org.plumbline.diagram.tool.DiagramTools;
import org.plumbline.diagram.tool.DiagramTools.PaletteTool;
import org.plumbline.model.outsourcing.Asset;
import org.plumbline.model.outsourcing.ControlMeasure;
import org.plumbline.model.outsourcing.InternalUnit;
import org.plumbline.model.outsourcing.OutsourcingFactory;
import org.plumbline.model.outsourcing.OutsourcingProject;
import org.plumbline.model.outsourcing.Risk;
import org.plumbline.model.outsourcing.RiskAssessment;
import org.plumbline.storage.ProjectStore;
import org.plumbline.ui.project.OpenProject;
import org.plumbline.ui.tests.Workbench;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Every tool that the viewpoint's description has for a diagram is used with the mouse, on the whole diagram fitted into the
 * window, and does what it says in exactly one step. The description itself says which tools there are, so that none is left out.
 */
class EveryToolTest {

    private static final Path DESCRIPTION =
            Workbench.ROOT.resolve("bundles/org.plumbline.viewpoint/description/plumbline.odesign");
    private static final String TYPE = "xsi:type";

    @TempDir
    private Path folder;

    private OpenProject open;
    private Hand hand;

    @BeforeEach
    void open() throws Exception {
        // the diagram gets the room and the time that the views would take
        for (IViewReference view : Workbench.page().getViewReferences()) {
            Workbench.page().hideView(view);
        }
        hand = Hand.on(Workbench.open(Workbench.example("hailan-government-cloud.outsourcing", folder)));
        open = hand.editor().project();
    }

    @AfterEach
    void close() {
        Workbench.closeAll();
        Workbench.page().resetPerspective();
        Workbench.settle();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ManagementModel",
                "RolesAndResponsibilities",
                "PhaseProcess",
                "PartiesAndContracts",
                "Risk",
                "TechnicalEnvironment"
            })
    void everyToolOfADiagramDoesOneStep(String representation) throws Exception {
        byte[] before = now();
        Element description = description(representation);

        Set<String> made = new TreeSet<>();
        for (DiagramList.Entry entry : entries(representation)) {
            show(entry);
            for (PaletteTool tool : tools(DiagramTools.Kind.NODE)) {
                if (!made.contains(tool.name()) && make(tool)) {
                    made.add(tool.name());
                }
            }
        }
        for (PaletteTool tool : tools(DiagramTools.Kind.NODE)) {
            if (!made.contains(tool.name()) && makeWhereItIsMissing(tool)) {
                made.add(tool.name());
            }
        }
        assertEquals(described(description, "NodeCreation", "ContainerCreation"), made, "tools that make nodes");

        show(entries(representation).get(0));
        open.change("what can be connected", this::addEnds);
        hand.editor().layOut();
        Set<String> connected = new TreeSet<>();
        for (PaletteTool tool : tools(DiagramTools.Kind.EDGE)) {
            if (connectEveryKind(tool)) {
                connected.add(tool.name());
            }
        }
        assertEquals(described(description, "EdgeCreation"), connected, "tools that make edges");

        Set<String> reconnected = new TreeSet<>();
        for (String mapping : mappings()) {
            for (End end : End.values()) {
                if (reconnect(mapping, end)) {
                    reconnected.add("Reconnect " + (end == End.SOURCE ? "source" : "target") + " of " + mapping);
                }
            }
        }
        Set<String> expected = described(description, "ReconnectEdge");
        // there is one leader only, who grants all authorisations
        expected.remove("Reconnect source of Authorisation");
        assertEquals(expected, reconnected, "tools that reconnect edges");

        while (!open.undoLabel().isEmpty()) {
            hand.key('z', SWT.MOD1);
        }
        assertArrayEquals(before, now(), "all undone");
    }

    private List<DiagramList.Entry> entries(String representation) {
        return hand.page().list().entries().stream()
                .filter(entry -> entry.representation().name().equals(representation))
                .toList();
    }

    private void show(DiagramList.Entry entry) {
        hand.page().show(entry);
        Workbench.settle();
    }

    /** What only one can be of is made again after it was taken away; what is only shown with others gets another one. */
    private boolean makeWhereItIsMissing(PaletteTool tool) {
        String before = text();
        open.change("prepared for " + tool.name(), () -> {
            OutsourcingProject project = open.project();
            switch (tool.name()) {
                case "Create supervising leader" -> project.setSupervisingLeader(null);
                case "Create department" -> EcoreUtil.delete(project.getDepartment(), true);
                case "Create account without system" ->
                    project.getEnvironment().getAccounts().add(OutsourcingFactory.eINSTANCE.createAccount());
                default -> throw new AssertionError("nowhere to be used: " + tool.name());
            }
        });
        Workbench.settle();
        boolean done = make(tool);
        while (!text().equals(before)) {
            hand.key('z', SWT.MOD1);
        }
        return done;
    }

    /** Ends of edges that the example has none or one of. */
    private void addEnds() {
        OutsourcingProject project = open.project();
        another(project);
        another(project.getEnvironment());
        project.getEnvironment().getAssets().add(OutsourcingFactory.eINSTANCE.createDataAsset());
        another(project.getDepartment());
        project.getPhases().forEach(phase -> phase.getGates().add(OutsourcingFactory.eINSTANCE.createGate()));
        another(first(RiskAssessment.class));
        another(project.getAgencies().get(0));
        Risk risk = first(Risk.class);
        List<ControlMeasure> controls = project.getControls();
        for (ControlMeasure control : List.of(controls.get(0), controls.get(controls.size() - 1))) {
            control.getProtects().add(first(Asset.class));
            risk.getControls().add(control);
        }
        risk.getAssets().addAll(project.getEnvironment().getAssets().subList(0, 3));
        // roles that tools have made are nobody's yet
        project.getResponsibleUnits().stream()
                .filter(role -> role.getUnit() == null)
                .forEach(role -> {
                    InternalUnit unit = OutsourcingFactory.eINSTANCE.createInternalUnit();
                    project.getDepartment().getInternalUnits().add(unit);
                    role.setUnit(unit);
                });
    }

    /** Adds an element to each list that holds some. */
    private static void another(EObject owner) {
        for (EReference reference : owner.eClass().getEAllContainments()) {
            if (reference.isMany() && owner.eIsSet(reference)) {
                @SuppressWarnings("unchecked")
                List<EObject> list = (List<EObject>) owner.eGet(reference);
                list.add(EcoreUtil.create(list.get(0).eClass()));
            }
        }
    }

    private <T extends EObject> T first(Class<T> type) {
        for (Iterator<EObject> all = open.project().eAllContents(); all.hasNext(); ) {
            EObject next = all.next();
            if (type.isInstance(next)) {
                return type.cast(next);
            }
        }
        throw new AssertionError("the example has no " + type.getSimpleName());
    }

    /** Clicks at a place where a tool makes a node; returns whether there is one. */
    private boolean make(PaletteTool tool) {
        hand.fit();
        Optional<Point2D> place = Optional.empty();
        if (hand.editor().creation(tool.name(), null).isPresent()) {
            place = hand.spot();
        }
        for (PlacedNode node : hand.geometry().nodes()) {
            if (place.isEmpty() && hand.editor().creation(tool.name(), node).isPresent()) {
                place = hand.spot(node);
            }
        }
        place.ifPresent(point -> {
            step(tool.name(), tool.label(), () -> {
                hand.take(tool);
                hand.click(point, 0);
            });
            hand.field().ifPresent(field -> hand.type("新建"));
        });
        return place.isPresent();
    }

    /** Drags between a pair of nodes of each two kinds that a tool connects; returns whether there is any. */
    private boolean connectEveryKind(PaletteTool tool) {
        Set<String> kinds = new HashSet<>();
        // shows the layer in which its edges are
        hand.take(tool);
        hand.key(SWT.ESC, 0);
        List<String> ends =
                hand.geometry().nodes().stream().map(node -> node.view().id()).toList();
        for (String source : ends) {
            for (String target : ends) {
                PlacedNode from = hand.geometry().node(source).orElse(null);
                PlacedNode to = hand.geometry().node(target).orElse(null);
                if (from != null
                        && to != null
                        && !source.equals(target)
                        && between(source, target) == 0
                        && !kinds.contains(kind(from, to))
                        && hand.editor()
                                .diagram()
                                .tools()
                                .connect(tool.name(), from.view(), to.view())
                                .isPresent()) {
                    kinds.add(kind(from, to));
                    connect(tool, from, to);
                }
            }
        }
        return !kinds.isEmpty();
    }

    private static String kind(PlacedNode source, PlacedNode target) {
        return source.view().mapping() + " to " + target.view().mapping();
    }

    private long between(String source, String target) {
        return hand.geometry().diagram().edges().stream()
                .map(PlacedEdge::view)
                .filter(edge -> edge.source().equals(source) && edge.target().equals(target))
                .count();
    }

    private void connect(PaletteTool tool, PlacedNode source, PlacedNode target) {
        hand.fit();
        String what = tool.name() + ", " + kind(source, target);
        Point2D from = hand.spot(now(source)).orElseThrow(() -> new AssertionError("nowhere to begin: " + what));
        Point2D to = hand.spot(now(target)).orElseThrow(() -> new AssertionError("nowhere to end: " + what));
        step(what, tool.label(), () -> {
            hand.take(tool);
            hand.drag(from, to, 0);
        });
        assertEquals(1, between(shown(source), shown(target)), "edges: " + what);
    }

    /** A node where it is now; verdicts that have come meanwhile can change its size, and the ways of edges. */
    private PlacedNode now(PlacedNode node) {
        return hand.geometry().node(node.view().id()).orElseThrow();
    }

    /** The node as which an element is shown now; one that is connected can be shown as another one than before. */
    private String shown(PlacedNode node) {
        String id = node.view().id();
        return hand.geometry().node(id).isPresent()
                ? id
                : hand.geometry().showing(node.view().semantic()).iterator().next();
    }

    private Set<String> mappings() {
        return hand.geometry().diagram().edges().stream()
                .map(edge -> edge.view().mapping())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Drags an end of an edge of a mapping to another node; returns whether there is such an edge and node. */
    private boolean reconnect(String mapping, End end) {
        for (PlacedEdge edge : List.copyOf(hand.geometry().diagram().edges())) {
            if (edge.view().mapping().equals(mapping)) {
                PlacedNode other = otherEnd(edge, end);
                if (other != null) {
                    hand.click(edge);
                    reconnect(edge, end, other);
                    return true;
                }
            }
        }
        return false;
    }

    /** A node to which an end of an edge can be dragged, and to which none runs yet; null if there is none. */
    private PlacedNode otherEnd(PlacedEdge edge, End end) {
        DiagramTools tools = hand.editor().diagram().tools();
        for (PlacedNode node : hand.geometry().nodes()) {
            String id = node.view().id();
            String source = end == End.SOURCE ? id : edge.view().source();
            String target = end == End.TARGET ? id : edge.view().target();
            boolean free = !source.equals(target) && between(source, target) == 0;
            if (free
                    && (end == End.SOURCE
                                    ? tools.reconnectSource(edge.view(), node.view())
                                    : tools.reconnectTarget(edge.view(), node.view()))
                            .isPresent()) {
                return node;
            }
        }
        return null;
    }

    private void reconnect(PlacedEdge edge, End end, PlacedNode other) {
        hand.fit();
        String what = end + " of " + edge.view().mapping();
        List<Point2D> way = hand.geometry().edge(edge.view().id()).orElseThrow().points();
        Point2D at = way.get(end == End.SOURCE ? 0 : way.size() - 1);
        Point2D from = hand.editor().window().viewport().toWindow(at.getX(), at.getY());
        Point2D to = hand.spot(now(other)).orElseThrow(() -> new AssertionError("nowhere to drag " + what));
        step(what, null, () -> hand.drag(from, to, 0));
        String source = end == End.SOURCE ? other.view().id() : edge.view().source();
        String target = end == End.TARGET ? other.view().id() : edge.view().target();
        assertEquals(1, between(source, target), "edges: " + what);
    }

    /** Does something that has to be one step that can be undone, and redone. */
    private void step(String what, String label, Runnable work) {
        String undoBefore = open.undoLabel();
        String was = text();
        work.run();
        String is = text();
        assertTrue(!was.equals(is), "no effect: " + what);
        if (label != null) {
            assertEquals(label, open.undoLabel(), what);
        }
        hand.key('z', SWT.MOD1);
        assertEquals(was, text(), "undone: " + what);
        assertEquals(undoBefore, open.undoLabel(), "one step: " + what);
        hand.key('y', SWT.MOD1);
        assertEquals(is, text(), "redone: " + what);
    }

    private byte[] now() {
        return new ProjectStore().toBytes(open.project());
    }

    private String text() {
        return new String(now(), StandardCharsets.UTF_8);
    }

    private List<PaletteTool> tools(DiagramTools.Kind kind) {
        return hand.tools().stream().filter(tool -> tool.kind() == kind).toList();
    }

    // the viewpoint's description

    private static Element description(String representation) throws Exception {
        NodeList all = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(DESCRIPTION.toFile())
                .getElementsByTagName("ownedRepresentations");
        for (int i = 0; i < all.getLength(); i++) {
            Element found = (Element) all.item(i);
            if (found.getAttribute("name").equals(representation)) {
                return found;
            }
        }
        throw new AssertionError(representation + " is not described");
    }

    /** The names of the tools of some types. */
    private static Set<String> described(Element representation, String... types) {
        Set<String> names = new TreeSet<>();
        Predicate<String> wanted =
                type -> Set.of(types).stream().anyMatch(t -> type.equals("tool:" + t + "Description"));
        NodeList all = representation.getElementsByTagName("ownedTools");
        for (int i = 0; i < all.getLength(); i++) {
            Element tool = (Element) all.item(i);
            if (wanted.test(tool.getAttribute(TYPE))) {
                names.add(tool.getAttribute("name"));
            }
        }
        return names;
    }
}
