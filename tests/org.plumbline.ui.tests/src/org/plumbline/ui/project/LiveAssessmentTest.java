// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.assessment.AssessmentResult;
import org.plumbline.assessment.Finding;
import org.plumbline.storage.ProjectStore;
import org.plumbline.ui.tests.LargeProject;
import org.plumbline.ui.tests.Workbench;

class LiveAssessmentTest {

    /** So many that an assessment takes some milliseconds, in which something can be edited. */
    private static final int ELEMENTS = 10_000;

    private static final int EDITS = 30;

    /** Milliseconds; the pause before an assessment, and an assessment, are shorter. */
    private static final int LONGEST_GAP = 60;

    @TempDir
    private Path folder;

    private final List<AssessmentResult> results = new ArrayList<>();
    private OpenProject open;

    @BeforeEach
    void open() {
        Path file = folder.resolve("large.outsourcing");
        new ProjectStore().save(LargeProject.of(ELEMENTS), file);
        open = new OpenProject(file, new ProjectStore(), Display.getCurrent()::asyncExec);
        Workbench.await("the first assessment", () -> open.assessment().result().isPresent());
        open.assessment().addListener(results::add);
    }

    @AfterEach
    void close() {
        open.dispose();
    }

    @Test
    void theLastResultIsOfTheLastEditWheneverThatComes() {
        Random random = new Random(32926);
        for (int i = 0; i < EDITS; i++) {
            edit();
            pass(random.nextInt(LONGEST_GAP));
        }
        assertLatest();
    }

    @Test
    void editsThatComeFasterThanAssessmentsAreAssessedTogether() {
        for (int i = 0; i < EDITS; i++) {
            edit();
        }
        assertLatest();
        assertTrue(results.size() < EDITS, results.size() + " results");
    }

    /** Takes away a contract, and what is found about it. */
    private void edit() {
        var contracts = open.project().getContracts();
        open.change("edit", () -> contracts.remove(contracts.size() - 1));
    }

    private static void pass(long milliseconds) {
        long end = System.nanoTime() + milliseconds * 1_000_000;
        while (System.nanoTime() < end) {
            Display.getCurrent().readAndDispatch();
        }
    }

    private void assertLatest() {
        List<String> expected = identities(
                open.assessment().assessment().assess(open.project(), AssessmentPreferences.settings(open.project())));
        Workbench.await(
                "the findings after the last edit", () -> identities(last()).equals(expected));
        // nothing older comes after it
        pass(LONGEST_GAP);
        assertEquals(expected, identities(last()));
    }

    private AssessmentResult last() {
        return open.assessment().result().orElseThrow();
    }

    private static List<String> identities(AssessmentResult result) {
        return result.findings().stream().map(Finding::identity).toList();
    }
}
