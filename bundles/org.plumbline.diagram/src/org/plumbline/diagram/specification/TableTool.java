// SPDX-License-Identifier: EPL-2.0
package org.plumbline.diagram.specification;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A tool of a table or tree.
 *
 * @param name may be empty
 * @param label in the reader's language; may be empty
 * @param precondition what must hold, or null
 * @param elementsToSelect what to select afterwards, or null for what was made
 * @param mask form of the text that it takes; null if it takes none
 * @param variables names of the variables that it sees
 * @param mappings what it is for: mappings of lines, cells or items
 * @param operation what it does; null for nothing
 */
public record TableTool(
        String name,
        String label,
        Expression precondition,
        Expression elementsToSelect,
        String mask,
        Set<String> variables,
        List<Object> mappings,
        ModelOperation operation) {

    /** A tool without a name that takes a text. */
    static TableTool edit(SpecificationElement e, Building b) {
        return new TableTool("", "", null, null, DiagramTool.mask(e, b), variables(e), List.of(), operation(e, b));
    }

    static TableTool named(SpecificationElement e, Building b) {
        return of(e, b, null);
    }

    static TableTool namedWithMask(SpecificationElement e, Building b) {
        return of(e, b, DiagramTool.mask(e, b));
    }

    /** The tool that edits an item of a tree. */
    static TableTool editItem(SpecificationElement e, Building b) {
        Set<String> variables = new LinkedHashSet<>();
        for (String role : List.of("element", "root")) {
            String variable = b.variable(e, role);
            if (variable != null) {
                variables.add(variable);
            }
        }
        TableTool tool = of(e, b, DiagramTool.mask(e, b));
        variables.addAll(tool.variables);
        return new TableTool(
                tool.name,
                tool.label,
                tool.precondition,
                tool.elementsToSelect,
                tool.mask,
                variables,
                tool.mappings,
                tool.operation);
    }

    private static TableTool of(SpecificationElement e, Building b, String mask) {
        String name = e.text("name", "");
        String label = b.translated(e, "label");
        return new TableTool(
                name,
                label.isEmpty() ? name : label,
                e.expression("precondition", false),
                e.expression("elementsToSelect", false),
                mask,
                variables(e),
                b.references(e, "mapping", Object.class),
                operation(e, b));
    }

    private static ModelOperation operation(SpecificationElement e, Building b) {
        return ModelOperation.one(e, "firstModelOperation", b);
    }

    private static Set<String> variables(SpecificationElement e) {
        Set<String> names = new LinkedHashSet<>();
        for (SpecificationElement variable : e.children("variables")) {
            names.add(variable.required("name"));
            variable.text("documentation");
            variable.finish();
        }
        return names;
    }
}
