// SPDX-License-Identifier: EPL-2.0
package org.plumbline.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.plumbline.archive.EvidenceFile;
import org.plumbline.archive.pack.Dossier;
import org.plumbline.archive.pack.Packer;
import org.plumbline.archive.pack.Packer.Packed;
import org.plumbline.archive.signature.Signer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code plumbline archive}: the archival package of a project. */
@Command(name = "archive")
final class ArchiveCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Complaints complaints;

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private Path file;

    @Option(names = "--out", required = true, paramLabel = "PACKAGE")
    private Path out;

    @Option(names = "--force")
    private boolean force;

    @Mixin
    private DayOptions day;

    @Mixin
    private SigningOptions signing;

    ArchiveCommand(Terminal terminal) {
        this.terminal = terminal;
        complaints = new Complaints(terminal);
    }

    @Override
    public Integer call() {
        if (Files.isDirectory(out)) {
            throw terminal.badInput("report.folder", out);
        }
        new NewFile(out, force, terminal).requireFree();
        Dossier dossier = Dossier.read(file);
        Signer signer = signing.signer(terminal);
        Packed packed = new Packer(dossier, day.of(dossier.project(), terminal.today()), day.period(), Version.number())
                .pack(out, signer);
        packed.remarks().forEach(remark -> complaints.print(remark.in(terminal.language())));
        tell(packed.evidence());
        terminal.out().println(terminal.say("archive.done", out, packed.files(), Terminal.grouped(packed.bytes())));
        boolean clean =
                packed.evidence().stream().noneMatch(piece -> piece.state().isFinding());
        return clean ? ExitCode.CLEAN : ExitCode.FINDINGS;
    }

    private void tell(List<EvidenceFile> evidence) {
        int without = 0;
        for (EvidenceFile piece : evidence) {
            switch (piece.state()) {
                case RIGHT, UNRECORDED -> {
                    // packed; the list in the package has them
                }
                case NO_LOCATION -> without++;
                default ->
                    complaints.print(terminal.say(
                            "archive.evidence", file, piece.sentence().in(terminal.language())));
            }
        }
        if (without > 0) {
            complaints.print(terminal.say("archive.no.location", file, without));
        }
    }
}
