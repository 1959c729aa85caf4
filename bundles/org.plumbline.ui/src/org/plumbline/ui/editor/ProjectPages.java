// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.editor;

import java.util.List;

/**
 * Gives pages to the editor. A package registers its own at the extension point {@code org.plumbline.ui.pages}, so that the
 * editor knows none of them.
 */
@FunctionalInterface
public interface ProjectPages {

    /** The pages for an editor that is opened, in their order. */
    List<ProjectPage> of(PageContext context);
}
