// SPDX-License-Identifier: EPL-2.0
package org.plumbline.diagram.layout;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.WrappingStrategy;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.math.KVector;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeLabelPlacement;
import org.eclipse.elk.core.options.HierarchyHandling;
import org.eclipse.elk.core.options.NodeLabelPlacement;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.core.options.PortLabelPlacement;
import org.eclipse.elk.core.options.PortSide;
import org.eclipse.elk.core.options.SizeConstraint;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkBendPoint;
import org.eclipse.elk.graph.ElkConnectableShape;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.plumbline.diagram.view.EdgeStyle;

/** Lays out connected boxes, with all that is open in them, by ELK's layered algorithm. */
final class ElkGraphs {

    /** Labels without text are not placed; what the text is does not matter. */
    private static final String TEXT = "label";

    /** Largest number of nodes for which two directions are tried. */
    private static final int MOST_TRIES = 120;

    private static final double PATIENCE = 2;

    /** Connected nodes in a row that need not be broken into several rows, however wide they are. */
    private static final int LONG_CHAIN = 12;

    private static final double LONG = 3;

    private final LayoutOptions options;
    private final Map<Box, ElkNode> nodes = new IdentityHashMap<>();
    private final Map<Box, ElkPort> ports = new IdentityHashMap<>();
    private final Map<Link, ElkEdge> edges = new IdentityHashMap<>();
    private final List<Raft> rafts = new ArrayList<>();
    private final List<Box> boxes = new ArrayList<>();

    /** Unconnected boxes within an open container, placed by themselves. */
    private record Raft(ElkNode node, List<Box> boxes) {}

    ElkGraphs(LayoutOptions options) {
        this.options = options;
    }

    /**
     * Places boxes and the edges between them.
     *
     * @return the size of the whole
     */
    Packing.Size layout(List<Box> top, Collection<Link> links) {
        ElkNode graph = ElkGraphUtil.createGraph();
        for (Box box : top) {
            add(box, graph);
        }
        boolean straight = true;
        for (Link link : links) {
            connect(link);
            straight &= link.view() != null && link.view().style().routing() == EdgeStyle.Routing.STRAIGHT;
        }
        boolean labelled = links.stream().anyMatch(link -> !link.labels().isEmpty());
        List<ElkNode> graphs = configure(graph, straight, labelled, top.stream().anyMatch(box -> box.open));
        if (options.directed() || nodes.size() > MOST_TRIES) {
            run(graph);
        } else {
            inBestDirection(graph, graphs);
        }
        boolean chain = graphs.size() == 1 && nodes.size() >= LONG_CHAIN && nodes.size() <= MOST_TRIES;
        if (chain && !options.wrapped() && distance(graph) > LONG) {
            graph.setProperty(LayeredOptions.WRAPPING_STRATEGY, WrappingStrategy.MULTI_EDGE);
            run(graph);
        }
        boxes.forEach(this::read);
        rafts.forEach(raft -> raft.boxes().forEach(box -> {
            box.x += raft.node().getX();
            box.y += raft.node().getY();
        }));
        for (Link link : links) {
            readWay(link, graph);
        }
        return bounds(graph, top);
    }

    /** Sets the options of a graph and of the open containers in it, and returns all of these. */
    private List<ElkNode> configure(ElkNode graph, boolean straight, boolean labelled, boolean nested) {
        List<ElkNode> graphs = new ArrayList<>(List.of(graph));
        options.apply(graph, nodes.size(), straight, labelled);
        for (Box box : boxes) {
            if (box.open) {
                ElkNode node = nodes.get(box);
                ElkPadding padding = node.getProperty(LayeredOptions.PADDING);
                options.apply(node, nodes.size(), straight, labelled);
                node.setProperty(LayeredOptions.PADDING, padding);
                node.setProperty(LayeredOptions.HIERARCHY_HANDLING, HierarchyHandling.INCLUDE_CHILDREN);
                node.setProperty(LayeredOptions.NODE_SIZE_CONSTRAINTS, EnumSet.of(SizeConstraint.MINIMUM_SIZE));
                node.setProperty(
                        LayeredOptions.NODE_SIZE_MINIMUM,
                        new KVector(Math.max(Measure.headerWidth(box), BorderNodes.width(box)), box.header + 24));
                graphs.add(node);
            }
        }
        if (nested) {
            graph.setProperty(LayeredOptions.HIERARCHY_HANDLING, HierarchyHandling.INCLUDE_CHILDREN);
        }
        return graphs;
    }

