// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.comparison;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.archive.pack.Dossier;
import org.plumbline.archive.pack.Packer;
import org.plumbline.assessment.AssessmentSettings;
import org.plumbline.model.outsourcing.OutsourcingFactory;
import org.plumbline.model.outsourcing.OutsourcingProject;
import org.plumbline.model.outsourcing.ServicePerson;
import org.plumbline.report.comparison.Comparison;
import org.plumbline.storage.ProjectStore;
import org.plumbline.ui.comparison.Row.Part;
import org.plumbline.ui.editor.ModelPage;
import org.plumbline.ui.editor.ProjectEditor;
import org.plumbline.ui.look.Notice;
import org.plumbline.ui.project.OpenProject;
import org.plumbline.ui.tests.Dialogs;
import org.plumbline.ui.tests.Hands;
import org.plumbline.ui.tests.Workbench;
import org.plumbline.ui.text.Texts;

class ComparisonViewTest {

    private static final Texts TEXTS = Texts.of(ComparisonView.class);

    @TempDir
    private Path folder;

    private Path file;
    private ProjectEditor editor;
    private OpenProject open;
    private ComparisonView view;

    @BeforeEach
    void open() throws Exception {
        file = Workbench.example("hailan-government-cloud.outsourcing", folder);
        editor = Workbench.open(file);
        open = editor.project();
    }

    @AfterEach
    void close() {
        Workbench.closeAll();
        if (view != null) {
            Workbench.page().hideView(view);
        }
    }

    /** A version in which another position is held and the letters of responsibility are not yet signed. */
    private Path older() {
        return copy("older.outsourcing", project -> {
            person(project).setPosition("组长");
            EcoreUtil.deleteAll(List.copyOf(project.getResponsibilityLetters()), true);
        });
    }

    private Path copy(String name, Consumer<OutsourcingProject> change) {
        OutsourcingProject project = new ProjectStore().load(file);
        change.accept(project);
        Path copy = folder.resolve(name);
        new ProjectStore().save(project, copy);
        return copy;
    }

    private static ServicePerson person(OutsourcingProject project) {
        return project.getAgencies().get(0).getPersonnel().get(1);
    }

    private void forgetAgreements() {
        open.change(
                "forget", () -> EcoreUtil.deleteAll(List.copyOf(open.project().getAgreements()), true));
    }

    /** Chooses in the dialog, as a user does, and waits for the comparison. */
    private Compared compare(Consumer<Shell> choice) throws Exception {
        Compared before = view == null ? null : view.compared().orElse(null);
        ask(choice);
        Workbench.await(
                "the comparison",
                () -> view.compared().isPresent() && view.compared().get() != before);
        shown();
        return view.compared().get();
    }

    private void ask(Consumer<Shell> choice) throws Exception {
        Dialogs.Use use = Dialogs.use(TEXTS.say("dialog.title"), shell -> {
            choice.accept(shell);
            Dialogs.press(shell, TEXTS.say("dialog.compare"));
        });
        Workbench.run(ComparisonView.COMMAND);
        use.check();
        view = (ComparisonView) Workbench.page().findView(ComparisonView.ID);
    }

    /** Waits until the rows of what is compared are there. */
    private void shown() {
        Comparison comparison = view.compared().orElseThrow().comparison();
        Workbench.await(
                "the rows",
                () -> tree().getItemCount() == Part.values().length
                        && tree().getItem(Part.FACTS.ordinal()).getItemCount()
                                == comparison.elements().size());
    }

    private static void stored(Shell shell, Path other) {
        field(shell).setText(other.toString());
    }

    private static Text field(Shell shell) {
        return Dialogs.all(shell, Text.class).stream()
                .filter(text -> text.getEditable() && !(text.getParent() instanceof Combo))
                .findFirst()
                .orElseThrow();
    }

    private Tree tree() {
        return view.tree().control();
    }

    private List<String> texts(Part part) {
        TreeItem group = tree().getItem(part.ordinal());
        return Arrays.stream(group.getItems()).map(TreeItem::getText).toList();
    }

    private TreeItem row(Part part, String text) {
        return Arrays.stream(tree().getItem(part.ordinal()).getItems())
                .filter(item -> item.getText().contains(text))
                .findFirst()
                .orElseGet(() -> fail(text + " is not among " + texts(part)));
    }

    /** All that the headline says. */
    private String headline() {
        StringBuilder said = new StringBuilder();
        Composite all = tree().getParent();
        Dialogs.all(all, Label.class).stream().filter(Label::getVisible).forEach(label -> said.append(label.getText())
                .append('\n'));
        return said.toString();
    }

