// SPDX-License-Identifier: EPL-2.0
package org.plumbline.model.edit;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.provider.ItemProviderAdapter;

/**
 * What the generated item providers have in common: an element's image is the drawing of its class, a scalable file
 * that EMF's own look-up of images does not find.
 */
public class IconItemProvider extends ItemProviderAdapter {

    /**
     * Makes an item provider.
     *
     * @param adapterFactory the factory that made this item provider
     */
    public IconItemProvider(AdapterFactory adapterFactory) {
        super(adapterFactory);
    }

    /** Returns the icon of the element's class as the URL of an SVG file, with the marks that a factory may lay over it. */
    @Override
    public Object getImage(Object object) {
        return overlayImage(object, Icons.of(((EObject) object).eClass().getName()));
    }
}