    private static void run(ElkNode graph) {
        try {
            new LayeredLayoutProvider().layout(graph, new BasicProgressMonitor());
        } catch (RuntimeException e) {
            throw new IllegalArgumentException("ELK cannot lay out the diagram with the options that it states", e);
        }
    }

    /** To the right, unless downwards gives a much better shape. */
    private void inBestDirection(ElkNode graph, List<ElkNode> graphs) {
        graphs.forEach(node -> node.setProperty(LayeredOptions.DIRECTION, Direction.DOWN));
        run(graph);
        double down = distance(graph);
        graphs.forEach(node -> node.setProperty(LayeredOptions.DIRECTION, Direction.RIGHT));
        run(graph);
        if (distance(graph) > PATIENCE * down) {
            graphs.forEach(node -> node.setProperty(LayeredOptions.DIRECTION, Direction.DOWN));
            run(graph);
        }
    }

    /** Returns how far a graph is from the wanted ratio of width and height; 1 if it has it. */
    private double distance(ElkNode graph) {
        double ratio = graph.getWidth() / graph.getHeight() / options.aspectRatio();
        return Math.max(ratio, 1 / ratio);
    }

    private void add(Box box, ElkNode parent) {
        ElkNode node = ElkGraphUtil.createNode(parent);
        nodes.put(box, node);
        boxes.add(box);
        if (box.open) {
            double side = DiagramLayout.INNER;
            node.setProperty(
                    LayeredOptions.PADDING,
                    new ElkPadding(box.header + side, side, side + BorderNodes.height(box), side));
            List<Box> alone = new ArrayList<>();
            for (Box child : box.children) {
                if (child.connected) {
                    add(child, node);
                } else {
                    alone.add(child);
                }
            }
            if (!alone.isEmpty()) {
                ElkNode raft = ElkGraphUtil.createNode(node);
                Packing.Size size = DiagramLayout.pack(alone, options);
                raft.setDimensions(size.width(), size.height());
                rafts.add(new Raft(raft, alone));
            }
        } else {
            node.setDimensions(box.width, box.height);
            if (box.labelOutside()) {
                ElkLabel label = ElkGraphUtil.createLabel(TEXT, node);
                double indent = PlacedLabel.indent(box.icon);
                label.setDimensions(box.labelWidth + indent, box.text.height());
                label.setProperty(LayeredOptions.NODE_LABELS_PLACEMENT, NodeLabelPlacement.outsideBottomCenter());
            }
        }
        boolean beneath = BorderNodes.beneath(box);
        if (!box.borderNodes.isEmpty() && !(beneath && box.open)) {
            for (Box border : box.borderNodes) {
                addPort(border, node, beneath);
            }
            node.setProperty(
                    LayeredOptions.PORT_CONSTRAINTS, beneath ? PortConstraints.FIXED_SIDE : PortConstraints.FREE);
            node.setProperty(LayeredOptions.PORT_LABELS_PLACEMENT, EnumSet.of(PortLabelPlacement.OUTSIDE));
            if (!box.open) {
                node.setProperty(
                        LayeredOptions.NODE_SIZE_CONSTRAINTS,
                        EnumSet.of(SizeConstraint.MINIMUM_SIZE, SizeConstraint.PORTS));
                node.setProperty(LayeredOptions.NODE_SIZE_MINIMUM, new KVector(box.width, box.height));
            }
        }
    }

