// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.diagram;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.ui.editor.ProjectEditor;
import org.plumbline.ui.project.OpenProject;
import org.plumbline.ui.tests.Workbench;

/** A copy of the complete example, open at its diagrams; tests of what is done to them begin here. */
abstract class DiagramsOfTheExample {

    static final String ROLES = "RolesAndResponsibilities";

    @TempDir
    Path folder;

    Path file;
    byte[] before;
    ProjectEditor editor;
    OpenProject open;
    Hand hand;

    @BeforeEach
    void open() throws Exception {
        file = Workbench.example("hailan-government-cloud.outsourcing", folder);
        before = Files.readAllBytes(file);
        editor = Workbench.open(file);
        open = editor.project();
        hand = Hand.on(editor);
    }

    @AfterEach
    void close() {
        Workbench.closeAll();
    }
}
