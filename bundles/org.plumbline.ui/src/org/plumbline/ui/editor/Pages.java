// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.editor;

import java.util.List;

/** The pages of the editor, in their order. */
final class Pages {

    private Pages() {}

    static List<ProjectPage> of(PageContext context) {
        return List.of(
                new OverviewPage(context), // overview
                new ModelPage(context)); // model
    }
}
