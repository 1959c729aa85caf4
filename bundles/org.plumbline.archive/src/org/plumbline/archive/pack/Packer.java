// SPDX-License-Identifier: EPL-2.0
package org.plumbline.archive.pack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.emf.ecore.EcorePackage;
import org.plumbline.archive.ArchiveException;
import org.plumbline.archive.Bag;
import org.plumbline.archive.BagInfo;
import org.plumbline.archive.EntryName;
import org.plumbline.archive.EvidenceFile;
import org.plumbline.archive.PackageTitle;
import org.plumbline.archive.signature.Signer;
import org.plumbline.archive.zip.ZipWriter;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.AssessmentResult;
import org.plumbline.assessment.AssessmentSettings;
import org.plumbline.assessment.rules.RuleBook;
import org.plumbline.diagram.layout.Arrangements;
import org.plumbline.model.outsourcing.OutsourcingPackage;
import org.plumbline.model.outsourcing.OutsourcingProject;
import org.plumbline.report.JsonReport;
import org.plumbline.report.ReportContext;
import org.plumbline.report.ReportFormat;
import org.plumbline.standard.Catalogue;
import org.plumbline.standard.Language;
import org.plumbline.standard.Text;
import org.plumbline.storage.ElementLines;

/**
 * Makes the archival package of a project (docs/decisions/014), whose bytes follow from the model, its evidence, the day
 * and the version of this program alone; a signature adds what its key adds.
 */
public final class Packer {

    private final Dossier dossier;
    private final LocalDate asOf;
    private final Period regularPeriod;
    private final String toolVersion;
    private final Catalogue catalogue = Catalogue.load();
    private final Assessment assessment = RuleBook.assessment();
    private final BagWriter bag;

    /**
     * A packer of one project, to be used once.
     *
     * @param asOf the day for which it is assessed, which is that of the package
     * @param regularPeriod how often "regularly" is where the project states no period of its own
     */
    public Packer(Dossier dossier, LocalDate asOf, Period regularPeriod, String toolVersion) {
        this.dossier = dossier;
        this.asOf = asOf;
        this.regularPeriod = regularPeriod;
        this.toolVersion = toolVersion;
        this.bag = new BagWriter(dossier.baseName(), asOf);
    }

    /**
     * What was packed.
     *
     * @param files of the payload
     * @param bytes of the payload
     * @param evidence what became of each piece of evidence, in the order of the model
     * @param remarks what else there is to say, such as that the arrangement of the diagrams was not understood
     */
    public record Packed(int files, long bytes, List<EvidenceFile> evidence, List<Text> remarks) {}

    /**
     * Writes the package. What was there before is replaced once the package is complete.
     *
     * @param signer who signs it, or null
     * @throws ArchiveException if it cannot be made; then nothing is left behind
     */
    public Packed pack(Path out, Signer signer) {
        return pack(out, signer, Watch.NONE);
    }

    /**
     * The same, with somebody watching who may end it.
     *
     * @param signer who signs it, or null
     * @throws ArchiveException if it cannot be made; then nothing is left behind
     */
    public Packed pack(Path out, Signer signer, Watch watch) {
        EvidenceFiles.Located located = EvidenceFiles.locate(dossier.project(), dossier.folder());
        Progress progress = new Progress(watch, located.size());
        EvidenceFiles evidence = located.read(progress);
        bag.put(Bag.PROJECT + dossier.name(), dossier.content());
        dossier.layout().ifPresent(layout -> bag.put(Bag.PROJECT + dossier.layoutName(), layout));
        // model and layout may be named as evidence; then they are in already, as they were read
        evidence.files().forEach((name, source) -> bag.put(Bag.PROJECT + name, source.digests(), source.path()));
        knowledge();
        assess(evidence.right(), progress);
        bag.put(Bag.EVIDENCE, EvidenceList.of(evidence.evidence()));
        bag.put(Bag.README, Readme.of(dossier.name(), catalogue, asOf, toolVersion));
        requireDistinctNames();
        bag.write(description(), signer, out, progress::bytes);
        List<Text> remarks = dossier.arranged().complaint().map(List::of).orElse(List.of());
        return new Packed(bag.payloadFiles(), bag.payloadBytes(), evidence.evidence(), remarks);
    }

