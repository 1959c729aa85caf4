// SPDX-License-Identifier: EPL-2.0
package org.plumbline.archive.pack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import org.plumbline.archive.BagInfo;
import org.plumbline.archive.Digests;
import org.plumbline.archive.pack.Packer.Packed;
import org.plumbline.archive.signature.Signer;
import org.plumbline.assessment.AssessmentSettings;
import org.plumbline.model.outsourcing.Evidence;
import org.plumbline.model.outsourcing.OutsourcingFactory;
import org.plumbline.model.outsourcing.OutsourcingProject;
import org.plumbline.storage.ProjectStore;

/** Small projects and packages. */
public final class Projects {

    public static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    public static final Path HAILAN = Path.of("../../examples/hailan-government-cloud.outsourcing");
    public static final String VERSION = "1.0.0";

    private Projects() {}

    /** Saves a project with what is done to it. */
    public static Path save(Path folder, Consumer<OutsourcingProject> change) {
        OutsourcingProject project = OutsourcingFactory.eINSTANCE.createOutsourcingProject();
        project.setName("档案数字化");
        project.setDepartment(OutsourcingFactory.eINSTANCE.createDepartment());
        project.getDepartment().setName("市档案馆");
        change.accept(project);
        Path file = folder.resolve("archive.outsourcing");
        new ProjectStore().save(project, file);
        return file;
    }

    /** Registers a piece of evidence. */
    public static Evidence evidence(OutsourcingProject project, String name, String location) {
        Evidence evidence = OutsourcingFactory.eINSTANCE.createEvidence();
        evidence.setName(name);
        evidence.setLocation(location);
        project.getEvidenceRegister().add(evidence);
        return evidence;
    }

    /** Packs a project without a signature. */
    public static Packed pack(Path project, Path out) {
        return pack(project, out, null);
    }

    public static Packed pack(Path project, Path out, Signer signer) {
        return new Packer(Dossier.read(project), DAY, AssessmentSettings.DEFAULT_PERIOD, VERSION).pack(out, signer);
    }

    /** A bag of a few bytes in a few files, one of them with a Chinese name. */
    public static Path tiny(Path out, Signer signer) throws IOException {
        BagWriter bag = new BagWriter("袋", DAY);
        bag.put("data/README.txt", "读我 read me\n".getBytes(StandardCharsets.UTF_8));
        bag.put("data/empty", new byte[0]);
        bag.put("data/证据/清单.bin", new byte[] {0, 1, 2, -1});
        Path file = out.resolveSibling("evidence.bin");
        Files.write(file, HexFormat.of().parseHex("00ff10"));
        bag.put("data/evidence.bin", Digests.of(Files.readAllBytes(file)), file);
        bag.write(new BagInfo(List.of()).with(BagInfo.ORGANIZATION, "市档案馆"), signer, out, written -> {});
        return out;
    }
}
