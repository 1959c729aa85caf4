// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.diagram;

import java.net.URL;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;

/** The icons of commands on diagrams. */
final class UiIcons {

    private static final String MANAGER = "org.plumbline.ui.diagram.icons";

    private UiIcons() {}

    /** Describes an icon. */
    static ImageDescriptor descriptor(String name) {
        URL file = UiIcons.class.getResource("/icons/diagram/" + name + ".svg");
        return ImageDescriptor.createFromURL(file);
    }

    /** Returns an icon, which lives as long as a widget. */
    static Image of(Control owner, String name) {
        LocalResourceManager manager = (LocalResourceManager) owner.getData(MANAGER);
        if (manager == null) {
            manager = new LocalResourceManager(JFaceResources.getResources(owner.getDisplay()), owner);
            owner.setData(MANAGER, manager);
        }
        return manager.create(descriptor(name));
    }
}
