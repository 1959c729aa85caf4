// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.project;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;

/** Makes EMF.Edit's commands on an open project. Making one already looks at lists of the model, so nobody else does then. */
final class ProjectDomain extends AdapterFactoryEditingDomain {

    private final ModelAccess access;

    ProjectDomain(AdapterFactory adapterFactory, ProjectCommands commands, ModelAccess access) {
        super(adapterFactory, commands);
        this.access = access;
    }

    @Override
    public Command createCommand(Class<? extends Command> type, CommandParameter parameter) {
        return access.with(() -> super.createCommand(type, parameter));
    }
}
