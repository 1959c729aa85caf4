// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.storage.ProjectStore;
import org.plumbline.ui.tests.Workbench;

class SaveHandlerTest {

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        Workbench.closeAll();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.plumbline.ui.navigator",
                "org.plumbline.ui.outline",
                "org.plumbline.ui.properties",
                "org.plumbline.ui.findings",
                "org.plumbline.ui.clauses"
            })
    void theProjectIsSavedWithoutAQuestionWhicheverViewIsActive(String view) throws Exception {
        Path file = Workbench.example("hailan-government-cloud.outsourcing", folder);
        ProjectEditor editor = Workbench.open(file);
        editor.project().change("name", () -> editor.project().project().setName("saved from " + view));
        Workbench.page().showView(view);
        assertTrue(editor.isDirty());
        Workbench.run("org.eclipse.ui.file.save");
        assertFalse(editor.isDirty());
        assertEquals("saved from " + view, new ProjectStore().load(file).getName());
    }
}
