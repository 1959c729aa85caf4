// SPDX-License-Identifier: EPL-2.0
package org.plumbline.diagram.tests.goldens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.plumbline.diagram.Viewpoint;
import org.plumbline.diagram.tool.ToolCommand;
import org.plumbline.model.outsourcing.OutsourcingProject;
import org.plumbline.standard.Language;

/**
 * Our tools do to a project what Sirius's tools do: the golden file holds, for every tool of the viewpoint, where a real
 * Sirius used it and which lines of the project file it changed (docs/decisions/015).
 */
class ToolGoldensTest {

    private static final Path GOLDEN = GoldensTest.GOLDENS.resolve("tools.txt");

    private final Map<String, OutsourcingProject> projects = new HashMap<>();
    private final Viewpoint viewpoint = Viewpoint.load(Language.EN);

    /** Some tools of one representation, as the golden file has them. */
    private record Part(String heading, List<String> lines) {

        List<String> words() {
            return List.of(heading.substring(3).split(" \\| "));
        }

        /** The steps, without what they did. */
        List<String> steps() {
            return lines.stream().filter(line -> !line.startsWith("  ")).toList();
        }
    }

    @Test
    void ourToolsDoWhatSiriussToolsDo() throws IOException {
        List<String> differing = new ArrayList<>();
        int steps = 0;
        for (Part part : parts()) {
            List<String> done = run(part);
            steps += part.steps().size();
            if (!done.equals(part.lines())) {
                differing.add(
                        Differences.first(part.heading(), String.join("\n", part.lines()), String.join("\n", done)));
            }
        }
        assertEquals("", String.join("\n", differing));
        assertTrue(steps > 200, "the tools were found");
    }

    private static List<Part> parts() throws IOException {
        List<Part> parts = new ArrayList<>();
        for (String line : Files.readAllLines(GOLDEN)) {
            if (line.startsWith("== ")) {
                parts.add(new Part(line, new ArrayList<>()));
            } else if (!line.startsWith("unused ")) {
                parts.get(parts.size() - 1).lines().add(line);
            }
        }
        return parts;
    }

    private List<String> run(Part part) {
        OutsourcingProject project = projects.computeIfAbsent(part.words().get(0), name -> {
            Path file = GoldensTest.projects()
                    .filter(f -> GoldensTest.name(f).equals(name))
                    .findFirst()
                    .orElseThrow();
            return GoldensTest.open(file, Language.EN);
        });
        String representation = part.words().get(1);
        EObject element = viewpoint.elements(representation, project).stream()
                .filter(e -> GoldenText.key(e).equals(part.words().get(2)))
                .findFirst()
                .orElseThrow();
        List<String> before = ModelText.of(project);
        List<String> done = new ArrayList<>();
        for (String step : part.steps()) {
            done.add(step);
            Optional<ToolCommand> command =
                    Steps.of(viewpoint, representation, element).command(step);
            if (command.isEmpty()) {
                done.add("  cannot be used");
                continue;
            }
            command.get().execute();
            done.addAll(ModelText.changes(before, ModelText.of(project)));
            List<String> after = ModelText.of(project);
            command.get().undo();
            assertEquals(before, ModelText.of(project), step + " is not undone");
            command.get().redo();
            assertEquals(after, ModelText.of(project), step + " is not redone");
            command.get().undo();
        }
        assertEquals(before, ModelText.of(project));
        assertTrue(EcoreUtil.getRootContainer(element) == project || element == project);
        return done;
    }
}
