// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.plumbline.archive.pack.Packer;
import org.plumbline.archive.pack.Watch;
import org.plumbline.diagram.paint.Drawing;
import org.plumbline.report.FormReport;
import org.plumbline.report.ReportFormat;
import org.plumbline.report.form.FormKind;
import org.plumbline.report.oscal.OscalExport;
import org.plumbline.standard.Text;
import org.plumbline.storage.AtomicFile;
import org.plumbline.storage.ProjectJson;
import org.plumbline.ui.text.FileNames;
import org.plumbline.ui.text.Texts;

/**
 * Something that can be written from a project.
 *
 * @param group what it is listed under
 * @param label what it is called, in the language of the user
 * @param writer writes it
 */
record Output(Group group, String label, Writer writer) {

    private static final Texts TEXTS = Texts.of(Output.class);
    private static final int TICKS = 1000;

    /** What outputs are listed under. */
    enum Group {
        REPORT,
        FORM,
        DRAWING,
        EXCHANGE,
        PACKAGE
    }

    /** The formats of drawings. */
    private enum Picture {
        SVG,
        PDF,
        PNG
    }

    /** Writes files into a folder. */
    @FunctionalInterface
    interface Writer {
        /**
         * Writes.
         *
         * @param progress tells how far it is; what takes long ends soon after it is cancelled
         * @return the file, or the folder of several files
         * @throws OperationCanceledException if it was cancelled; then no file is half-written
         */
        Path write(Source source, Path folder, SubMonitor progress) throws IOException;
    }

    /** How long it takes, as a share of what is written together: what packs evidence takes longest. */
    int share() {
        return group == Group.PACKAGE ? 10 : 1;
    }

    /** All that can be written, in the order in which it is listed. */
    static List<Output> all() {
        List<Output> all = new ArrayList<>();
        for (ReportFormat format : ReportFormat.values()) {
            if (format != ReportFormat.TEXT) {
                all.add(new Output(
                        Group.REPORT, TEXTS.say("report." + Source.word(format)), (s, f, p) -> report(format, s, f)));
            }
        }
        for (FormKind kind : FormKind.values()) {
            for (ReportFormat format : FormReport.FORMATS) {
                all.add(new Output(
                        Group.FORM, title(kind.title()) + " (" + format + ")", (s, f, p) -> form(kind, format, s, f)));
            }
        }
        for (Picture picture : Picture.values()) {
            all.add(new Output(Group.DRAWING, TEXTS.say("drawing", picture), (s, f, p) -> pictures(picture, s, f)));
        }
        all.add(new Output(Group.EXCHANGE, TEXTS.say("oscal"), (s, f, p) -> oscal(s, f)));
        all.add(new Output(Group.EXCHANGE, TEXTS.say("json"), (s, f, p) -> json(s, f)));
        all.add(new Output(Group.PACKAGE, TEXTS.say("package"), Output::pack));
        return all;
    }

    private static String title(Text text) {
        return Texts.of(text);
    }

    private static Path report(ReportFormat format, Source source, Path folder) throws IOException {
        return write(
                folder.resolve(source.baseName() + "." + format.extension()),
                out -> format.writer(source.context()).write(source.result(), source.language(), out));
    }

    private static Path form(FormKind kind, ReportFormat format, Source source, Path folder) throws IOException {
        String name = source.baseName() + "-" + Source.word(kind) + "." + format.extension();
        return write(folder.resolve(name), out -> new FormReport(source.context())
                .write(kind, source.result(), format, source.language(), out));
    }

    private static Path pictures(Picture picture, Source source, Path folder) throws IOException {
        Path place = Files.createDirectories(folder.resolve(source.baseName() + "-drawings"));
        int number = 1;
        for (Drawing drawing : source.drawings()) {
            String name = String.format(Locale.ROOT, "%02d-%s.%s", number++, drawing.title(), Source.word(picture));
            write(place.resolve(FileNames.fit(name)), out -> {
                switch (picture) {
                    case SVG -> out.write(drawing.svg());
                    case PDF -> drawing.pdf(out);
                    case PNG -> out.write(drawing.png());
                }
            });
        }
        return place;
    }

    private static Path oscal(Source source, Path folder) throws IOException {
        Path place = Files.createDirectories(folder.resolve(source.baseName() + "-oscal"));
        OscalExport export = new OscalExport(source.context().toolVersion(), source.language());
        for (OscalExport.Document document : export.documents(source.result())) {
            write(place.resolve(document.name()), document::write);
        }
        return place;
    }

    private static Path json(Source source, Path folder) throws IOException {
        byte[] content = new ProjectJson().toBytes(source.dossier().project());
        return write(folder.resolve(source.baseName() + ".model.json"), out -> out.write(content));
    }

    private static Path pack(Source source, Path folder, SubMonitor progress) {
        Path file = folder.resolve(source.baseName() + ".zip");
        Packer.Packed packed = new Packer(
                        source.dossier(),
                        source.result().settings().asOf(),
                        source.result().settings().regularPeriod(),
                        source.context().toolVersion())
                .pack(file, source.signer().orElse(null), watch(progress));
        packed.remarks().forEach(source::remark);
        packed.evidence().stream()
                .filter(piece -> piece.state().isFinding())
                .forEach(piece -> source.remark(piece.sentence()));
        return file;
    }

    private static Watch watch(SubMonitor progress) {
        progress.setWorkRemaining(TICKS);
        int[] told = new int[1];
        return (done, whole) -> {
            if (progress.isCanceled()) {
                throw new OperationCanceledException();
            }
            int now = whole == 0 ? 0 : (int) (TICKS * done / whole);
            progress.worked(now - told[0]);
            told[0] = now;
        };
    }

    private static Path write(Path file, AtomicFile.Content content) throws IOException {
        new AtomicFile(file).replace(content);
        return file;
    }
}
