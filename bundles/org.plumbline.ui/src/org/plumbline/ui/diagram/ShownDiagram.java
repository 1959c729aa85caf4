// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.diagram;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.diagram.Representation;
import org.plumbline.diagram.Selection;
import org.plumbline.diagram.Viewpoint;
import org.plumbline.diagram.geometry.DiagramGeometry;
import org.plumbline.diagram.layout.Arrangement;
import org.plumbline.diagram.layout.Arrangement.Place;
import org.plumbline.diagram.layout.Arrangements.Diagram;
import org.plumbline.diagram.layout.DiagramLayout;
import org.plumbline.diagram.layout.PlacedNode;
import org.plumbline.diagram.tool.DiagramTools;
import org.plumbline.diagram.view.DiagramView;
import org.plumbline.diagram.view.NodeView;

/**
 * A diagram as it is shown. What has been placed once stays where it is as long as the diagram is open, so that an edit changes
 * nothing else in the picture; only a diagram that is opened or laid out on demand is laid out as a whole.
 */
final class ShownDiagram {

    private final Viewpoint viewpoint;
    private final SavedArrangements saved;
    private final Representation representation;
    private final EObject element;

    /** Where everything was placed that nobody arranged. */
    private Arrangement session = Arrangement.NONE;

    /** Where elements that are about to be shown are wanted, on the diagram. */
    private final Map<EObject, Point2D> wishes = new IdentityHashMap<>();

    private Set<String> layers;
    private final Set<String> filters = new LinkedHashSet<>();
    private DiagramView view;
    private DiagramGeometry geometry;
    private DiagramTools tools;

    ShownDiagram(Viewpoint viewpoint, SavedArrangements saved, Representation representation, EObject element) {
        this.viewpoint = viewpoint;
        this.saved = saved;
        this.representation = representation;
        this.element = element;
        layers = new LinkedHashSet<>();
        representation.layers().stream().filter(l -> l.active()).forEach(l -> layers.add(l.name()));
    }

    Representation representation() {
        return representation;
    }

    /** The element that the diagram is of. */
    EObject element() {
        return element;
    }

    Diagram key() {
        return Diagram.of(representation.name(), element);
    }

    /** The layers and filters that are chosen. */
    Selection selection() {
        return new Selection(Set.copyOf(layers), Set.copyOf(filters));
    }

    boolean isLayerShown(String name) {
        return layers.contains(name);
    }

    boolean isFiltered(String name) {
        return filters.contains(name);
    }

    /** Shows a layer, or does not any more. */
    void toggleLayer(String name) {
        toggle(layers, name, layers.contains(name));
    }

    /** Applies a filter, or does not any more. */
    void toggleFilter(String name) {
        toggle(filters, name, !filters.contains(name));
    }

    private void toggle(Set<String> names, String name, boolean hides) {
        if (!names.remove(name)) {
            names.add(name);
        }
        if (hides && !isArranged()) {
            // what is left then stands close together
            session = Arrangement.NONE;
        }
        refresh();
    }

    /** Whether somebody arranged it by hand. */
    boolean isArranged() {
        return !saved.of(key()).isEmpty();
    }

    /** Forgets where things were placed that nobody arranged. */
    void forget() {
        session = Arrangement.NONE;
    }

    /** Computes it anew from the model. */
    void refresh() {
        view = viewpoint.diagram(representation.name(), element, selection());
        Arrangement arranged = saved.of(key());
        Arrangement kept = arranged.over(session);
        Map<String, Place> wanted = new HashMap<>();
        if (!wishes.isEmpty() && geometry != null) {
            view.nodes().forEach(node -> wish(node, null, kept, wanted));
            wishes.clear();
        }
        geometry = new DiagramGeometry(DiagramLayout.of(view, kept.with(wanted)));
        Arrangement now = Arrangement.of(geometry.diagram());
        session = arranged.isEmpty() ? now.over(session) : session.over(now);
        tools = viewpoint.tools(view, selection());
    }

    private void wish(NodeView node, PlacedNode container, Arrangement kept, Map<String, Place> wanted) {
        Point2D point = wishes.get(node.semantic());
        if (point != null && kept.place(node.id()).isEmpty()) {
            double left = container == null ? 0 : container.x();
            double top = container == null ? 0 : container.y();
            wanted.put(node.id(), new Place(point.getX() - left, point.getY() - top, 0, 0));
        }
        PlacedNode placed = geometry.node(node.id()).orElse(null);
        if (placed != null) {
            node.children().forEach(child -> wish(child, placed, kept, wanted));
        }
    }

    /** Has an element that will be shown anew placed at a point of the diagram. */
    void want(EObject wanted, Point2D point) {
        wishes.put(wanted, point);
    }

    /** Where everything is. */
    DiagramGeometry geometry() {
        return geometry;
    }

    DiagramView view() {
        return view;
    }

    DiagramTools tools() {
        return tools;
    }

    /** How it is arranged now, as far as somebody arranged it. */
    Arrangement arrangement() {
        return Arrangement.of(geometry.diagram()).over(saved.of(key()));
    }

    /** How it is drawn elsewhere to look as it does here. */
    Arrangement seen() {
        return Arrangement.of(geometry.diagram());
    }

    /** Moves nodes by hand; to be called within a change of the project. */
    void move(Set<String> nodes, double dx, double dy) {
        saved.set(key(), arrangement().moved(geometry.diagram(), nodes::contains, dx, dy));
    }

    /** Gives nodes other areas by hand; to be called within a change of the project. */
    void resize(Map<String, Rectangle2D> areas) {
        Arrangement resized = arrangement();
        for (Map.Entry<String, Rectangle2D> area : areas.entrySet()) {
            PlacedNode node = geometry.node(area.getKey()).orElseThrow();
            resized = resized.resized(geometry.diagram(), node, area.getValue());
        }
        saved.set(key(), resized);
    }

    /** Forgets what was arranged by hand; to be called within a change of the project. */
    void layOut() {
        session = Arrangement.NONE;
        saved.set(key(), Arrangement.NONE);
    }

    /** The layers that the reader can choose. */
    List<Representation.Layer> choosableLayers() {
        return new ArrayList<>(representation.layers());
    }
}
