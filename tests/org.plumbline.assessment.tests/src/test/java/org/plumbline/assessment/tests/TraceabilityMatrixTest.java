// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.plumbline.standard.Item;

class TraceabilityMatrixTest {

    private static final Pattern ROW = Pattern.compile("^\\| ([4-8A][^|]*?) \\| .*\\|$", Pattern.MULTILINE);

    private final String generated = new TraceabilityMatrix().text();

    @Test
    void everyItemHasOneRowInTheOrderOfTheStandard() {
        List<String> rows = ROW.matcher(generated)
                .results()
                .map((MatchResult row) -> row.group(1))
                .toList();
        assertEquals(SectionTest.CATALOGUE.items().stream().map(Item::number).toList(), rows);
    }

    @Test
    void theFileIsWhatTheRulesAndTestsSay() throws IOException {
        Path root = HailanDossierTest.root();
        if (Boolean.getBoolean("plumbline.update")) {
            TraceabilityMatrix.main(new String[] {root.toString()});
        }
        String kept = Files.readString(root.resolve(TraceabilityMatrix.FILE));
        assertEquals(generated, kept, () -> "write it again with: " + TraceabilityMatrix.COMMAND);
    }
}
