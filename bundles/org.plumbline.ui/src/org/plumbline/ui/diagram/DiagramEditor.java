// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.diagram;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.plumbline.diagram.geometry.DiagramGeometry;
import org.plumbline.diagram.layout.Arrangements;
import org.plumbline.diagram.layout.DiagramLayout;
import org.plumbline.diagram.layout.PlacedEdge;
import org.plumbline.diagram.layout.PlacedNode;
import org.plumbline.diagram.layout.SizeLimits;
import org.plumbline.diagram.tool.DiagramTools;
import org.plumbline.diagram.tool.DiagramTools.PaletteTool;
import org.plumbline.diagram.tool.ToolCommand;
import org.plumbline.diagram.view.NodeView;
import org.plumbline.diagram.view.ViewpointException;
import org.plumbline.ui.project.ElementClipboard;
import org.plumbline.ui.project.OpenProject;
import org.plumbline.ui.text.Texts;

/** Edits a diagram: what is selected in it, what the mouse does, and what is done to the model. */
final class DiagramEditor implements DiagramWindow.Overlay {

    private static final Texts TEXTS = Texts.of(DiagramEditor.class);

    /** How far from an edge the mouse still finds it, in pixels of the window. */
    private static final double REACH = 5;

    private final OpenProject open;
    private final DiagramHost host;
    private final DiagramWindow window;
    private final DirectEdit directEdit;
    private final Gesture idle = new SelectGesture(this);
    private final ElementClipboard clipboard;
    private Gesture gesture = idle;
    private PaletteTool tool;
    private ShownDiagram diagram;
    private Set<String> selected = Set.of();

    /** How diagrams were shown that have been left. */
    private final Map<Arrangements.Diagram, Viewport.Place> places = new HashMap<>();

    private Point2D panned;
    private Point2D pointed = new Point2D.Double();

    DiagramEditor(Composite parent, OpenProject open, DiagramHost host) {
        this.open = open;
        this.host = host;
        this.clipboard = new ElementClipboard(open);
        window = new DiagramWindow(parent, this);
        directEdit = new DirectEdit(window, this);
        Canvas control = window.control();
        // a diagram that waited for a window is fitted into it now
        control.addListener(SWT.Resize, event -> host.shown());
        control.addListener(SWT.MouseDown, this::mouseDown);
        control.addListener(SWT.MouseMove, this::mouseMove);
        control.addListener(SWT.MouseUp, this::mouseUp);
        control.addListener(SWT.MouseDoubleClick, this::doubleClick);
        control.addListener(SWT.KeyDown, new DiagramKeys(this)::pressed);
        control.addListener(SWT.Traverse, this::traverse);
        DiagramAccessibility.of(this, control);
    }

    DiagramWindow window() {
        return window;
    }

    OpenProject project() {
        return open;
    }

    ShownDiagram diagram() {
        return diagram;
    }

    /** Shows a diagram from now on. */
    void show(ShownDiagram shown) {
        directEdit.close(false);
        perform(null);
        if (diagram != null) {
            window.place().ifPresent(place -> places.put(diagram.key(), place));
        }
        diagram = shown;
        selected = Set.of();
        diagram.refresh();
        Viewport.Place before = places.get(diagram.key());
        if (before == null) {
            window.show(diagram.geometry(), true);
        } else {
            window.show(diagram.geometry(), before);
        }
        tellSelection();
        host.shown();
    }

    /** Computes the diagram anew after the model, its verdicts or its arrangement have changed. */
    void refresh() {
        if (diagram == null || window.control().isDisposed()) {
            return;
        }
        diagram.refresh();
        Set<String> still =
                selected.stream().filter(this::isShown).collect(Collectors.toCollection(LinkedHashSet::new));
        boolean lost = still.size() < selected.size();
        selected = still;
        window.show(diagram.geometry(), false);
        if (lost) {
            tellSelection();
        }
    }

