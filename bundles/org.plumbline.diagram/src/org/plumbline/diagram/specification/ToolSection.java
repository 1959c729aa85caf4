// SPDX-License-Identifier: EPL-2.0
package org.plumbline.diagram.specification;

import java.util.List;

/** Tools that stand together in the palette. */
public record ToolSection(
        String name, String label, String documentation, List<DiagramTool> tools, List<ToolSection> sections) {

    static ToolSection of(SpecificationElement e, Building b) {
        String name = e.required("name");
        String label = b.translated(e, "label");
        return new ToolSection(
                name,
                label.isEmpty() ? name : label,
                b.translated(e, "endUserDocumentation"),
                b.all(e, "ownedTools", "", DiagramTool.MAKERS),
                b.all(e, "subSections", Types.DIAGRAM_TOOL + "ToolSection", ToolSection::of));
    }
}
