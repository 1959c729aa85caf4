// SPDX-License-Identifier: EPL-2.0
package org.plumbline.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

class StorageFuzzTest {

    /** Runs as many files as {@code -Dfuzz.files} says, with the seed {@code -Dfuzz.seed}; see docs/fuzzing.md. */
    @Test
    void everyMutantLoadsOrIsRefusedInOneSentence(@TempDir(cleanup = CleanupMode.ON_SUCCESS) Path folder)
            throws Exception {
        int files = Integer.getInteger("fuzz.files", 500);
        StorageFuzz fuzz = new StorageFuzz(Long.getLong("fuzz.seed", 1), folder);
        assertEquals(List.of(), fuzz.run(0, files));
        assertTrue(fuzz.outcomes().get("LOADED") >= files / 25, "mutants that load: " + fuzz.outcomes());
        assertTrue(fuzz.outcomes().size() > 15, "kinds of outcome: " + fuzz.outcomes());
    }
}
