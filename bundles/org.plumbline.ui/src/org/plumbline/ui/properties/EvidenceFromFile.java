// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.properties;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.plumbline.archive.Hash;
import org.plumbline.model.outsourcing.Evidence;
import org.plumbline.model.outsourcing.OutsourcingFactory;
import org.plumbline.storage.EvidenceFile;
import org.plumbline.ui.text.Texts;

/** Files in the folder of a project as evidence: chosen by the user, with their digests. */
record EvidenceFromFile(Path folder) {

    private static final Texts TEXTS = Texts.of(EvidenceFromFile.class);

    /** Asks for a file; empty if the user chose none. */
    Optional<Path> ask(Shell shell) {
        FileDialog dialog = new FileDialog(shell, SWT.OPEN | SWT.SHEET);
        dialog.setText(TEXTS.say("file.choose.of"));
        dialog.setFilterPath(folder.toString());
        return Optional.ofNullable(dialog.open()).map(Path::of);
    }

    /** Where a file is; empty if that is not in the folder of the project, which the user is told. */
    Optional<String> location(Shell shell, Path file) {
        Optional<String> location = EvidenceFile.location(folder, file.toAbsolutePath());
        if (location.isEmpty()) {
            MessageDialog.open(
                    MessageDialog.ERROR,
                    shell,
                    TEXTS.say("file.outside.title"),
                    TEXTS.say("file.outside", file.getFileName(), folder),
                    SWT.SHEET,
                    TEXTS.say("ok"));
        }
        return location;
    }

    /**
     * Computes a digest in the background, since the file may be large.
     *
     * @param then told in the thread of the user interface; empty if there is no such file or algorithm
     */
    void digest(String location, String algorithm, Consumer<Optional<String>> then) {
        Display display = Display.getCurrent();
        Job.createSystem(TEXTS.say("digest.checking"), monitor -> {
                    Optional<String> digest =
                            EvidenceFile.at(folder, location).flatMap(file -> Hash.of(file, algorithm));
                    if (!display.isDisposed()) {
                        display.asyncExec(() -> then.accept(digest));
                    }
                })
                .schedule();
    }

    /** Says of evidence where it is, and which digest it has there. */
    static void record(Evidence evidence, String location, Optional<String> digest) {
        evidence.setLocation(location);
        if (digest.isPresent()) {
            evidence.setDigestAlgorithm(Hash.ALGORITHM);
            evidence.setDigest(digest.get());
        }
    }

    /** New evidence, in no model yet, that is called as its file is; computed in the background. */
    void make(String location, Consumer<Evidence> then) {
        digest(location, Hash.ALGORITHM, digest -> {
            Evidence evidence = OutsourcingFactory.eINSTANCE.createEvidence();
            String name = location.substring(location.lastIndexOf('/') + 1);
            int dot = name.lastIndexOf('.');
            evidence.setName(dot > 0 ? name.substring(0, dot) : name);
            record(evidence, location, digest);
            then.accept(evidence);
        });
    }
}