    private void addPort(Box border, ElkNode node, boolean beneath) {
        ElkPort port = ElkGraphUtil.createPort(node);
        port.setDimensions(border.width, border.height);
        port.setProperty(LayeredOptions.PORT_BORDER_OFFSET, -BorderNodes.inset(border));
        if (beneath) {
            port.setProperty(LayeredOptions.PORT_SIDE, PortSide.SOUTH);
        }
        if (border.labelOutside()) {
            ElkLabel label = ElkGraphUtil.createLabel(TEXT, port);
            label.setDimensions(border.labelWidth + PlacedLabel.indent(border.icon), border.text.height());
        }
        ports.put(border, port);
        boxes.add(border);
    }

    private void connect(Link link) {
        ElkEdge edge = ElkGraphUtil.createSimpleEdge(shape(link.from()), shape(link.to()));
        edges.put(link, edge);
        for (Link.Label label : link.labels()) {
            ElkLabel elk = ElkGraphUtil.createLabel(TEXT, edge);
            elk.setDimensions(label.text().width() + 4, label.text().height());
            elk.setProperty(
                    LayeredOptions.EDGE_LABELS_PLACEMENT,
                    switch (label.position()) {
                        case BEGIN -> EdgeLabelPlacement.TAIL;
                        case CENTER -> EdgeLabelPlacement.CENTER;
                        case END -> EdgeLabelPlacement.HEAD;
                    });
        }
    }

    private ElkConnectableShape shape(Box box) {
        ElkPort port = ports.get(box);
        return port == null ? nodes.get(box) : port;
    }

    private void read(Box box) {
        ElkPort port = ports.get(box);
        if (port != null) {
            box.x = port.getX();
            box.y = port.getY();
            if (box.labelOutside() && !port.getLabels().isEmpty()) {
                ElkLabel label = port.getLabels().get(0);
                box.labelX = label.getX() + PlacedLabel.indent(box.icon);
                box.labelY = label.getY();
            }
            return;
        }
        ElkNode node = nodes.get(box);
        box.x = node.getX();
        box.y = node.getY();
        if (box.width != node.getWidth() || box.height != node.getHeight()) {
            box.width = node.getWidth();
            box.height = node.getHeight();
            DiagramLayout.resized(box);
        }
    }

    /** Reads the way of an edge, relative to the graph. */
    private void readWay(Link link, ElkNode graph) {
        ElkEdge edge = edges.get(link);
        double dx = 0;
        double dy = 0;
        for (ElkNode node = edge.getContainingNode(); node != graph && node != null; node = node.getParent()) {
            dx += node.getX();
            dy += node.getY();
        }
        if (!edge.getSections().isEmpty()) {
            ElkEdgeSection section = edge.getSections().get(0);
            List<Point2D> way = new ArrayList<>();
            way.add(Connector.point(section.getStartX() + dx, section.getStartY() + dy));
            for (ElkBendPoint bend : section.getBendPoints()) {
                way.add(Connector.point(bend.getX() + dx, bend.getY() + dy));
            }
            way.add(Connector.point(section.getEndX() + dx, section.getEndY() + dy));
            link.way().addAll(way);
        }
        for (int i = 0; i < link.labels().size(); i++) {
            ElkLabel label = edge.getLabels().get(i);
            link.labels().get(i).moveTo(label.getX() + dx + 2, label.getY() + dy);
        }
    }

    /** Moves everything so that it begins at the origin, and returns its size. */
    private Packing.Size bounds(ElkNode graph, List<Box> top) {
        Rectangle2D all = new Rectangle2D.Double(0, 0, graph.getWidth(), graph.getHeight());
        for (Box box : top) {
            all.add(DiagramLayout.outer(box));
        }
        if (all.getX() < 0 || all.getY() < 0) {
            for (Box box : top) {
                box.x -= all.getX();
                box.y -= all.getY();
            }
            edges.keySet().forEach(link -> link.move(-all.getX(), -all.getY()));
        }
        return new Packing.Size(all.getWidth(), all.getHeight());
    }
}