    @Test
    void anEditedCopyShowsWhatClosedWhatOpenedAndWhichFactsChanged() throws Exception {
        forgetAgreements();
        Path other = older();
        Compared compared = compare(shell -> stored(shell, other));
        Comparison comparison = compared.comparison();
        assertFalse(comparison.closed().isEmpty());
        assertFalse(comparison.opened().isEmpty());
        assertEquals(
                comparison.closed().stream()
                        .map(finding -> Texts.of(finding.message()))
                        .toList(),
                texts(Part.CLOSED));
        assertEquals(
                comparison.opened().stream()
                        .map(finding -> Texts.of(finding.message()))
                        .toList(),
                texts(Part.OPENED));
        TreeItem fact = row(Part.FACTS, person(open.project()).getName());
        assertEquals(TEXTS.say("change.changed"), fact.getText(3));
        TreeItem feature = fact.getItem(0);
        assertEquals("组长", feature.getText(4));
        assertEquals("系统运维", feature.getText(5));
        assertTrue(headline().contains(TEXTS.say("outcome.worse")), headline());
        assertTrue(headline().contains("older.outsourcing"), headline());
        assertTrue(
                headline().contains(file.getFileName() + ", with unsaved edits")
                        || headline().contains("含未保存的编辑"),
                headline());
        assertTrue(compared.before().name().endsWith("older.outsourcing"));
    }

    @Test
    void aDoubleClickShowsTheElementInTheEditor() throws Exception {
        Path other = older();
        compare(shell -> stored(shell, other));
        editor.show(ModelPage.class);
        Hands.clickTwice(tree(), row(Part.FACTS, person(open.project()).getName()));
        var selection =
                (IStructuredSelection) editor.getSite().getSelectionProvider().getSelection();
        assertSame(person(open.project()), selection.getFirstElement());
        assertSame(editor, Workbench.page().getActivePart());
    }

    @Test
    void aSearchLeavesTheRowsThatSayItsWords() throws Exception {
        Path other = older();
        compare(shell -> stored(shell, other));
        Text search = Dialogs.all(tree().getParent(), Text.class).get(0);
        search.setText("组长");
        Workbench.await("one row", () -> tree().getItem(Part.FACTS.ordinal()).getItemCount() == 1);
        assertEquals(0, tree().getItem(Part.OPEN.ordinal()).getItemCount());
        search.setText("");
        shown();
    }

    @Test
    void theOpenProjectMayBeTheOlderOneAndTheSidesCanBeSwapped() throws Exception {
        Path other = older();
        Compared compared = compare(shell -> {
            stored(shell, other);
            Dialogs.press(shell, TEXTS.say("dialog.swap").replace("&", ""));
        });
        assertTrue(compared.after().name().endsWith("older.outsourcing"));
        int closed = compared.comparison().opened().size();
        view.swap();
        Workbench.await(
                "the other way round",
                () -> view.compared().orElseThrow().before().name().endsWith("older.outsourcing"));
        assertEquals(closed, view.compared().orElseThrow().comparison().closed().size());
    }

    @Test
    void refreshingComparesWithTheProjectAsItStandsNow() throws Exception {
        Path other = copy("same.outsourcing", project -> {});
        Compared compared = compare(shell -> stored(shell, other));
        assertTrue(headline().contains(TEXTS.say("outcome.same")), headline());
        assertEquals(0, compared.comparison().elements().size());
        open.change("position", () -> person(open.project()).setPosition("经理"));
        assertTrue(headline().contains(TEXTS.say("outdated")), headline());
        view.refresh();
        Workbench.await("the comparison", () -> view.compared().orElseThrow() != compared);
        shown();
        assertEquals(1, view.compared().orElseThrow().comparison().elements().size());
        assertFalse(headline().contains(TEXTS.say("outdated")), headline());
    }

    @Test
    void unsavedEditsAreWhatChangedSinceTheFileWasSaved() throws Exception {
        open.change("position", () -> person(open.project()).setPosition("经理"));
        Compared compared = compare(shell -> {
            Button proposed = Dialogs.all(shell, Button.class).get(0);
            assertTrue(proposed.getSelection(), "unsaved edits are of interest");
        });
        assertEquals(1, compared.comparison().elements().size());
        assertEquals("经理", row(Part.FACTS, "").getItem(0).getText(5));
        assertTrue(editor.isDirty());
    }

    @Test
    void aPackageIsVerifiedAndComparedAsOfItsRecordedDay() throws Exception {
        // a small project, since a package holds all reports and drawings
        OutsourcingProject small = OutsourcingFactory.eINSTANCE.createOutsourcingProject();
        small.setName("档案数字化");
        Path project = folder.resolve("small.outsourcing");
        new ProjectStore().save(small, project);
        LocalDate day = LocalDate.of(2026, 6, 30);
        Path archive = folder.resolve("old.zip");
        new Packer(Dossier.read(project), day, AssessmentSettings.DEFAULT_PERIOD, "1.0.0").pack(archive, null);
        editor = Workbench.open(project);
        open = editor.project();
        open.change("name", () -> open.project().setName("Renamed"));
        Compared compared = compare(shell -> stored(shell, archive));
        assertEquals(day, compared.before().result().settings().asOf());
        assertEquals("Renamed", row(Part.FACTS, "Renamed").getItem(0).getText(5));

        byte[] content = Files.readAllBytes(archive);
        content[content.length / 2] ^= 1;
        Files.write(archive, content);
        complains(shell -> stored(shell, archive), "plumbline verify");
        assertSame(compared, view.compared().orElseThrow(), "what was shown stays");
    }

