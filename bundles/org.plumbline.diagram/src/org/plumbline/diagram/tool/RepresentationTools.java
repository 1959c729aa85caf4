// SPDX-License-Identifier: EPL-2.0
package org.plumbline.diagram.tool;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.diagram.expression.Interpreter;
import org.plumbline.diagram.expression.Variables;
import org.plumbline.diagram.specification.TableTool;

/** What the tools of tables and trees have in common. */
final class RepresentationTools {

    private RepresentationTools() {}

    /**
     * A tool that is ready to run.
     *
     * @param known all variables, of which the tool sees those that it states
     * @param text what was typed in; null if the tool takes nothing
     */
    static Optional<ToolCommand> command(
            TableTool tool,
            Interpreter interpreter,
            EObject self,
            EObject model,
            Map<String, Object> known,
            String text) {
        if (tool.precondition() != null && !interpreter.holds(tool.precondition(), self, seen(known))) {
            return Optional.empty();
        }
        Map<String, Object> variables = new HashMap<>();
        for (String name : tool.variables()) {
            if (known.containsKey(name)) {
                variables.put(name, known.get(name));
            }
        }
        if (text != null) {
            Optional<Map<String, Object>> arguments = Masks.variables(tool.mask(), text);
            if (arguments.isEmpty()) {
                return Optional.empty();
            }
            variables.putAll(arguments.get());
        }
        return Optional.of(new ToolCommand(
                tool.name(),
                tool.label(),
                interpreter,
                self,
                model,
                tool.operation(),
                tool.elementsToSelect(),
                variables));
    }

    static Variables seen(Map<String, Object> known) {
        Variables seen = Variables.NONE;
        for (Map.Entry<String, Object> variable : known.entrySet()) {
            seen = seen.and(variable.getKey(), variable.getValue());
        }
        return seen;
    }
}
