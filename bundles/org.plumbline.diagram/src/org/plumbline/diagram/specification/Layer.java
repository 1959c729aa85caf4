// SPDX-License-Identifier: EPL-2.0
package org.plumbline.diagram.specification;

import java.util.ArrayList;
import java.util.List;

/** A part of a diagram that can be shown or not. */
public final class Layer {

    private final String name;
    private final String label;
    private final String documentation;
    private final boolean additional;
    private final boolean activeByDefault;
    private final boolean optional;
    private final List<NodeMapping> nodeMappings;
    private final List<ContainerMapping> containerMappings;
    private final List<EdgeMapping> edgeMappings;
    private final List<DiagramElementMapping> reusedMappings;
    private final List<ToolSection> toolSections;
    private final List<DecorationDescription> decorations;

    private Layer(SpecificationElement e, Building b, boolean additional) {
        this.additional = additional;
        b.enter(this);
        name = e.required("name");
        label = b.translated(e, "label");
        documentation = b.translated(e, "endUserDocumentation");
        activeByDefault = additional && e.flag("activeByDefault", false);
        optional = additional && e.flag("optional", true);
        nodeMappings =
                b.all(e, "nodeMappings", Types.DIAGRAM + "NodeMapping", (m, building) -> new NodeMapping(m, b, null));
        containerMappings = b.all(
                e,
                "containerMappings",
                Types.DIAGRAM + "ContainerMapping",
                (m, building) -> new ContainerMapping(m, b, null));
        edgeMappings = b.all(e, "edgeMappings", Types.DIAGRAM + "EdgeMapping", EdgeMapping::new);
        reusedMappings = b.references(e, "reusedMappings", DiagramElementMapping.class);
        toolSections = b.all(e, "toolSections", Types.DIAGRAM_TOOL + "ToolSection", ToolSection::of);
        List<DecorationDescription> decorated = b.one(
                e,
                "decorationDescriptionsSet",
                Types.DESCRIPTION + "DecorationDescriptionsSet",
                DecorationDescription::all);
        decorations = decorated == null ? List.of() : decorated;
    }

    static Layer ofDefault(SpecificationElement e, Building b) {
        return new Layer(e, b, false);
    }

    static Layer additional(SpecificationElement e, Building b) {
        return new Layer(e, b, true);
    }

    static <T> List<T> joined(List<? extends T> first, List<? extends T> second) {
        if (second.isEmpty()) {
            return List.copyOf(first);
        }
        List<T> joined = new ArrayList<>(first);
        joined.addAll(second);
        return joined;
    }

    /** Its name. */
    public String name() {
        return name;
    }

    /** Its label in the reader's language; its name if it has none. */
    public String label() {
        return label.isEmpty() ? name : label;
    }

    /** What it shows, in the reader's language; may be empty. */
    public String documentation() {
        return documentation;
    }

    /** Whether it is not the default layer. */
    public boolean isAdditional() {
        return additional;
    }

    /** Whether it is shown unless the reader decides otherwise. */
    public boolean isActiveByDefault() {
        return !optional || activeByDefault;
    }

    /** Whether the reader can decide. */
    public boolean isOptional() {
        return optional;
    }

    /** The mappings of nodes that stand in it. */
    public List<NodeMapping> nodeMappings() {
        return nodeMappings;
    }

    /** The mappings of containers that stand in it. */
    public List<ContainerMapping> containerMappings() {
        return containerMappings;
    }

    /** The mappings of edges that stand in it. */
    public List<EdgeMapping> edgeMappings() {
        return edgeMappings;
    }

    /** Mappings that stand elsewhere and are shown with it. */
    public List<DiagramElementMapping> reusedMappings() {
        return reusedMappings;
    }

    /** Its tools. */
    public List<ToolSection> toolSections() {
        return toolSections;
    }

    /** Its decorations. */
    public List<DecorationDescription> decorations() {
        return decorations;
    }

    @Override
    public String toString() {
        return name;
    }
}