    private boolean isShown(String id) {
        return diagram.geometry().node(id).isPresent()
                || diagram.geometry().edge(id).isPresent();
    }

    // selection

    @Override
    public Set<String> selected() {
        return selected;
    }

    /** Selects nodes and edges by their ids. */
    void select(Collection<String> ids) {
        Set<String> wanted = new LinkedHashSet<>(ids);
        if (!wanted.equals(selected)) {
            selected = wanted;
            tellSelection();
        }
        redraw();
    }

    /** Selects what shows some elements and lets it be seen; returns whether anything does. */
    boolean selectElements(Collection<? extends EObject> elements, boolean reveal) {
        Set<String> found = new LinkedHashSet<>();
        for (EObject element : elements) {
            diagram.geometry().showing(element).stream().limit(1).forEach(found::add);
        }
        if (!found.isEmpty()) {
            select(found);
            if (reveal) {
                diagram.geometry().bounds(found).ifPresent(window::reveal);
            }
        }
        return !found.isEmpty();
    }

    private void tellSelection() {
        host.selected(selectedElements());
    }

    /** The elements that are selected, each once; the element of the diagram itself if none is. */
    List<EObject> selectedElements() {
        Set<EObject> elements = new LinkedHashSet<>();
        for (String id : selected) {
            diagram.geometry()
                    .node(id)
                    .ifPresent(node -> elements.add(node.view().semantic()));
            diagram.geometry()
                    .edge(id)
                    .ifPresent(edge -> elements.add(edge.view().semantic()));
        }
        if (elements.isEmpty() && diagram != null) {
            elements.add(diagram.element());
        }
        return List.copyOf(elements);
    }

    void selectAll() {
        Set<String> all = new LinkedHashSet<>();
        Optional<PlacedNode> legend = DiagramLayout.legend(diagram.geometry().diagram());
        for (PlacedNode node : diagram.geometry().diagram().nodes()) {
            if (legend.isEmpty() || legend.get() != node) {
                all.add(node.view().id());
            }
        }
        diagram.geometry().diagram().edges().forEach(edge -> all.add(edge.view().id()));
        select(all);
    }

    // mouse

    @Override
    public Gesture gesture() {
        return gesture;
    }

    /** Takes a tool from the palette; null lays it down. */
    void take(PaletteTool taken) {
        tool = taken;
        if (taken == null) {
            perform(null);
        } else {
            if (taken.kind() == DiagramTools.Kind.EDGE) {
                // what it draws is to be seen, and what it has drawn before
                diagram.tools().hiddenLayer(taken.name()).ifPresent(this::toggleLayer);
            }
            perform(
                    taken.kind() == DiagramTools.Kind.EDGE
                            ? new ConnectGesture(this, taken)
                            : new CreateGesture(this, taken));
            tool = taken;
            host.toolChanged();
        }
    }

    /** The tool that was taken, or null. */
    PaletteTool tool() {
        return tool;
    }

    /** Begins a gesture; null goes back to selecting. */
    void perform(Gesture begun) {
        if (gesture != begun) {
            gesture.cancel();
        }
        gesture = begun == null ? idle : begun;
        if (begun == null && tool != null) {
            tool = null;
            host.toolChanged();
        }
        cursor();
        redraw();
    }

    private void cursor() {
        window.control().setCursor(window.control().getDisplay().getSystemCursor(gesture.cursor()));
    }

    void redraw() {
        window.control().redraw();
    }

    double zoom() {
        return window.viewport().zoom();
    }

    /** How far from an edge the mouse still finds it, in pixels of the diagram. */
    double reach() {
        return REACH / zoom();
    }

    Rectangle2D visible() {
        return window.visible();
    }

    /** Where the mouse was last, on the diagram. */
    Point2D pointed() {
        return pointed;
    }

    private Point2D point(Event event) {
        return window.viewport().toDiagram(event.x, event.y);
    }

