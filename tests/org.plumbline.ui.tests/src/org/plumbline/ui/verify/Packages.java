// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.verify;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.plumbline.archive.pack.Dossier;
import org.plumbline.archive.pack.Packer;
import org.plumbline.ui.tests.Workbench;
import org.plumbline.ui.text.ProgramVersion;

/** Archival packages to be verified. */
public final class Packages {

    private Packages() {}

    /** Packs a project. */
    public static Path intact(Path project) {
        Path file = project.resolveSibling("hailan.zip");
        new Packer(Dossier.read(project), LocalDate.of(2026, 6, 30), Period.ofYears(1), ProgramVersion.number())
                .pack(file, null);
        return file;
    }

    /** Copies a package, and changes one letter of it. */
    public static Path changed(Path intact) throws IOException {
        Path file = Files.copy(intact, intact.resolveSibling("changed.zip"));
        int place = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).indexOf("Bag-Software-Agent");
        try (RandomAccessFile changed = new RandomAccessFile(file.toFile(), "rw")) {
            changed.seek(place);
            changed.write('b');
        }
        return file;
    }

    /** Verifies a package as the command does for one that was chosen. */
    public static void verify(Path file) {
        VerificationJob.start(Workbench.page().getWorkbenchWindow().getShell(), file, List.of());
    }
}
