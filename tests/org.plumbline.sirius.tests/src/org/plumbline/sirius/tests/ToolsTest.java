// SPDX-License-Identifier: EPL-2.0
package org.plumbline.sirius.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.table.metamodel.table.DTable;
import org.eclipse.sirius.tree.DTree;
import org.eclipse.sirius.viewpoint.DRepresentation;
import org.eclipse.sirius.viewpoint.description.RepresentationDescription;
import org.junit.jupiter.api.Test;
import org.plumbline.standard.Language;

/**
 * Every tool of the viewpoint does in Sirius what the golden file says, which the tests of org.plumbline.diagram compare with
 * what the same tool does there. Each tool is used once, at the first place that takes it, and undone.
 */
class ToolsTest {

    private static final Path GOLDEN = Projects.GOLDENS.resolve("tools.txt");

    /** Tools used so far, in all projects. */
    private final TreeSet<String> used = new TreeSet<>();

    private final TreeSet<String> known = new TreeSet<>();

    @Test
    void siriusDoesWhatTheGoldenFileSays() throws Exception {
        StringBuilder text = new StringBuilder();
        List<String> problems = new ArrayList<>();
        for (Path file : Projects.all()) {
            try (ErrorLog log = new ErrorLog();
                    SiriusProject project = SiriusProject.open(file)) {
                project.speak(Language.EN);
                for (RepresentationDescription description : project.descriptions()) {
                    for (EObject element : project.elements(description)) {
                        run(Projects.name(file), project, description, element, text, problems);
                    }
                }
                log.entries().forEach(entry -> problems.add("error log: " + entry));
            }
        }
        TreeSet<String> unused = new TreeSet<>(known);
        unused.removeAll(used);
        unused.forEach(tool -> text.append("unused ").append(tool).append('\n'));
        if ("record".equals(System.getProperty("goldens"))) {
            Files.writeString(GOLDEN, text);
        }
        assertEquals(List.of(), problems);
        assertEquals(Files.readString(GOLDEN), text.toString());
    }

    private void run(
            String name,
            SiriusProject project,
            RepresentationDescription description,
            EObject element,
            StringBuilder text,
            List<String> problems) {
        DRepresentation representation = project.create(description, element);
        ToolRun run = new ToolRun(project, representation, description.getName(), known, used);
        if (representation instanceof DDiagram diagram) {
            RepresentationsTest.activateAll(project, diagram);
            new DiagramSteps(run, diagram).run();
        } else if (representation instanceof DTable table) {
            new TableSteps(run, table).run();
        } else if (representation instanceof DTree tree) {
            RepresentationsTest.expand(project, tree);
            new TreeSteps(run, tree).run();
        }
        if (!run.lines().isEmpty()) {
            text.append("== ")
                    .append(name)
                    .append(" | ")
                    .append(description.getName())
                    .append(" | ");
            text.append(GoldenText.key(element)).append('\n');
            run.lines().forEach(line -> text.append(line).append('\n'));
        }
        problems.addAll(run.problems());
        project.delete(representation);
    }
}