    private void mouseDown(Event event) {
        window.control().setFocus();
        directEdit.close(true);
        pointed = point(event);
        if (diagram == null) {
            return;
        }
        if (event.button == 2 || event.button == 1 && (event.stateMask & SWT.MOD3) != 0) {
            panned = new Point2D.Double(event.x, event.y);
            window.control().setCursor(window.control().getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        } else if (event.button == 1) {
            gesture.down(point(event), (event.stateMask & (SWT.MOD1 | SWT.SHIFT)) != 0);
            cursor();
        } else if (event.button == 3) {
            if (tool != null) {
                perform(null);
            }
            String at = diagram.geometry().at(point(event), reach()).orElse(null);
            if (at == null || !selected.contains(at)) {
                select(at == null ? Set.of() : Set.of(at));
            }
        }
    }

    private void mouseMove(Event event) {
        if (diagram == null) {
            return;
        }
        pointed = point(event);
        if (panned != null) {
            window.scroll(panned.getX() - event.x, panned.getY() - event.y);
            panned = new Point2D.Double(event.x, event.y);
            return;
        }
        follow(event);
        gesture.move(point(event));
        cursor();
        tooltip(pointed);
    }

    /** Moves the window with a mouse that is dragged beyond it. */
    private void follow(Event event) {
        if ((event.stateMask & SWT.BUTTON1) == 0) {
            return;
        }
        var area = window.control().getClientArea();
        int dx = Math.min(0, event.x) + Math.max(0, event.x - area.width);
        int dy = Math.min(0, event.y) + Math.max(0, event.y - area.height);
        if (dx != 0 || dy != 0) {
            window.scroll(dx, dy);
        }
    }

    private void mouseUp(Event event) {
        if (diagram == null) {
            return;
        }
        if (panned != null) {
            panned = null;
            cursor();
        } else if (event.button == 1) {
            gesture.up(point(event));
            cursor();
        }
    }

    private void tooltip(Point2D point) {
        String text = diagram.geometry()
                .decorationAt(point)
                .map(decoration -> decoration.tooltip())
                .filter(tip -> !tip.isBlank())
                .or(() ->
                        diagram.geometry().nodeAt(point).map(node -> node.view().tooltip()))
                .filter(tip -> !tip.isBlank())
                .orElse(null);
        if (!java.util.Objects.equals(text, window.control().getToolTipText())) {
            window.control().setToolTipText(text);
        }
    }

    private void doubleClick(Event event) {
        if (diagram == null || event.button != 1 || tool != null) {
            return;
        }
        activate();
    }

    /** Opens what the selected node leads to, or its properties. */
    void activate() {
        Optional<ToolCommand> command = first(selected).flatMap(id -> diagram.geometry()
                .node(id)
                .flatMap(node -> diagram.tools().doubleClick(node.view()))
                .or(() -> diagram.geometry().edge(id).flatMap(edge -> diagram.tools()
                        .doubleClick(edge.view()))));
        if (command.isPresent()) {
            run(command.get(), null);
        } else {
            host.showProperties();
        }
    }

    void showProperties() {
        host.showProperties();
    }

    private void traverse(Event event) {
        if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
            event.doit = (event.stateMask & SWT.MOD1) != 0;
        } else if (event.detail == SWT.TRAVERSE_ARROW_NEXT
                || event.detail == SWT.TRAVERSE_ARROW_PREVIOUS
                || event.detail == SWT.TRAVERSE_RETURN) {
            event.doit = false;
        }
    }

    static Optional<String> first(Collection<String> ids) {
        return ids.stream().findFirst();
    }

    // what can be done

    /** The node in which or on whose border another one stands; null for the diagram itself. */
    PlacedNode around(PlacedNode node) {
        return diagram.geometry().container(node.view().id()).orElse(null);
    }

