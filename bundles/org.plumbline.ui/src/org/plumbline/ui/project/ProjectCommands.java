// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.project;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;

/** The commands done on a project, to be undone and redone. All that changes the model goes through it, in the UI thread. */
final class ProjectCommands extends BasicCommandStack {

    private final ModelRecorder recorder;

    ProjectCommands(ModelRecorder recorder) {
        this.recorder = recorder;
    }

    /**
     * Executes a command, or runs it as a part of the change that is being made.
     *
     * @throws RuntimeException what the command threw; then the model is as before
     */
    @Override
    public void execute(Command command) {
        // to be asked before it is executed, since many commands find out only then what they are to do
        if (!command.canExecute()) {
            command.dispose();
        } else if (recorder.isRecording()) {
            command.execute();
        } else {
            execute(new RecordedChange(command, recorder));
        }
    }

    /** Runs a change that can be undone under the given label. */
    void execute(String label, Runnable change) {
        if (recorder.isRecording()) {
            change.run();
        } else {
            execute(new RecordedChange(label, recorder, change));
        }
    }

    private void execute(RecordedChange change) {
        super.execute(change);
        if (change.failure() != null) {
            throw change.failure();
        }
    }
}
