// SPDX-License-Identifier: EPL-2.0
package org.plumbline.sirius.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.sirius.common.tools.api.resource.ImageFileFormat;
import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.ui.business.api.dialect.DialectUIManager;
import org.eclipse.sirius.ui.business.api.dialect.ExportFormat;
import org.eclipse.sirius.ui.business.api.dialect.ExportFormat.ExportDocumentFormat;
import org.eclipse.sirius.ui.business.api.dialect.ExportFormat.ScalingPolicy;
import org.eclipse.sirius.viewpoint.DRepresentation;
import org.eclipse.sirius.viewpoint.description.RepresentationDescription;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.plumbline.standard.Language;

/**
 * Every representation opens in its editor, and nothing goes wrong there. With {@code -Dpictures=FOLDER} the diagrams of all
 * projects are written as pictures, as Sirius draws them.
 */
class EditorsTest {

    private static final String PICTURES = System.getProperty("pictures");
    private static final boolean DRAW = !"none".equals(PICTURES);

    @TestFactory
    Stream<DynamicTest> everyRepresentationOpens() {
        return Projects.all().stream()
                .filter(file -> DRAW || Projects.name(file).startsWith("hailan"))
                .map(file -> DynamicTest.dynamicTest(Projects.name(file), () -> {
                    try (ErrorLog log = new ErrorLog();
                            SiriusProject project = SiriusProject.open(file)) {
                        for (Language language : DRAW ? List.of(Language.values()) : List.of(Language.ZH)) {
                            project.speak(language);
                            open(project, Projects.name(file), language, log);
                        }
                        assertEquals(List.of(), log.entries(), "error log");
                    }
                }));
    }

    private static void open(SiriusProject project, String name, Language language, ErrorLog log) throws Exception {
        List<DRepresentation> made = new ArrayList<>();
        for (RepresentationDescription description : project.descriptions()) {
            for (EObject element : project.elements(description)) {
                made.add(project.create(description, element));
            }
        }
        int number = 0;
        for (DRepresentation representation : made) {
            project.session().save(new NullProgressMonitor());
            IEditorPart editor =
                    DialectUIManager.INSTANCE.openEditor(project.session(), representation, new NullProgressMonitor());
            assertNotNull(editor, () -> representation.getName() + " does not open: " + log.entries());
            Workbench.settle();
            if (representation instanceof DDiagram diagram) {
                Workbench.arrange(editor);
                if (DRAW) {
                    String file = name + "-" + ++number + "-"
                            + diagram.getDescription().getName() + "-"
                            + language.name().toLowerCase(Locale.ROOT);
                    export(project, diagram, file);
                }
            }
            project.session().save(new NullProgressMonitor());
            assertTrue(DialectUIManager.INSTANCE.closeEditor(editor, false));
            Workbench.settle();
        }
        made.forEach(project::delete);
    }

    private static void export(SiriusProject project, DDiagram diagram, String name) throws Exception {
        File file = new File(PICTURES, name + ".png");
        file.getParentFile().mkdirs();
        DialectUIManager.INSTANCE.export(
                diagram,
                project.session(),
                IPath.fromFile(file),
                new ExportFormat(ExportDocumentFormat.NONE, ImageFileFormat.PNG, ScalingPolicy.NO_SCALING),
                new NullProgressMonitor(),
                true);
        assertTrue(file.length() > 500, file.toString());
    }
}