    /** The command with which a tool makes a node in a node; null is the diagram itself. */
    Optional<ToolCommand> creation(String toolName, PlacedNode within) {
        return diagram.tools().create(toolName, within == null ? null : within.view());
    }

    /** Whether nodes stand in a node already; null is the diagram itself. */
    boolean standsIn(Set<String> ids, NodeView container) {
        return ids.stream().allMatch(id -> {
            PlacedNode around = diagram.geometry().container(id).orElse(null);
            return around == null ? container == null : around.view() == container;
        });
    }

    /** Whether all of some nodes can be dropped on a node; null is the diagram itself. */
    boolean canDrop(Set<String> ids, NodeView container) {
        return ids.stream()
                .allMatch(id -> diagram.tools().drop(view(id), container).isPresent());
    }

    private NodeView view(String id) {
        return diagram.geometry().node(id).orElseThrow().view();
    }

    /** The innermost node around a place that holds some nodes already or takes them; that at the place if there is none. */
    NodeView dropTarget(Set<String> ids, PlacedNode place) {
        for (PlacedNode node = place; node != null; node = around(node)) {
            if (standsIn(ids, node.view()) || canDrop(ids, node.view())) {
                return node.view();
            }
        }
        return standsIn(ids, null) || canDrop(ids, null) ? null : place.view();
    }

    // changes

    /** Runs a tool, selects what it made, and lets it be named. */
    void run(ToolCommand command, Point2D wish) {
        boolean done = change(command.getLabel(), () -> {
            command.execute();
            if (wish != null) {
                command.selection().forEach(made -> diagram.want(made, wish));
            }
        });
        if (!done) {
            return;
        }
        command.openings().forEach(opening -> host.open(opening.representation(), opening.element()));
        if (command.openings().isEmpty() && selectElements(command.selection(), true) && wish != null) {
            rename();
        }
    }

    /** Changes the project in one step, and says what went wrong; returns whether nothing did. */
    boolean change(String label, Runnable change) {
        try {
            open.change(label, change);
            return true;
        } catch (ViewpointException e) {
            host.say(e.getMessage());
            return false;
        }
    }

    /** Drops nodes on another node; null is the diagram itself. */
    void drop(Set<String> ids, NodeView container, double dx, double dy) {
        List<EObject> dropped = new ArrayList<>();
        change(TEXTS.say("move"), () -> {
            for (String id : ids) {
                PlacedNode node = diagram.geometry().node(id).orElseThrow();
                diagram.tools().drop(node.view(), container).ifPresent(command -> {
                    command.execute();
                    diagram.want(node.view().semantic(), new Point2D.Double(node.x() + dx, node.y() + dy));
                    dropped.add(node.view().semantic());
                });
            }
        });
        selectElements(dropped, false);
    }

    /** Moves nodes within their containers. */
    void move(Set<String> ids, double dx, double dy) {
        Set<String> movable = ids.stream().filter(this::isMovable).collect(Collectors.toSet());
        if (movable.isEmpty() || Math.abs(dx) < 1 && Math.abs(dy) < 1) {
            return;
        }
        Point2D fixed = null;
        String anchor = null;
        for (PlacedNode node : diagram.geometry().diagram().nodes()) {
            if (!movable.contains(node.view().id())) {
                anchor = node.view().id();
                fixed = new Point2D.Double(node.x(), node.y());
                break;
            }
        }
        change(TEXTS.say("move"), () -> diagram.move(movable, Math.round(dx), Math.round(dy)));
        stayPut(anchor, fixed);
    }

    /** What was moved beyond the corner moves everything else in the diagram, but not in the window. */
    private void stayPut(String anchor, Point2D before) {
        if (anchor != null) {
            diagram.geometry()
                    .node(anchor)
                    .ifPresent(node ->
                            window.scroll((node.x() - before.getX()) * zoom(), (node.y() - before.getY()) * zoom()));
        }
    }

    // sizes

