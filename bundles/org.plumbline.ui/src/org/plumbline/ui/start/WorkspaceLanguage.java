// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.runtime.ILog;
import org.plumbline.standard.Language;

/** Remembers in which language a workspace was used last; the platform keeps the labels of views in that language. */
final class WorkspaceLanguage {

    private static final String PLUGINS = ".metadata/.plugins";

    private final Path last;
    private final Path layout;

    /** @param workspace its folder */
    WorkspaceLanguage(Path workspace) {
        last = workspace.resolve(PLUGINS).resolve("org.plumbline.ui/language");
        layout = workspace.resolve(PLUGINS).resolve("org.eclipse.e4.workbench/workbench.xmi");
    }

    /** Has the layout of the window made anew if it was made in another language. */
    void use(Language language) {
        try {
            if (Files.exists(layout)
                    && !(Files.exists(last) && Files.readString(last).equals(language.name()))) {
                Files.delete(layout);
            }
            Files.createDirectories(last.getParent());
            Files.writeString(last, language.name());
        } catch (IOException e) {
            ILog.get().warn("some labels may be in the language used before", e);
        }
    }
}
