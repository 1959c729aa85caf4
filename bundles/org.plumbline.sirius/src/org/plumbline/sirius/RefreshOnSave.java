// SPDX-License-Identifier: EPL-2.0
package org.plumbline.sirius;

import java.util.LinkedHashSet;
import java.util.Set;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.transaction.RecordingCommand;
import org.eclipse.sirius.business.api.dialect.DialectManager;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.business.api.session.SessionListener;
import org.eclipse.sirius.business.api.session.SessionManagerListener;
import org.eclipse.sirius.business.api.session.SessionStatus;
import org.eclipse.sirius.ui.business.api.dialect.DialectEditor;
import org.eclipse.sirius.ui.business.api.session.IEditingSession;
import org.eclipse.sirius.ui.business.api.session.SessionUIManager;
import org.eclipse.sirius.viewpoint.DRepresentation;
import org.eclipse.ui.PlatformUI;

/**
 * Shows the assessment as it is after each save: the verdicts on all open representations, labels, colours and decorations
 * alike, even where Sirius is told not to refresh by itself. What changed thereby is saved as well.
 */
final class RefreshOnSave extends SessionManagerListener.Stub {

    private final Set<Session> waiting = new LinkedHashSet<>();

    @Override
    public void notify(Session session, int notification) {
        if (notification == SessionListener.SYNC && PlatformUI.isWorkbenchRunning() && waiting.add(session)) {
            PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
                waiting.remove(session);
                refresh(session);
            });
        }
    }

    private static void refresh(Session session) {
        IEditingSession editing = session.isOpen() ? SessionUIManager.INSTANCE.getUISession(session) : null;
        if (editing == null || !concernsUs(session)) {
            return;
        }
        Set<DRepresentation> open = new LinkedHashSet<>();
        for (DialectEditor editor : editing.getEditors()) {
            open.add(editor.getRepresentation());
        }
        if (open.isEmpty()) {
            return;
        }
        session.getTransactionalEditingDomain()
                .getCommandStack()
                .execute(new RecordingCommand(session.getTransactionalEditingDomain()) {
                    @Override
                    protected void doExecute() {
                        open.forEach(r -> DialectManager.INSTANCE.refresh(r, new NullProgressMonitor()));
                    }
                });
        if (session.getStatus() == SessionStatus.DIRTY) {
            session.save(new NullProgressMonitor());
        }
    }

    private static boolean concernsUs(Session session) {
        return session.getSelectedViewpoints(false).stream().anyMatch(v -> "Plumbline".equals(v.getName()));
    }
}
