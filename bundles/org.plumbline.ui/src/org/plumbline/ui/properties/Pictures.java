// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.properties;

import java.net.URL;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.graphics.Image;
import org.osgi.framework.FrameworkUtil;
import org.plumbline.model.edit.Icons;

/** The pictures on buttons and before names, until they are disposed. */
final class Pictures {

    private final ResourceManager images = new LocalResourceManager(JFaceResources.getResources());

    /** A picture of this package. */
    Image named(String name) {
        return image(FrameworkUtil.getBundle(Pictures.class).getEntry("icons/properties/" + name + ".svg"));
    }

    /** The icon of a class, or null if it has none. */
    Image of(EClass type) {
        return image(Icons.of(type.getName()));
    }

    private Image image(URL file) {
        return file == null ? null : images.get(ImageDescriptor.createFromURL(file));
    }

    void dispose() {
        images.dispose();
    }
}
