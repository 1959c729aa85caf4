// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.AssessmentResult;
import org.plumbline.assessment.AssessmentSettings;
import org.plumbline.assessment.rules.RuleBook;
import org.plumbline.model.outsourcing.OutsourcingProject;
import org.plumbline.standard.Catalogue;
import org.plumbline.storage.ProjectStore;

/** Holds the program to the verdicts that were found by hand, with the dossier and the standard side by side. */
class HailanDossierTest {

    private static final Pattern ROW = Pattern.compile("\\| ([4-8A][^|]*?) \\| ([A-Z_]+) [^|]*\\|.*");

    @Test
    void everyVerdictIsTheOneFoundByHand() throws IOException {
        Path root = root();
        Map<String, String> byHand = new TreeMap<>();
        for (String line : Files.readAllLines(root.resolve("docs/cases/hailan-government-cloud.md"))) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                byHand.put(row.group(1), row.group(2));
            }
        }
        assertEquals(200, byHand.size());
        OutsourcingProject project =
                new ProjectStore().load(root.resolve("examples/hailan-government-cloud.outsourcing"));
        AssessmentResult result = new Assessment(Catalogue.load(), RuleBook.gbt32926())
                .assess(project, AssessmentSettings.of(project.getAssessedOn().latest()));
        Map<String, String> found = new TreeMap<>();
        result.items()
                .forEach(item -> found.put(item.item().number(), item.verdict().name()));
        assertEquals(lines(byHand), lines(found));
    }

    private static String lines(Map<String, String> verdicts) {
        StringBuilder lines = new StringBuilder();
        verdicts.forEach((item, verdict) ->
                lines.append(item).append(' ').append(verdict).append('\n'));
        return lines.toString();
    }

    /** The root of the repository: the nearest folder above that has the examples. */
    static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("examples"))) {
            folder = folder.getParent();
        }
        return folder;
    }
}
