// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.project;

import java.net.URL;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.plumbline.assessment.Labels;
import org.plumbline.model.edit.Icons;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.ui.text.Texts;

/** Names and icons of elements: the name, with the label of the class behind it; the icon of the class. */
public final class ElementLabels extends LabelProvider implements IStyledLabelProvider {

    private final ResourceManager images = new LocalResourceManager(JFaceResources.getResources());

    /** The name of an element, or the label of its class where it has none. */
    @Override
    public String getText(Object element) {
        return element instanceof Element named ? Texts.of(Labels.of(named)) : String.valueOf(element);
    }

    @Override
    public StyledString getStyledText(Object object) {
        StyledString text = new StyledString(getText(object));
        if (object instanceof Element element
                && element.getName() != null
                && !element.getName().isBlank()) {
            text.append("  " + Texts.of(Labels.of(element.eClass())), StyledString.QUALIFIER_STYLER);
        }
        return text;
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
