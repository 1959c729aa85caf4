// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.findings;

import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;

/** Icons of the platform that the views of findings use. */
final class Icons {

    static final URL QUICK_FIX = platform("org.eclipse.ui.ide/icons/full/obj16/quickfix_warning_obj.svg");
    static final URL FILTER = platform("org.eclipse.ui.ide/icons/full/elcl16/filter_ps.svg");
    static final URL GROUPS = platform("org.eclipse.ui.ide/icons/full/elcl16/hierarchicalLayout.svg");
    static final URL LINKED = platform("org.eclipse.ui/icons/full/elcl16/synced.svg");
    static final URL EXPAND = platform("org.eclipse.ui/icons/full/elcl16/expandall.svg");
    static final URL COLLAPSE = platform("org.eclipse.ui/icons/full/elcl16/collapseall.svg");
    static final URL EXPLAIN = platform("org.eclipse.jface/icons/full/help.svg");

    private Icons() {}

    private static URL platform(String path) {
        try {
            return URI.create("platform:/plugin/" + path).toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }
}
