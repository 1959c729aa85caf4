// SPDX-License-Identifier: EPL-2.0
package org.plumbline.diagram.tool;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.plumbline.diagram.expression.Interpreter;
import org.plumbline.diagram.specification.Expression;
import org.plumbline.diagram.specification.ModelOperation;
import org.plumbline.diagram.view.ViewpointException;

/**
 * A tool that is ready to run. What it did is undone as a whole. If it fails, nothing has changed.
 *
 * <p>An element that is removed loses all references to it, as in Sirius. A new element has no id until it is saved.
 */
public final class ToolCommand extends AbstractCommand {

    /**
     * A diagram that the tool asks to open.
     *
     * @param representation its name
     * @param element that it is of
     * @param create whether to make it if there is none
     */
    public record Opening(String representation, EObject element, boolean create) {}

    private final EObject context;
    private final EObject model;
    private final Interpreter interpreter;
    private final ModelOperation operation;
    private final Expression elementsToSelect;
    private final Map<String, Object> variables;
    private final String tool;
    private ChangeRecording recording;
    private List<EObject> selection = List.of();
    private List<Opening> openings = List.of();

    /**
     * @param tool its name, for messages
     * @param label in the reader's language
     * @param context the element on which the operation runs
     * @param model any element of the model
     * @param operation null for nothing
     * @param elementsToSelect what to select afterwards, or null for what was made
     */
    ToolCommand(
            String tool,
            String label,
            Interpreter interpreter,
            EObject context,
            EObject model,
            ModelOperation operation,
            Expression elementsToSelect,
            Map<String, Object> variables) {
        super(label);
        this.tool = tool;
        this.interpreter = interpreter;
        this.context = context;
        this.model = EcoreUtil.getRootContainer(model);
        this.operation = operation;
        this.elementsToSelect = elementsToSelect;
        this.variables = variables;
    }

    @Override
    protected boolean prepare() {
        return true;
    }

    /** @throws ViewpointException if an operation fails; then the model is as before */
    @Override
    public void execute() {
        ToolRun run = new ToolRun(tool, interpreter, variables);
        recording = new ChangeRecording(model);
        boolean done = false;
        try {
            if (operation != null) {
                run.run(operation, context);
            }
            removeDanglingReferences();
            selection = elementsToSelect == null
                    ? List.copyOf(run.created())
                    : List.copyOf(run.elements(elementsToSelect, context));
            openings = List.copyOf(run.openings());
            done = true;
        } finally {
            recording.stop();
            if (!done) {
                recording.undo();
            }
        }
    }

    /** What does not stand in the model any more is not referred to from it. */
    private void removeDanglingReferences() {
        Set<EObject> gone = new LinkedHashSet<>();
        for (EObject removed : recording.removed()) {
            if (!EcoreUtil.isAncestor(model, removed) && gone.add(removed)) {
                removed.eAllContents().forEachRemaining(gone::add);
            }
        }
        if (gone.isEmpty()) {
            return;
        }
        Map<EObject, Collection<EStructuralFeature.Setting>> usages =
                EcoreUtil.UsageCrossReferencer.findAll(gone, model);
        for (EObject removed : gone) {
            for (EStructuralFeature.Setting setting : new ArrayList<>(usages.getOrDefault(removed, Set.of()))) {
                if (setting.getEStructuralFeature().isChangeable() && !gone.contains(setting.getEObject())) {
                    EcoreUtil.remove(setting, removed);
                }
            }
        }
    }

    @Override
    public void undo() {
        recording.undo();
    }

    @Override
    public void redo() {
        recording.redo();
    }

    /** What to select after execution, in this order. */
    public List<EObject> selection() {
        return selection;
    }

    /** What to open after execution. */
    public List<Opening> openings() {
        return openings;
    }

    @Override
    public Collection<?> getAffectedObjects() {
        return selection;
    }
}
