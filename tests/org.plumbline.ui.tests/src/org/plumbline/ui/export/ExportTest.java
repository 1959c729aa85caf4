// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.assessment.AssessmentSettings;
import org.plumbline.model.outsourcing.Evidence;
import org.plumbline.standard.Language;
import org.plumbline.ui.look.Notice;
import org.plumbline.ui.project.OpenProject;
import org.plumbline.ui.tests.Dialogs;
import org.plumbline.ui.tests.Workbench;
import org.plumbline.ui.text.Texts;

class ExportTest {

    private static final String HAILAN = "hailan-government-cloud.outsourcing";
    private static final Texts TEXTS = Texts.of(ExportWizard.class);

    @TempDir
    private Path folder;

    private Dialogs.Use last;

    @AfterEach
    void close() {
        Workbench.closeAll();
    }

    @Test
    void everythingThatIsOfferedIsWritten() throws Exception {
        OpenProject open = Workbench.open(Workbench.example(HAILAN, folder)).project();
        AssessmentSettings settings = open.assessment().result().orElseThrow().settings();
        Source source =
                new Source(open.file(), open.assessment().assessment(), settings, Language.ZH, Optional.empty());
        Path out = Files.createDirectory(folder.resolve("out"));
        for (Output output : Output.all()) {
            Path written = output.writer().write(source, out, SubMonitor.convert(null));
            assertTrue(written.startsWith(out), output.label());
            assertTrue(isFull(written), output.label());
        }
        try (Stream<Path> all = Files.list(out)) {
            assertEquals(Output.all().size(), all.count() + 2, "all drawings stand in one folder");
        }
    }

    private static boolean isFull(Path written) throws IOException {
        if (!Files.isDirectory(written)) {
            return Files.size(written) > 0;
        }
        try (Stream<Path> files = Files.list(written)) {
            List<Path> all = files.toList();
            for (Path file : all) {
                if (Files.size(file) == 0) {
                    return false;
                }
            }
            return !all.isEmpty();
        }
    }

    @Test
    void theDialogSavesAndWritesWhatIsChecked() throws Exception {
        OpenProject open = Workbench.open(Workbench.example(HAILAN, folder)).project();
        open.change("name", () -> open.project().setName("另一个名称"));
        Path out = folder.resolve("out");
        Dialogs.Use confirm = Dialogs.use(TEXTS.say("title"), shell -> {
            Dialogs.press(shell, TEXTS.say("save.first.yes"));
            last = Dialogs.use(TEXTS.say("title"), dialog -> {
                check(Dialogs.all(dialog, Tree.class).get(0), TEXTS.say("report.json"));
                Dialogs.all(dialog, Text.class).stream()
                        .filter(Text::getEditable)
                        .forEach(field -> field.setText(out.toString()));
                Dialogs.press(dialog, TEXTS.say("show").replace("&", ""));
                Dialogs.press(dialog, TEXTS.say("write").replace("&", ""));
            });
        });
        Workbench.run("org.plumbline.ui.export");
        confirm.check();
        last.check();
        assertFalse(open.isDirty());
        Path json = out.resolve("hailan-government-cloud.json");
        Workbench.await("the report", () -> Files.exists(json));
        assertTrue(Files.readString(json).contains("另一个名称"));
    }

    static void check(Tree tree, String label) {
        for (TreeItem group : tree.getItems()) {
            for (TreeItem item : group.getItems()) {
                boolean wanted = item.getText().equals(label);
                if (item.getChecked() != wanted) {
                    item.setChecked(wanted);
                    Event event = new Event();
                    event.item = item;
                    event.detail = SWT.CHECK;
                    tree.notifyListeners(SWT.Selection, event);
                }
            }
        }
    }

    @Test
    void evidenceThatIsNotAsTheModelHasItIsTold() throws Exception {
        OpenProject open = Workbench.open(Workbench.example(HAILAN, folder)).project();
        open.change("evidence", () -> {
            Evidence evidence = open.project().getEvidenceRegister().get(0);
            evidence.setLocation("lost.pdf");
            evidence.setDigestAlgorithm("SM3");
            evidence.setDigest("00");
        });
        Path out = folder.resolve("out");
        Dialogs.Use export = Dialogs.use(TEXTS.say("title"), dialog -> {
            check(Dialogs.all(dialog, Tree.class).get(0), TEXTS.say("package"));
            Dialogs.all(dialog, Text.class).stream()
                    .filter(Text::getEditable)
                    .findFirst()
                    .orElseThrow()
                    .setText(out.toString());
            Dialogs.press(dialog, TEXTS.say("show").replace("&", ""));
            Dialogs.press(dialog, TEXTS.say("write").replace("&", ""));
        });
        open.save();
        Workbench.run("org.plumbline.ui.export");
        export.check();
        for (Job job : Job.getJobManager().find(null)) {
            if (job instanceof ExportJob) {
                job.join();
            }
        }
        Dialogs.Use told = Dialogs.use(TEXTS.say("title"), warning -> {
            assertTrue(
                    Dialogs.all(warning, Label.class).stream()
                            .anyMatch(label -> label.getText().contains("lost.pdf")),
                    "the evidence is named");
            Dialogs.press(warning, Texts.of(Notice.class).say("close"));
        });
        Workbench.await("the warning", told::isDone);
        told.check();
        assertTrue(Files.exists(out.resolve("hailan-government-cloud.zip")));
    }

    @Test
    void aFolderThatCannotBeMadeIsNamed() throws Exception {
        OpenProject open = Workbench.open(Workbench.example(HAILAN, folder)).project();
        AssessmentSettings settings = open.assessment().result().orElseThrow().settings();
        Path blocked = Files.writeString(folder.resolve("blocked"), "a file");
        ExportJob job = new ExportJob(
                () -> new Source(open.file(), open.assessment().assessment(), settings, Language.EN, Optional.empty()),
                Output.all(),
                blocked,
                new ExportEnd(Display.getCurrent(), blocked, false));
        IStatus status = job.run(new NullProgressMonitor());
        assertEquals(IStatus.ERROR, status.getSeverity());
        assertTrue(status.getMessage().contains(blocked.toString()), status.getMessage());
        assertEquals("a file", Files.readString(blocked));
    }
}