    /** What the size of a node can be; empty if it cannot be changed by hand. */
    private Optional<SizeLimits> limits(String id) {
        return isMovable(id)
                ? diagram.geometry()
                        .node(id)
                        .flatMap(node -> SizeLimits.of(diagram.geometry().diagram(), node, around(node)))
                : Optional.empty();
    }

    /** The limits of the node that alone is selected. */
    private Optional<SizeLimits> onlySelected() {
        return selected.size() == 1 ? first(selected).flatMap(this::limits) : Optional.empty();
    }

    @Override
    public List<Handle> handles() {
        return onlySelected()
                .map(limits -> Handle.of(limits.now(), limits.directions(), zoom()))
                .orElse(List.of());
    }

    /** The handle of what is selected at a point of the diagram. */
    Optional<Handle> handleAt(Point2D point) {
        return onlySelected().flatMap(limits -> Handle.at(point, handles(), limits.now(), zoom()));
    }

    /** Begins to drag a handle of what is selected. */
    void resize(Handle handle, Point2D start) {
        first(selected).ifPresent(id -> limits(id)
                .ifPresent(limits -> perform(new ResizeGesture(this, id, limits, handle, start))));
    }

    /** Makes what is selected wider and higher, or narrower and lower. */
    void resize(double wider, double higher) {
        resize(areas(limits -> {
            Rectangle2D now = limits.now();
            return new Rectangle2D.Double(now.getX(), now.getY(), now.getWidth() + wider, now.getHeight() + higher);
        }));
    }

    /** Makes what is selected as small as its content allows. */
    void fitContent() {
        resize(areas(SizeLimits::least));
    }

    /** Whether something that is selected is larger than its content needs. */
    boolean canFitContent() {
        return !changed(areas(SizeLimits::least)).isEmpty();
    }

    private Map<String, Rectangle2D> areas(Function<SizeLimits, Rectangle2D> wanted) {
        Map<String, Rectangle2D> areas = new LinkedHashMap<>();
        for (String id : diagram.geometry().outermost(selected)) {
            limits(id).ifPresent(limits -> areas.put(id, limits.limited(wanted.apply(limits))));
        }
        return areas;
    }

    /** The areas that are not as they were. */
    private Map<String, Rectangle2D> changed(Map<String, Rectangle2D> areas) {
        Map<String, Rectangle2D> changed = new LinkedHashMap<>(areas);
        changed.entrySet().removeIf(area -> diagram.geometry()
                .node(area.getKey())
                .map(DiagramGeometry::area)
                .filter(now -> differs(now, area.getValue()))
                .isEmpty());
        return changed;
    }

    private static boolean differs(Rectangle2D one, Rectangle2D other) {
        return Math.abs(one.getX() - other.getX()) >= 1
                || Math.abs(one.getY() - other.getY()) >= 1
                || Math.abs(one.getWidth() - other.getWidth()) >= 1
                || Math.abs(one.getHeight() - other.getHeight()) >= 1;
    }

    /** Gives nodes other areas in one step. */
    void resize(Map<String, Rectangle2D> areas) {
        Map<String, Rectangle2D> changed = changed(areas);
        if (changed.isEmpty()) {
            return;
        }
        change(TEXTS.say("resize"), () -> diagram.resize(changed));
        Map.Entry<String, Rectangle2D> any = changed.entrySet().iterator().next();
        stayPut(
                any.getKey(),
                new Point2D.Double(any.getValue().getX(), any.getValue().getY()));
    }

    /** A node that is neither the legend nor placed by its container. */
    private boolean isMovable(String id) {
        PlacedNode node = diagram.geometry().node(id).orElse(null);
        if (node == null
                || node.kind() == PlacedNode.Kind.LINE
                || DiagramLayout.legend(diagram.geometry().diagram())
                        .filter(legend ->
                                diagram.geometry().isWithin(id, legend.view().id()))
                        .isPresent()) {
            return false;
        }
        PlacedNode container = around(node);
        return container == null
                || container.view().presentation() == NodeView.Presentation.FREE_FORM
                        && container.children().contains(node);
    }

