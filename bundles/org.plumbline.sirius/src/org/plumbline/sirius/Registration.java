// SPDX-License-Identifier: EPL-2.0
package org.plumbline.sirius;

import java.util.Set;
import org.eclipse.sirius.business.api.componentization.ViewpointRegistry;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.business.api.session.SessionManager;
import org.eclipse.sirius.business.api.session.SessionManagerListener;
import org.eclipse.sirius.viewpoint.description.Viewpoint;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** Tells Sirius the viewpoint as long as this bundle runs. Sirius asks for an activator; it is the only one of Plumbline. */
public final class Registration implements BundleActivator {

    private static final String ODESIGN = "org.plumbline.viewpoint/description/plumbline.odesign";

    private final RefreshOnSave refresh = new RefreshOnSave();
    private final SessionManagerListener identify = new SessionManagerListener.Stub() {
        @Override
        public void notifyAddSession(Session session) {
            session.getTransactionalEditingDomain().addResourceSetListener(new NewIds());
        }
    };
    private Set<Viewpoint> viewpoints = Set.of();

    @Override
    public void start(BundleContext context) {
        viewpoints = Set.copyOf(ViewpointRegistry.getInstance().registerFromPlugin(ODESIGN));
        SessionManager.INSTANCE.addSessionsListener(refresh);
        SessionManager.INSTANCE.addSessionsListener(identify);
        SessionManager.INSTANCE.getSessions().forEach(identify::notifyAddSession);
    }

    @Override
    public void stop(BundleContext context) {
        SessionManager.INSTANCE.removeSessionsListener(refresh);
        SessionManager.INSTANCE.removeSessionsListener(identify);
        viewpoints.forEach(ViewpointRegistry.getInstance()::disposeFromPlugin);
        viewpoints = Set.of();
    }
}
