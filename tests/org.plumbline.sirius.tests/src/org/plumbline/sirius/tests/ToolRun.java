// SPDX-License-Identifier: EPL-2.0
package org.plumbline.sirius.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.common.command.Command;
import org.eclipse.sirius.viewpoint.DRepresentation;

/** Uses tools on a representation, each once, writes down what they did to the model, and undoes them. */
final class ToolRun {

    private final SiriusProject project;
    private final DRepresentation representation;
    private final String name;
    private final Set<String> known;
    private final Set<String> used;
    private final Set<String> ids;
    private final List<String> before;
    private final List<String> lines = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    ToolRun(SiriusProject project, DRepresentation representation, String name, Set<String> known, Set<String> used) {
        this.project = project;
        this.representation = representation;
        this.name = name;
        this.known = known;
        this.used = used;
        this.ids = ModelText.ids(project.model());
        this.before = ModelText.of(project.model(), ids);
    }

    SiriusProject project() {
        return project;
    }

    List<String> lines() {
        return lines;
    }

    List<String> problems() {
        return problems;
    }

    /** Whether a tool has still to be used. */
    boolean isOpen(String tool) {
        known.add(name + " | " + tool);
        return !used.contains(name + " | " + tool);
    }

    /** Uses a tool if the command can be executed. */
    boolean use(String tool, String step, Command command) {
        if (command == null || !command.canExecute()) {
            return false;
        }
        used.add(name + " | " + tool);
        lines.add(step);
        try {
            project.domain().getCommandStack().execute(command);
            lines.addAll(ModelText.changes(before, ModelText.of(project.model(), ids)));
        } catch (RuntimeException e) {
            lines.add("  fails");
            problems.add(name + ": " + step + ": " + e);
        }
        if (project.domain().getCommandStack().getUndoCommand() == command) {
            project.domain().getCommandStack().undo();
        } else {
            problems.add(name + ": " + step + " cannot be undone");
        }
        if (!ModelText.of(project.model(), ids).equals(before)) {
            problems.add(name + ": " + step + " is not undone");
        }
        project.refresh(representation);
        return true;
    }
}
