// SPDX-License-Identifier: EPL-2.0
package org.plumbline.diagram.layout;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.elk.alg.layered.options.CrossingMinimizationStrategy;
import org.eclipse.elk.alg.layered.options.GreedySwitchType;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.LayeringStrategy;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.data.LayoutOptionData;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.SizeConstraint;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.properties.IProperty;

/** The layout options of a diagram: those that its description states, over our own. */
final class LayoutOptions {

    private static final String PREFIX = "org.eclipse.elk.";
    private static final String ALGORITHM = "org.eclipse.elk.algorithm";

    /** A number of nodes from which on speed counts more than the last crossing. */
    private static final int LARGE = 150;

    private static final int HUGE = 2500;

    /** Arrowheads and rounded bends need so much. */
    private static final double LEAST_LAYER_SPACING = 22;

    private final List<Setting> settings = new ArrayList<>();
    private double nodeSpacing = 26;
    private double partSpacing = 26;
    private double aspectRatio = 1.5;
    private double layerSpacing = 44;
    private boolean directed;
    private boolean wrapped;

    /** All options. A class is complete before another thread sees anything of it; ELK does not lock what it registers. */
    private static final class Known {

        static final LayoutMetaDataService OPTIONS = LayoutMetaDataService.getInstance();

        static {
            LayoutMetaDataService.initElkReflect();
            if (OPTIONS.getOptionData(LayeredOptions.LAYERING_STRATEGY.getId()) == null) {
                OPTIONS.registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
            }
        }
    }

    private record Setting(IProperty<Object> property, Object value) {}

    LayoutOptions(Map<String, String> stated) {
        LayoutMetaDataService known = Known.OPTIONS;
        new TreeMap<>(stated).forEach((id, value) -> set(known, id, value));
    }

    @SuppressWarnings("unchecked")
    private void set(LayoutMetaDataService known, String id, String value) {
        if (id.equals(ALGORITHM)) {
            if (!value.equals("layered") && !value.endsWith(".layered")) {
                throw new IllegalArgumentException("the layout algorithm " + value + " is not org.eclipse.elk.layered");
            }
            return;
        }
        LayoutOptionData option = known.getOptionData(id.startsWith(PREFIX) ? id : PREFIX + id);
        if (option == null) {
            throw new IllegalArgumentException("no layout option is called " + id);
        }
        Object parsed = option.parseValue(value);
        if (parsed == null) {
            throw new IllegalArgumentException(value + " is no value of the layout option " + id);
        }
        if (option.equals(LayeredOptions.SPACING_NODE_NODE)) {
            nodeSpacing = ((Number) parsed).doubleValue();
        } else if (option.equals(LayeredOptions.SPACING_COMPONENT_COMPONENT)) {
            partSpacing = ((Number) parsed).doubleValue();
        } else if (option.equals(LayeredOptions.ASPECT_RATIO)) {
            aspectRatio = ((Number) parsed).doubleValue();
        } else if (option.equals(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS)) {
            layerSpacing = ((Number) parsed).doubleValue();
            return;
        } else if (option.equals(LayeredOptions.DIRECTION)) {
            directed = parsed != Direction.UNDEFINED;
        } else if (option.equals(LayeredOptions.WRAPPING_STRATEGY)) {
            wrapped = true;
        }
        settings.add(new Setting((IProperty<Object>) (IProperty<?>) option, parsed));
    }

    double nodeSpacing() {
        return nodeSpacing;
    }

    /** Returns the distance of parts that no edges connect. */
    double partSpacing() {
        return partSpacing;
    }

    double aspectRatio() {
        return aspectRatio;
    }

    /** Whether the description states a direction. */
    boolean directed() {
        return directed;
    }

    /** Whether the description states how long rows are broken. */
    boolean wrapped() {
        return wrapped;
    }

    /**
     * Sets what holds for a graph, or for a container in one.
     *
     * @param nodes number of nodes in the whole graph
     * @param straight whether its edges are straight lines
     * @param labelled whether labels stand between layers, which need space of their own
     */
    void apply(ElkNode graph, int nodes, boolean straight, boolean labelled) {
        graph.setProperty(LayeredOptions.RANDOM_SEED, 1);
        graph.setProperty(LayeredOptions.DIRECTION, Direction.RIGHT);
        graph.setProperty(LayeredOptions.EDGE_ROUTING, straight ? EdgeRouting.POLYLINE : EdgeRouting.ORTHOGONAL);
        graph.setProperty(LayeredOptions.SEPARATE_CONNECTED_COMPONENTS, false);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE, nodeSpacing);
        graph.setProperty(
                LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS,
                labelled ? Math.max(LEAST_LAYER_SPACING, layerSpacing / 2) : layerSpacing);
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE, 16.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 16.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE, 12.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, 12.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_LABEL, 3.0);
        graph.setProperty(LayeredOptions.SPACING_LABEL_NODE, Measure.LABEL_GAP);
        graph.setProperty(LayeredOptions.SPACING_PORT_PORT, 10.0);
        if (nodes > LARGE) {
            graph.setProperty(LayeredOptions.THOROUGHNESS, nodes > HUGE ? 1 : 3);
            graph.setProperty(LayeredOptions.CROSSING_MINIMIZATION_GREEDY_SWITCH_TYPE, GreedySwitchType.OFF);
        }
        if (nodes > HUGE) {
            graph.setProperty(LayeredOptions.LAYERING_STRATEGY, LayeringStrategy.LONGEST_PATH_SOURCE);
            graph.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.SIMPLE);
            graph.setProperty(LayeredOptions.CROSSING_MINIMIZATION_STRATEGY, CrossingMinimizationStrategy.LAYER_SWEEP);
        }
        for (Setting setting : settings) {
            graph.setProperty(setting.property(), setting.value());
        }
        graph.setProperty(LayeredOptions.PADDING, new ElkPadding(0));
        graph.setProperty(LayeredOptions.NODE_SIZE_CONSTRAINTS, EnumSet.noneOf(SizeConstraint.class));
    }
}
