// SPDX-License-Identifier: EPL-2.0
package org.plumbline.archive.version;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plumbline.archive.ArchiveException;
import org.plumbline.archive.Hash;
import org.plumbline.archive.verify.PackagedModel;
import org.plumbline.archive.verify.Verification;
import org.plumbline.archive.verify.Verifier;
import org.plumbline.assessment.AssessmentSettings;
import org.plumbline.model.outsourcing.OutsourcingProject;
import org.plumbline.storage.GitHistory;
import org.plumbline.storage.ProjectFileException;
import org.plumbline.storage.ProjectStore;

/**
 * A version of a project, to be compared with another.
 *
 * @param name where it came from: a file, with its revision if it is a former one
 * @param sha256 of the content of the project file, in hexadecimal
 * @param recorded how a package says that it was assessed; empty if it is from no package
 * @param day of a former version, for an assessment where the project states none; empty if it is from no history
 */
public record ProjectVersion(
        String name,
        String sha256,
        OutsourcingProject project,
        Optional<AssessmentSettings> recorded,
        Optional<LocalDate> day) {

    /** How the names of archival packages end. */
    public static final String PACKAGE = ".zip";

    /**
     * The version in a project file or in a package of archive, which must not have been changed since it was made.
     *
     * @param toolVersion of the program that verifies the package
     * @throws ProjectFileException if it is no project file
     * @throws ArchiveException if its name is that of a package, and it is none that is as it was made
     */
    public static ProjectVersion of(Path file, String toolVersion) {
        return file.toString().endsWith(PACKAGE) ? packaged(file, toolVersion) : onDisk(file);
    }

    private static ProjectVersion onDisk(Path file) {
        OutsourcingProject project = new ProjectStore().load(file);
        String digest = Hash.of(file, Hash.ALGORITHM).orElse("");
        return new ProjectVersion(file.toString(), digest, project, Optional.empty(), Optional.empty());
    }

    private static ProjectVersion packaged(Path file, String toolVersion) {
        Verification verification = new Verifier(List.of(), toolVersion).verify(file);
        PackagedModel model = verification
                .model()
                .filter(read -> verification.isUnaltered())
                .orElseThrow(
                        () -> new ArchiveException(
                                file + "：存档包已不是生成时的样子；“plumbline verify”说明问题所在。",
                                file
                                        + ": the package is not as it was made; \"plumbline verify\" says what is wrong with it."));
        return new ProjectVersion(
                file.toString(),
                Hash.of(model.content()),
                model.project(),
                Optional.of(model.settings()),
                Optional.empty());
    }

    /**
     * A former version of a file in its git history.
     *
     * @param since a day such as 2026-03-31, or a commit, branch or tag
     * @throws ProjectFileException if there is none, or what there is is no project
     * @throws InterruptedException if the thread is interrupted
     */
    public static ProjectVersion former(Path file, String since) throws InterruptedException {
        GitHistory.Former former = new GitHistory(file).find(since);
        String name = file + " (" + former.revision() + ")";
        OutsourcingProject project = new ProjectStore().fromBytes(former.content(), Path.of(name));
        return new ProjectVersion(
                name, Hash.of(former.content()), project, Optional.empty(), Optional.of(former.day()));
    }
}
