// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.editor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;

/** The pages of the editor, as they are registered. */
final class Pages {

    private static final String POINT = "org.plumbline.ui.pages";

    private Pages() {}

    static List<ProjectPage> of(PageContext context) {
        IConfigurationElement[] registered = Platform.getExtensionRegistry().getConfigurationElementsFor(POINT);
        Arrays.sort(registered, Comparator.comparingInt(element -> Integer.parseInt(element.getAttribute("order"))));
        List<ProjectPage> pages = new ArrayList<>();
        for (IConfigurationElement element : registered) {
            try {
                pages.addAll(((ProjectPages) element.createExecutableExtension("class")).of(context));
            } catch (CoreException e) {
                // the other pages are of use without it
                ILog.get().log(e.getStatus());
            }
        }
        return pages;
    }
}
