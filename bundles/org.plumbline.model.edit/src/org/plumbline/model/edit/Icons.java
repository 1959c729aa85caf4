// SPDX-License-Identifier: EPL-2.0
package org.plumbline.model.edit;

import java.net.URL;

/** The icons of the model's classes: SVG files. Needs neither OSGi nor EMF's edit support. */
public final class Icons {

    private static final String FOLDER = "icons/full/obj16/";

    private Icons() {}

    /** Returns the icon of the class with a name, or null if there is none. */
    public static URL of(String className) {
        return file(FOLDER + className + ".svg");
    }

    /** Returns an icon by its path in this bundle, such as {@code icons/full/obj16/Gate.svg}, or null if there is none. */
    public static URL file(String path) {
        return path.startsWith("icons/") ? Icons.class.getResource("/" + path) : null;
    }
}