    /** Deletes what is selected, as far as the viewpoint has tools for it. */
    void delete() {
        List<ToolCommand> commands = new ArrayList<>();
        Set<String> nodes = diagram.geometry().outermost(selected);
        nodes.forEach(id -> diagram.tools().delete(view(id)).ifPresent(commands::add));
        for (String id : selected) {
            diagram.geometry()
                    .edge(id)
                    .flatMap(edge -> diagram.tools().delete(edge.view()))
                    .ifPresent(commands::add);
        }
        if (commands.isEmpty()) {
            if (!selected.isEmpty()) {
                host.say(TEXTS.say("not.deleted"));
            }
            return;
        }
        change(
                commands.size() == 1 ? commands.get(0).getLabel() : TEXTS.say("delete"),
                () -> commands.forEach(ToolCommand::execute));
    }

    /** Whether the label of what is selected can be edited. */
    boolean canRename() {
        return first(selected).flatMap(this::input).isPresent();
    }

    private Optional<String> input(String id) {
        Optional<PlacedNode> node = diagram.geometry().node(id);
        Optional<PlacedEdge> edge = diagram.geometry().edge(id);
        return node.flatMap(n -> diagram.tools().input(n.view()))
                .or(() -> edge.flatMap(e -> diagram.tools().input(e.view())));
    }

    /** Lets the label of what is selected be edited in its place. */
    void rename() {
        first(selected).ifPresent(id -> input(id).ifPresent(text -> directEdit.begin(id, text)));
    }

    /** Sets the label of a node or edge. */
    void rename(String id, String text) {
        Optional<PlacedNode> node = diagram.geometry().node(id);
        Optional<ToolCommand> command = node.isPresent()
                ? diagram.tools().edit(node.get().view(), text)
                : diagram.geometry().edge(id).flatMap(edge -> diagram.tools().edit(edge.view(), text));
        command.ifPresent(edit -> change(edit.getLabel(), edit::execute));
    }

    void copy() {
        clipboard.copy(selected.isEmpty() ? List.of() : selectedElements());
    }

    boolean canPaste() {
        return clipboard.canPaste(pasteTarget());
    }

    private EObject pasteTarget() {
        return selectedElements().get(0);
    }

    /** Pastes copies with ids of their own into what is selected, or beside it. */
    void paste() {
        EObject target = pasteTarget();
        if (!clipboard.canPaste(target)) {
            host.say(TEXTS.say("not.pasted"));
            return;
        }
        List<EObject> pasted = new ArrayList<>();
        change(TEXTS.say("paste"), () -> pasted.addAll(clipboard.paste(target)));
        selectElements(pasted, true);
    }

    void undo() {
        open.domain().getCommandStack().undo();
    }

    void redo() {
        open.domain().getCommandStack().redo();
    }

    /** Lays the diagram out automatically. */
    void layOut() {
        change(TEXTS.say("layout"), diagram::layOut);
        refresh();
        window.show(diagram.geometry(), true);
        host.shown();
    }

    void toggleLayer(String name) {
        diagram.toggleLayer(name);
        refresh();
        host.shown();
    }

    void toggleFilter(String name) {
        diagram.toggleFilter(name);
        refresh();
        host.shown();
    }

    void zoomTo(double zoom) {
        window.zoom(zoom);
        host.shown();
    }

    void fit() {
        window.fit();
        host.shown();
    }

    /** What a screen reader says of a node. */
    static String spoken(PlacedNode node) {
        String label = node.view().label().replace('\n', ' ');
        return label.isBlank() ? EcoreUtil.getID(node.view().semantic()) : label;
    }

    String title() {
        return diagram == null ? "" : diagram.view().title();
    }

    DiagramGeometry geometry() {
        return diagram == null ? null : diagram.geometry();
    }
}
