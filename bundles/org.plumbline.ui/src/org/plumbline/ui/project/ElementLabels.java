// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.project;

import java.net.URL;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.graphics.Image;
import org.plumbline.assessment.Labels;
import org.plumbline.model.edit.Icons;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.ui.text.Texts;

/** Names and icons of elements. */
public class ElementLabels extends LabelProvider {

    private final ResourceManager images = new LocalResourceManager(JFaceResources.getResources());

    /** The name of an element, or the label of its class where it has none. */
    @Override
    public String getText(Object element) {
        return name(element);
    }

    /** The name with the label of the class behind it. */
    public final String getTextAndType(Object object) {
        return object instanceof Element element
                        && element.getName() != null
                        && !element.getName().isBlank()
                ? element.getName() + "  " + Texts.of(Labels.of(element.eClass()))
                : name(object);
    }

    private static String name(Object element) {
        return element instanceof Element named ? Texts.of(Labels.of(named)) : String.valueOf(element);
    }

    /** The icon of the element's class, or null if it has none. It belongs to this provider. */
    @Override
    public Image getImage(Object object) {
        if (!(object instanceof Element element)) {
            return null;
        }
        URL icon = Icons.of(element.eClass().getName());
        return icon == null ? null : images.get(ImageDescriptor.createFromURL(icon));
    }

    @Override
    public void dispose() {
        images.dispose();
        super.dispose();
    }
}