    /** What is needed to understand the model without this program. */
    private void knowledge() {
        put(Bag.DATA + "metamodel/outsourcing.ecore", () -> resource(OutsourcingPackage.class, "outsourcing.ecore"));
        put(Bag.DATA + "metamodel/Ecore.ecore", () -> resource(EcorePackage.class, "Ecore.ecore"));
        put(Bag.DATA + "standard/GBT-32926-2016.xml", Catalogue::data);
        put(Bag.DATA + "assessment/assessment-report.schema.json", JsonReport::schema);
    }

    private static InputStream resource(Class<?> neighbour, String name) {
        return neighbour.getClassLoader().getResourceAsStream("model/" + name);
    }

    private void put(String name, ZipWriter.Source source) {
        bag.put(name, BagWriter.bytes(source));
    }

    private void assess(Set<String> right, Progress progress) {
        AssessmentSettings settings =
                new AssessmentSettings(asOf, regularPeriod, evidence -> right.contains(evidence.getId()));
        AssessmentResult result = assessment.assess(dossier.project(), settings);
        Arrangements arrangements = dossier.arranged().arrangements();
        // a project and what hangs on it are for one thread at a time
        OutsourcingProject copy = dossier.copy();
        AtomicBoolean ended = new AtomicBoolean();
        CompletableFuture<Map<String, byte[]>> english = CompletableFuture.supplyAsync(() -> Documents.of(
                assessment.assess(copy, settings), Language.EN, arrangements, context(), () -> require(ended)));
        try {
            Documents.of(result, Language.ZH, arrangements, context(), progress::step)
                    .forEach(bag::put);
        } catch (RuntimeException | Error e) {
            ended.set(true);
            throw e;
        }
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        try {
            ReportFormat.JSON.writer(context()).write(result, Language.ZH, json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        bag.put(Bag.ASSESSMENT, json.toByteArray());
        joined(english).forEach(bag::put);
    }

    /** Nobody waits for the other language once this one has ended. */
    private static void require(AtomicBoolean ended) {
        if (ended.get()) {
            throw new CancellationException();
        }
    }

    private ReportContext context() {
        return ReportContext.of(toolVersion)
                .withFile(dossier.name(), dossier.sha256())
                .withLines(new ElementLines(dossier.file())::of)
                .withFeatures(item -> assessment.rule(item).reads())
                .withSource(dossier::content);
    }

    private static Map<String, byte[]> joined(CompletableFuture<Map<String, byte[]>> made) {
        try {
            return made.join();
        } catch (CompletionException failure) {
            if (failure.getCause() instanceof RuntimeException cause) {
                throw cause; // NOPMD: what failed, not where it was waited for
            }
            throw failure;
        }
    }

    private BagInfo description() {
        OutsourcingProject project = dossier.project();
        String name = project.getName() == null ? dossier.baseName() : project.getName();
        String department =
                project.getDepartment() == null ? "" : project.getDepartment().getName();
        return new BagInfo(List.of())
                .with(BagInfo.ORGANIZATION, department)
                .with(BagInfo.IDENTIFIER, project.getId())
                .with(BagInfo.DESCRIPTION, new PackageTitle(name, catalogue.edition()).line())
                .with(BagInfo.SOFTWARE, "Plumbline " + toolVersion);
    }

    private void requireDistinctNames() {
        Optional<EntryName.Clash> clash = EntryName.clash(bag.names());
        if (clash.isPresent()) {
            String first = clash.get().first().substring(Bag.PROJECT.length());
            String second = clash.get().second().substring(Bag.PROJECT.length());
            throw new ArchiveException(
                    dossier.file() + "：证据文件 " + first + " 与 " + second + " 在有些系统上是同一个文件；请给其中一个改名。",
                    dossier.file() + ": the evidence files " + first + " and " + second
                            + " are one file on some systems; give one of them another name.");
        }
    }
}
