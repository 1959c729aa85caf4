// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.export;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plumbline.archive.pack.Dossier;
import org.plumbline.archive.signature.Signer;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.AssessmentResult;
import org.plumbline.assessment.AssessmentSettings;
import org.plumbline.diagram.layout.ArrangementFile;
import org.plumbline.diagram.paint.Drawing;
import org.plumbline.diagram.paint.Drawings;
import org.plumbline.report.ReportContext;
import org.plumbline.standard.Language;
import org.plumbline.standard.Text;
import org.plumbline.storage.ElementLines;
import org.plumbline.ui.text.ProgramVersion;

/** What is exported: a project as it stands in its file, assessed anew, so that a report holds for a file that exists. */
final class Source {

    private final Path file;
    private final Dossier dossier;
    private final AssessmentResult result;
    private final ReportContext context;
    private final Language language;
    private final Optional<Signer> signer;
    private final List<Text> remarks = new ArrayList<>();
    private List<Drawing> drawings;

    /**
     * Reads and assesses a file.
     *
     * @param settings the day and the period that the editor shows
     * @param signer who signs the archival package
     * @throws org.plumbline.storage.ProjectFileException if it cannot be read
     */
    Source(Path file, Assessment assessment, AssessmentSettings settings, Language language, Optional<Signer> signer) {
        this.file = file;
        this.language = language;
        this.signer = signer;
        dossier = Dossier.read(file);
        result = assessment.assess(dossier.project(), settings);
        context = ReportContext.of(ProgramVersion.number())
                .withFile(file.getFileName().toString(), dossier.sha256())
                .withLines(new ElementLines(file)::of)
                .withFeatures(item -> assessment.rule(item).reads())
                .withDrawings(this::drawings)
                .withSource(dossier::content);
    }

    /** The diagrams, arranged as in the editor. */
    List<Drawing> drawings() {
        if (drawings == null) {
            drawings = Drawings.in(language)
                    .of(dossier.project(), result, ArrangementFile.read(file).arrangements());
        }
        return drawings;
    }

    /** The name of the file without its extension, for what is made from it. */
    String baseName() {
        return dossier.baseName();
    }

    /** A word of a constant, for names of files. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Dossier dossier() {
        return dossier;
    }

    AssessmentResult result() {
        return result;
    }

    ReportContext context() {
        return context;
    }

    Language language() {
        return language;
    }

    Optional<Signer> signer() {
        return signer;
    }

    /** Notes what the user has to know of something written. */
    void remark(Text remark) {
        remarks.add(remark);
    }

    /** What the user has to know of what was written. */
    List<Text> remarks() {
        return List.copyOf(remarks);
    }
}
