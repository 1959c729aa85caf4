// SPDX-License-Identifier: EPL-2.0
package org.plumbline.diagram.specification;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A kind of diagram. */
public final class DiagramDescription extends RepresentationDescription {

    /**
     * Hides what does not interest.
     *
     * @param filters each hides on its own
     */
    public record CompositeFilter(String name, String label, List<MappingFilter> filters) {}

    /**
     * Hides what some mappings made.
     *
     * @param condition what it shows; null to hide everything
     */
    public record MappingFilter(List<DiagramElementMapping> mappings, Expression condition) {}

    /**
     * An option of the layout.
     *
     * @param targets to what it applies: PARENT, NODE, EDGE, PORTS, LABEL
     */
    public record LayoutOption(String id, String value, Set<String> targets) {}

    /**
     * The layout.
     *
     * @param id of the algorithm
     */
    public record CustomLayoutConfiguration(String id, List<LayoutOption> options) {}

    private final CustomLayoutConfiguration layout;
    private final Layer defaultLayer;
    private final List<Layer> additionalLayers;
    private final List<CompositeFilter> filters;
    private final List<DiagramTool.ContainerDrop> drops;
    private final boolean popupBars;
    private final Map<String, DiagramElementMapping> mappings;
    private final Map<String, DiagramTool> tools;

    DiagramDescription(SpecificationElement e, Building b) {
        super(e, b);
        popupBars = e.flag("enablePopupBars", false);
        layout = b.one(
                e,
                "layout",
                "",
                Map.of(Types.DIAGRAM + "CustomLayoutConfiguration", DiagramDescription::configuration));
        Layer layer = b.one(e, "defaultLayer", Types.DIAGRAM + "Layer", Layer::ofDefault);
        defaultLayer = b.required(e, "defaultLayer", layer);
        additionalLayers = b.all(e, "additionalLayers", Types.DIAGRAM + "AdditionalLayer", Layer::additional);
        filters = b.all(
                e,
                "filters",
                "",
                Map.of(Types.DIAGRAM_FILTER + "CompositeFilterDescription", DiagramDescription::filter));
        drops = b.references(e, "dropDescriptions", DiagramTool.ContainerDrop.class);
        mappings = b.mappings();
        tools = b.tools();
    }

    private static CustomLayoutConfiguration configuration(SpecificationElement e, Building b) {
        e.text("label");
        return new CustomLayoutConfiguration(
                e.required("id"),
                b.all(
                        e,
                        "layoutOptions",
                        "",
                        Map.of(
                                Types.DIAGRAM + "BooleanLayoutOption",
                                (o, building) -> option(o, String.valueOf(o.flag("value", false))),
                                Types.DIAGRAM + "IntegerLayoutOption",
                                (o, building) -> option(o, String.valueOf(o.number("value", 0))),
                                Types.DIAGRAM + "DoubleLayoutOption",
                                (o, building) -> option(o, decimal(o)),
                                Types.DIAGRAM + "StringLayoutOption",
                                (o, building) -> option(o, o.text("value", "")),
                                Types.DIAGRAM + "EnumLayoutOption",
                                (o, building) -> option(o, b.required(o, "value", b.variable(o, "value"))))));
    }

    private static String decimal(SpecificationElement e) {
        String value = e.text("value", "0.0");
        if (!value.matches("[-+]?\\d+(\\.\\d+)?([eE][-+]?\\d+)?")) {
            throw e.refused("attribute value '" + value + "' is no number");
        }
        return String.valueOf(Double.parseDouble(value));
    }

    private static LayoutOption option(SpecificationElement e, String value) {
        Map<String, String> targets = new LinkedHashMap<>();
        List.of("PARENT", "NODE", "EDGE", "PORTS", "LABEL").forEach(target -> targets.put(target, target));
        return new LayoutOption(e.required("id"), value, e.choices("targets", targets));
    }

    private static CompositeFilter filter(SpecificationElement e, Building b) {
        String name = e.required("name");
        String label = b.translated(e, "label");
        return new CompositeFilter(
                name,
                label.isEmpty() ? name : label,
                b.all(e, "filters", "", Map.of(Types.DIAGRAM_FILTER + "MappingFilter", (f, building) -> {
                    f.choice("filterKind", Map.of("HIDE", true), true);
                    f.required("mappings");
                    return new MappingFilter(
                            b.references(f, "mappings", DiagramElementMapping.class),
                            f.expression("semanticConditionExpression", false));
                })));
    }

    /** The mapping of a name, or null. */
    public DiagramElementMapping mapping(String named) {
        return mappings.get(named);
    }

    /** The tool of a name, or null. */
    public DiagramTool tool(String named) {
        return tools.get(named);
    }

    /** The layout, or null for the default one. */
    public CustomLayoutConfiguration layout() {
        return layout;
    }

    /** The layer that is always shown. */
    public Layer defaultLayer() {
        return defaultLayer;
    }

    /** The other layers. */
    public List<Layer> additionalLayers() {
        return additionalLayers;
    }

    /** All layers, the default one first. */
    public List<Layer> layers() {
        List<Layer> layers = new ArrayList<>();
        layers.add(defaultLayer);
        layers.addAll(additionalLayers);
        return layers;
    }

    /** The filters. */
    public List<CompositeFilter> filters() {
        return filters;
    }

    /** The tools that take what is dropped on the diagram. */
    public List<DiagramTool.ContainerDrop> dropDescriptions() {
        return drops;
    }

    /** Whether an editor offers tools where the pointer rests. */
    public boolean enablePopupBars() {
        return popupBars;
    }
}
