// SPDX-License-Identifier: EPL-2.0
package org.plumbline.diagram.tests.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.assessment.AssessmentResult;
import org.plumbline.assessment.AssessmentSettings;
import org.plumbline.assessment.rules.RuleBook;
import org.plumbline.diagram.Representation;
import org.plumbline.diagram.Representation.Kind;
import org.plumbline.diagram.Selection;
import org.plumbline.diagram.Viewpoint;
import org.plumbline.diagram.layout.Arrangements;
import org.plumbline.diagram.paint.Drawing;
import org.plumbline.diagram.paint.Drawings;
import org.plumbline.model.outsourcing.OutsourcingProject;
import org.plumbline.standard.Language;
import org.plumbline.storage.ProjectStore;
import org.plumbline.viewpoint.Viewing;

/** The diagrams of a report, made side by side, are those that are made one by one. */
class DrawingsTest {

    private static final AssessmentSettings SETTINGS = AssessmentSettings.of(LocalDate.of(2026, 3, 31));

    @ParameterizedTest
    @EnumSource(Language.class)
    void areInOrderAndTheSameAsOneByOne(Language language) throws Exception {
        List<String> expected = oneByOne(language);
        assertTrue(expected.size() > 5, "the example has many diagrams");
        Drawings drawings = Drawings.in(language);
        // several projects at a time, as the command line assesses them
        List<List<String>> made = IntStream.range(0, 4)
                .parallel()
                .mapToObj(i -> sideBySide(drawings))
                .toList();
        made.forEach(svgs -> assertEquals(expected, svgs));
    }

    private static List<String> sideBySide(Drawings drawings) {
        OutsourcingProject project = project();
        AssessmentResult result = RuleBook.assessment().assess(project, SETTINGS);
        return drawings.of(project, result, Arrangements.NONE).stream()
                .map(DrawingsTest::svg)
                .toList();
    }

    private static List<String> oneByOne(Language language) {
        OutsourcingProject project = project();
        // what is shown is assessed here by the viewing itself
        Viewing.of(project).language(language).settings(SETTINGS);
        Viewpoint viewpoint = Viewpoint.load(language);
        List<String> svgs = new ArrayList<>();
        for (Representation representation : viewpoint.representations()) {
            if (representation.kind() == Kind.DIAGRAM) {
                for (EObject element : viewpoint.elements(representation.name(), project)) {
                    svgs.add(svg(Drawing.of(
                            viewpoint.diagram(representation.name(), element, Selection.DEFAULT), language)));
                }
            }
        }
        return svgs;
    }

    private static String svg(Drawing drawing) {
        return new String(drawing.svg(), StandardCharsets.UTF_8);
    }

    private static OutsourcingProject project() {
        return new ProjectStore().load(Path.of("..", "..", "examples", "hailan-government-cloud.outsourcing"));
    }
}
