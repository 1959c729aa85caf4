// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.comparison;

import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import org.eclipse.jface.resource.ImageDescriptor;
import org.plumbline.ui.comparison.Row.Part;

/** Icons of the platform and of this bundle, by their places. */
final class ToolIcons {

    private static final String VIEWS = "org.eclipse.ui.ide/icons/full/eview16/";

    private ToolIcons() {}

    /** The icon of a part: that of the view in which one sees more of the same. */
    static ImageDescriptor of(Part part) {
        return at(
                switch (part) {
                    case VERDICTS -> VIEWS + "bkmrk_nav.svg";
                    case CLOSED, OPENED, OPEN -> VIEWS + "problems_view.svg";
                    case FACTS -> "org.eclipse.ui.views/icons/full/eview16/outline_co.svg";
                });
    }

    /** The icon at a place in a bundle. */
    static ImageDescriptor at(String place) {
        return ImageDescriptor.createFromURL(url("platform:/plugin/" + place));
    }

    private static URL url(String address) {
        try {
            return URI.create(address).toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }
}