    @Test
    void aBrokenFileIsNamedInASentenceAndLeavesEverythingAsItWas() throws Exception {
        Path other = older();
        Compared compared = compare(shell -> stored(shell, other));
        Path broken = Files.writeString(folder.resolve("broken.outsourcing"), "<broken");
        byte[] before = Files.readAllBytes(file);
        complains(shell -> stored(shell, broken), "broken.outsourcing");
        assertSame(compared, view.compared().orElseThrow());
        assertArrayEquals(before, Files.readAllBytes(file));
        assertEquals("<broken", Files.readString(broken));
        assertFalse(editor.isDirty());
    }

    /** Compares, and expects a dialog whose sentence has some words in it. */
    private void complains(Consumer<Shell> choice, String words) throws Exception {
        List<String> said = new ArrayList<>();
        Dialogs.Use complaint = Dialogs.use(TEXTS.say("failed"), shell -> {
            Dialogs.all(shell, Label.class).forEach(label -> said.add(label.getText()));
            Dialogs.press(shell, Texts.of(Notice.class).say("close"));
        });
        ask(choice);
        Workbench.await("a complaint", () -> !said.isEmpty());
        complaint.check();
        assertTrue(said.stream().anyMatch(sentence -> sentence.contains(words)), said.toString());
    }

    @Test
    void statesInTheHistoryAreOfferedAndFoundByDayAndRevision() throws Exception {
        complains(shell -> since(shell).setText("2026-01-01"), "git");
        git("init", "--quiet", "--initial-branch=main");
        Path content = older();
        Files.move(content, file, StandardCopyOption.REPLACE_EXISTING);
        git("add", file.getFileName().toString());
        git("commit", "--quiet", "-m", "First version");
        open.reload();
        open.change("position", () -> person(open.project()).setPosition("经理"));
        Compared compared = compare(shell -> {
            Workbench.await("the versions", () -> since(shell).getItemCount() == 1);
            assertTrue(
                    since(shell).getItem(0).contains("First version"),
                    since(shell).getItem(0));
            since(shell).setText(since(shell).getItem(0));
        });
        assertEquals("组长", row(Part.FACTS, "").getItem(0).getText(4));
        assertEquals(1, compared.comparison().elements().size());
        compare(shell -> since(shell).setText("2026-06-15"));
        compare(shell -> since(shell).setText("main"));
        complains(shell -> since(shell).setText("nonsense"), "nonsense");
        complains(shell -> since(shell).setText("2026-01-01"), "2026-01-01");
    }

    private static Combo since(Shell shell) {
        return Dialogs.all(shell, Combo.class).get(0);
    }

    private void git(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git", "-c", "user.name=T", "-c", "user.email=t@example.org"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
        builder.environment()
                .putAll(Map.of(
                        "GIT_CONFIG_GLOBAL", "/dev/null",
                        "GIT_CONFIG_SYSTEM", "/dev/null",
                        "GIT_AUTHOR_DATE", "2026-06-15T00:30:00+08:00",
                        "GIT_COMMITTER_DATE", "2026-06-15T00:30:00+08:00"));
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
    }

    @Test
    void theReportIsWrittenAsAPage() throws Exception {
        Path other = older();
        compare(shell -> stored(shell, other));
        Path report = folder.resolve("comparison.html");
        List<Path> written = new ArrayList<>();
        view.write(report, written::add);
        Workbench.await("the report", () -> !written.isEmpty());
        String page = Files.readString(report);
        assertTrue(page.contains("older.outsourcing"), "it names what was compared");
        assertTrue(page.contains("组长"), "it tells what changed");
        Path impossible = folder.resolve("no folder").resolve("comparison.html");
        Dialogs.Use complaint = Dialogs.use(
                TEXTS.say("failed"),
                shell -> Dialogs.press(shell, Texts.of(Notice.class).say("close")));
        view.write(impossible, written::add);
        Workbench.await("a complaint", complaint::isDone);
        complaint.check();
        assertEquals(1, written.size());
    }

    @Test
    void whatIsStoppedShowsNothing() throws Exception {
        view = (ComparisonView) Workbench.page().showView(ComparisonView.ID);
        view.compare(editor, new Counterpart.Stored(older()), false);
        view.stop();
        Workbench.await(
                "the end of the work",
                () -> Arrays.stream(Job.getJobManager().find(null)).noneMatch(BackgroundWork.class::isInstance));
        Workbench.settle();
        assertTrue(view.compared().isEmpty());
    }

    @Test
    void theComparisonIsGoneWithItsEditor() throws Exception {
        Path other = older();
        compare(shell -> stored(shell, other));
        Workbench.closeAll();
        assertTrue(view.compared().isEmpty());
        assertEquals(0, tree().getItemCount());
    }
}
