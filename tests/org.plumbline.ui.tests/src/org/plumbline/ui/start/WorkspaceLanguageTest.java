// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.start;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.standard.Language;

class WorkspaceLanguageTest {

    @TempDir
    private Path workspace;

    @Test
    void theLayoutOfAnotherLanguageIsMadeAnew() throws IOException {
        WorkspaceLanguage language = new WorkspaceLanguage(workspace);
        language.use(Language.ZH);
        Path layout = workspace.resolve(".metadata/.plugins/org.eclipse.e4.workbench/workbench.xmi");
        Files.createDirectories(layout.getParent());
        Files.writeString(layout, "");
        language.use(Language.ZH);
        assertTrue(Files.exists(layout));
        language.use(Language.EN);
        assertFalse(Files.exists(layout));
    }
}
