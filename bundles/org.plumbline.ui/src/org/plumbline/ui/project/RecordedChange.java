// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.project;

import java.util.Collection;
import java.util.List;
import org.eclipse.emf.common.command.AbortExecutionException;
import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.change.ChangeDescription;

/** A command that is undone and redone by what was recorded when it ran, whatever it did. */
final class RecordedChange extends AbstractCommand {

    private final ModelRecorder recorder;
    private final Runnable change;
    private Command command;
    private ChangeDescription way;
    private RuntimeException failure;

    RecordedChange(String label, ModelRecorder recorder, Runnable change) {
        super(label);
        this.recorder = recorder;
        this.change = change;
        isPrepared = true;
        isExecutable = true;
    }

    RecordedChange(Command command, ModelRecorder recorder) {
        this(command.getLabel(), recorder, command::execute);
        this.command = command;
    }

    /** @throws AbortExecutionException if nothing was changed; then {@link #failure} may tell why */
    @Override
    public void execute() {
        try {
            way = recorder.record(change);
        } catch (RuntimeException e) {
            failure = e;
        }
        if (way == null
                || way.getObjectChanges().isEmpty() && way.getResourceChanges().isEmpty()) {
            throw new AbortExecutionException();
        }
    }

    /** Why it could not be executed, or null. */
    RuntimeException failure() {
        return failure;
    }

    @Override
    public void undo() {
        way = recorder.record(way::apply);
    }

    @Override
    public void redo() {
        undo();
    }

    @Override
    public Collection<?> getResult() {
        return command == null ? List.of() : command.getResult();
    }

    @Override
    public Collection<?> getAffectedObjects() {
        return command == null ? List.of() : command.getAffectedObjects();
    }
}
