// SPDX-License-Identifier: EPL-2.0
package org.plumbline.diagram.refresh;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plumbline.diagram.specification.AbstractNodeMapping;
import org.plumbline.diagram.specification.ContainerMapping;
import org.plumbline.diagram.specification.DecorationDescription;
import org.plumbline.diagram.specification.DiagramDescription;
import org.plumbline.diagram.specification.DiagramElementMapping;
import org.plumbline.diagram.specification.EdgeMapping;
import org.plumbline.diagram.specification.Layer;
import org.plumbline.diagram.specification.NodeMapping;

/**
 * What the active layers of a diagram show. As in Sirius, the mappings of the additional layers come before those of the
 * default layer, and a mapping is available if its own layer or one that reuses it is active, or one of the layers that do so
 * with the container mapping around it.
 */
final class Layers {

    private final DiagramDescription description;
    private final Set<Layer> active;
    private final Map<DiagramElementMapping, Boolean> available = new HashMap<>();

    Layers(DiagramDescription description, Collection<Layer> active) {
        this.description = description;
        this.active = new LinkedHashSet<>(active);
    }

    List<NodeMapping> nodeMappings() {
        return all(NodeMapping.class);
    }

    List<ContainerMapping> containerMappings() {
        return all(ContainerMapping.class);
    }

    List<EdgeMapping> edgeMappings() {
        return all(EdgeMapping.class);
    }

    private <M extends DiagramElementMapping> List<M> all(Class<M> type) {
        List<M> mappings = new ArrayList<>();
        for (Layer layer : description.additionalLayers()) {
            add(layer, type, mappings);
        }
        add(description.defaultLayer(), type, mappings);
        return available(mappings);
    }

    private static <M> void add(Layer layer, Class<M> type, List<M> mappings) {
        List<DiagramElementMapping> shown = new ArrayList<>(layer.nodeMappings());
        shown.addAll(layer.containerMappings());
        shown.addAll(layer.edgeMappings());
        for (DiagramElementMapping reused : layer.reusedMappings()) {
            if (!shown.contains(reused)) {
                shown.add(reused);
            }
        }
        shown.stream().filter(type::isInstance).map(type::cast).forEach(mappings::add);
    }

    /** Those of the mappings that are available, each once. */
    <M extends DiagramElementMapping> List<M> available(List<M> mappings) {
        return mappings.stream().distinct().filter(this::isAvailable).toList();
    }

    private boolean isAvailable(DiagramElementMapping mapping) {
        Boolean known = available.get(mapping);
        if (known == null) {
            known = active.contains(mapping.layer())
                    || active.stream().anyMatch(layer -> layer.reusedMappings().contains(mapping))
                    || mapping instanceof AbstractNodeMapping node
                            && node.container() != null
                            && isAvailable(node.container());
            available.put(mapping, known);
        }
        return known;
    }

    List<DecorationDescription> decorations() {
        List<DecorationDescription> decorations = new ArrayList<>();
        for (Layer layer : description.layers()) {
            if (active.contains(layer)) {
                decorations.addAll(layer.decorations());
            }
        }
        return decorations;
    }
}
