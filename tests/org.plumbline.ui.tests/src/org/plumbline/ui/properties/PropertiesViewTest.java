// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.properties;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.forms.widgets.ImageHyperlink;
import org.eclipse.ui.part.ViewPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.archive.Hash;
import org.plumbline.assessment.Labels;
import org.plumbline.model.PartialDate;
import org.plumbline.model.outsourcing.ActivityState;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.model.outsourcing.Evidence;
import org.plumbline.model.outsourcing.Filing;
import org.plumbline.model.outsourcing.FilingContent;
import org.plumbline.model.outsourcing.OutsourcingFactory;
import org.plumbline.model.outsourcing.OutsourcingPackage;
import org.plumbline.model.outsourcing.OutsourcingPackage.Literals;
import org.plumbline.model.outsourcing.OutsourcingProject;
import org.plumbline.model.outsourcing.ServiceAgency;
import org.plumbline.model.outsourcing.ServiceContract;
import org.plumbline.model.outsourcing.ServicePerson;
import org.plumbline.storage.ProjectStore;
import org.plumbline.ui.editor.ClauseBrowser;
import org.plumbline.ui.editor.ModelPage;
import org.plumbline.ui.editor.ProjectEditor;
import org.plumbline.ui.project.LiveAssessment;
import org.plumbline.ui.project.OpenProject;
import org.plumbline.ui.tests.Dialogs;
import org.plumbline.ui.tests.Workbench;
import org.plumbline.ui.text.Texts;

class PropertiesViewTest {

    private static final String HAILAN = "hailan-government-cloud.outsourcing";
    private static final Texts TEXTS = Texts.of(PropertiesView.class);

    @TempDir
    private Path folder;

    private PropertiesView view;
    private ProjectEditor editor;
    private OpenProject open;

    @BeforeEach
    void open() throws Exception {
        open(Workbench.example(HAILAN, folder));
    }

    private void open(Path file) throws Exception {
        view = (PropertiesView) Workbench.page().showView(PropertiesView.ID);
        editor = Workbench.open(file);
        open = editor.project();
        editor.show(ModelPage.class);
        Workbench.settle();
    }

    @AfterEach
    void close() {
        Workbench.closeAll();
    }

    @Test
    void whatIsTypedIsOneStepAndUndoingItShowsWhatWas() throws Exception {
        byte[] before = Files.readAllBytes(open.file());
        ServiceContract contract = open.project().getContracts().get(0);
        String name = contract.getName();
        select(contract);
        TextField field = (TextField) field(Literals.ELEMENT__NAME);
        assertEquals(name, field.text().getText());

        field.text().setText("new");
        field.text().setText("new name");
        assertEquals(name, contract.getName(), "not before it is confirmed");
        leave(field);
        assertEquals("new name", contract.getName());

        var control = field.text();
        Workbench.run("org.eclipse.ui.edit.undo");
        assertEquals(name, contract.getName());
        assertSame(control, ((TextField) field(Literals.ELEMENT__NAME)).text());
        assertEquals(name, control.getText());
        assertFalse(open.isDirty());
        Workbench.run("org.eclipse.ui.edit.redo");
        assertEquals("new name", control.getText());
        Workbench.run("org.eclipse.ui.edit.undo");
        open.save();
        assertArrayEquals(before, Files.readAllBytes(open.file()));
    }

    @Test
    void nothingOfAnotherProjectIsShownBesideAFileThatCannotBeRead() throws Exception {
        select(open.project().getContracts().get(0));
        ProjectEditor broken = Workbench.open(Files.writeString(folder.resolve("broken.outsourcing"), "<broken"));
        Workbench.settle();
        assertTrue(view.form().isEmpty());
        Workbench.page().activate(editor);
        Workbench.await("the properties again", () -> view.form().isPresent());
        assertEquals(List.of(open.project().getContracts().get(0)), view.elements());
        Workbench.page().activate(broken);
        Workbench.settle();
        assertTrue(view.elements().isEmpty());
        Workbench.page().closeEditor(broken, false);
        Workbench.await("the properties again", () -> view.form().isPresent());
    }

    @Test
    void escapeAndUndoTakeBackWhatIsBeingTyped() throws Exception {
        ServiceContract contract = open.project().getContracts().get(0);
        String name = contract.getName();
        select(contract);
        TextField field = (TextField) field(Literals.ELEMENT__NAME);
        field.text().setText("typed");
        assertTrue(open.isDirty());
        traverse(field, SWT.TRAVERSE_ESCAPE);
        assertEquals(name, field.text().getText());
        assertFalse(open.isDirty());
        field.text().setText("typed again");
        Workbench.run("org.eclipse.ui.edit.undo");
        assertEquals(name, field.text().getText());
        assertFalse(open.isDirty());
        leave(field);
        assertEquals(name, contract.getName());
    }

    @Test
    void savingWritesWhatIsBeingTyped() {
        ServiceContract contract = open.project().getContracts().get(0);
        select(contract);
        ((TextField) field(Literals.ELEMENT__NAME)).text().setText("typed");
        open.save();
        assertEquals("typed", contract.getName());
        assertFalse(open.isDirty());
        assertEquals(
                "typed",
                new ProjectStore().load(open.file()).getContracts().get(0).getName());
    }

    @Test
    void selectingAnotherElementWritesWhatIsBeingTypedToTheFirst() {
        ServiceContract contract = open.project().getContracts().get(0);
        select(contract);
        ((TextField) field(Literals.ELEMENT__NAME)).text().setText("typed");
        ServiceAgency agency = open.project().getAgencies().get(0);
        String agencyName = agency.getName();
        select(agency);
        assertEquals("typed", contract.getName());
        assertEquals(agencyName, agency.getName());
    }

    @Test
    void datesKeepTheirPrecisionAndWrongOnesAreNotWritten() {
        ServiceContract contract = open.project().getContracts().get(0);
        select(contract);
        TextField field = (TextField) field(Literals.SERVICE_CONTRACT__SIGNED_ON);
        for (String[] typed : new String[][] {
            {"2026年3月", "2026-03"}, {"2025", "2025"}, {"2024/2/29", "2024-02-29"}, {"20250301", "2025-03-01"}
        }) {
            field.text().setText(typed[0]);
            confirm(field);
            assertEquals(PartialDate.valueOf(typed[1]), contract.getSignedOn());
            assertEquals(typed[1], field.text().getText());
        }
        PartialDate before = contract.getSignedOn();
        field.text().setText("2025-02-30");
        leave(field);
        assertTrue(field.isWrong());
        assertEquals("2025-02-30", field.text().getText());
        assertEquals(before, contract.getSignedOn());
        field.text().setText("");
        leave(field);
        assertFalse(field.isWrong());
        assertNull(contract.getSignedOn());
    }

    @Test
    void aDateIsChosenFromTheCalendarAsDayMonthOrYear() {
        ServiceContract contract = open.project().getContracts().get(0);
        open.change("day", () -> contract.setSignedOn(PartialDate.valueOf("2025-03-18")));
        select(contract);
        for (String expected : List.of("2025-03-18", "2025-03", "2025")) {
            press(Literals.SERVICE_CONTRACT__SIGNED_ON, "calendar");
            var calendar = Arrays.stream(view.getSite().getShell().getDisplay().getShells())
                    .filter(shell -> shell.isVisible()
                            && shell.getParent() == view.getSite().getShell())
                    .filter(shell -> Dialogs.all(shell, org.eclipse.swt.widgets.DateTime.class)
                                    .size()
                            == 1)
                    .findFirst()
                    .orElseThrow();
            Dialogs.all(calendar, Button.class).stream()
                    .filter(button -> button.getText().equals(expected))
                    .findFirst()
                    .orElseThrow()
                    .notifyListeners(SWT.Selection, new Event());
            Workbench.settle();
            assertEquals(PartialDate.valueOf(expected), contract.getSignedOn());
            open.domain().getCommandStack().undo();
        }
    }

    @Test
    void enumerationsAreChosenByTheirLabelsAndUnsetByNotStated() {
        Filing filing = filing();
        select(filing);
        Combo combo = only(Literals.ACTIVITY__STATE, Combo.class);
        assertEquals(Texts.of(Labels.of(ActivityState.NOT_STATED)), combo.getItem(ActivityState.NOT_STATED.getValue()));
        for (ActivityState state : List.of(ActivityState.PERFORMED, ActivityState.NOT_STATED)) {
            combo.select(state.getValue());
            combo.notifyListeners(SWT.Selection, new Event());
            assertEquals(state, filing.getState());
        }
    }

    @Test
    void contentsAreCheckedInTheOrderOfTheStandardWithTheirItems() {
        Filing filing = filing();
        open.change("none", () -> filing.getContents().clear());
        select(filing);
        List<Button> boxes = Dialogs.all(field(Literals.FILING__CONTENTS).control(), Button.class);
        assertEquals(FilingContent.values().length, boxes.size());
        assertTrue(boxes.get(0).getText().endsWith("6.5 a) 1)"), boxes.get(0).getText());
        check(boxes.get(3), true);
        check(boxes.get(0), true);
        assertEquals(List.of(FilingContent.DEPARTMENT_NAME, FilingContent.SERVICE_TYPE), filing.getContents());
        check(boxes.get(3), false);
        assertEquals(List.of(FilingContent.DEPARTMENT_NAME), filing.getContents());
        open.domain().getCommandStack().undo();
        assertTrue(boxes.get(3).getSelection());
    }

    @Test
    void aReferenceIsSearchedForAndUnset() throws Exception {
        ServiceContract contract = open.project().getContracts().get(0);
        ServiceAgency agency = OutsourcingFactory.eINSTANCE.createServiceAgency();
        open.change("agency", () -> {
            agency.setName("Zzyzx");
            open.project().getAgencies().add(agency);
        });
        select(contract);
        var use = Dialogs.use(TEXTS.say("choose.title", label(Literals.SERVICE_CONTRACT__AGENCY)), shell -> {
            var search = Dialogs.all(shell, org.eclipse.swt.widgets.Text.class).get(0);
            search.setText("zzyz");
            Table table = Dialogs.all(shell, Table.class).get(0);
            assertEquals(1, table.getItemCount());
            Dialogs.press(shell, TEXTS.say("choose"));
        });
        press(Literals.SERVICE_CONTRACT__AGENCY, "choose");
        use.check();
        assertSame(agency, contract.getAgency());
        assertEquals(
                "Zzyzx",
                only(Literals.SERVICE_CONTRACT__AGENCY, ImageHyperlink.class).getText());
        press(Literals.SERVICE_CONTRACT__AGENCY, "unset");
        assertNull(contract.getAgency());
        Workbench.run("org.eclipse.ui.edit.undo");
        assertSame(agency, contract.getAgency());
    }

    @Test
    void aListOfReferencesIsExtendedShortenedAndMoved() throws Exception {
        OutsourcingProject project = open.project();
        var units = List.copyOf(project.getInvolvedUnits());
        select(project);
        Table table = only(Literals.OUTSOURCING_PROJECT__INVOLVED_UNITS, Table.class);
        assertEquals(units.size(), table.getItemCount());

        choose(table, 0);
        press(Literals.OUTSOURCING_PROJECT__INVOLVED_UNITS, "down");
        assertSame(units.get(0), project.getInvolvedUnits().get(1));
        assertArrayEquals(new int[] {1}, table.getSelectionIndices());
        press(Literals.OUTSOURCING_PROJECT__INVOLVED_UNITS, "up");
        assertEquals(units, project.getInvolvedUnits());

        choose(table, 0);
        press(Literals.OUTSOURCING_PROJECT__INVOLVED_UNITS, "remove");
        assertEquals(units.subList(1, units.size()), project.getInvolvedUnits());
        var use = Dialogs.use(TEXTS.say("add.title", label(Literals.OUTSOURCING_PROJECT__INVOLVED_UNITS)), shell -> {
            Dialogs.all(shell, org.eclipse.swt.widgets.Text.class)
                    .get(0)
                    .setText(units.get(0).getName());
            Dialogs.press(shell, TEXTS.say("add"));
        });
        press(Literals.OUTSOURCING_PROJECT__INVOLVED_UNITS, "add");
        use.check();
        assertSame(units.get(0), project.getInvolvedUnits().get(units.size() - 1));
    }

    @Test
    void aPartIsMadeShownAndDeletedWithTheReferencesToIt() {
        OutsourcingProject project = open.project();
        int before = project.getAgencies().size();
        select(project);
        press(Literals.OUTSOURCING_PROJECT__AGENCIES, "add");
        assertEquals(before + 1, project.getAgencies().size());
        ServiceAgency made = project.getAgencies().get(before);
        assertEquals(List.of(made), form().editing().elements());

        ServiceContract contract = project.getContracts().get(0);
        open.change("agency", () -> contract.setAgency(made));
        select(project);
        Table table = only(Literals.OUTSOURCING_PROJECT__AGENCIES, Table.class);
        choose(table, before);
        press(Literals.OUTSOURCING_PROJECT__AGENCIES, "delete");
        assertEquals(before, project.getAgencies().size());
        assertNull(contract.getAgency());
        open.domain().getCommandStack().undo();
        assertSame(made, contract.getAgency());
    }

    @Test
    void severalElementsAreChangedTogetherAndShowWhereTheyDiffer() {
        var units = open.project().getDepartment().getInternalUnits();
        Element one = units.get(0);
        Element other = units.get(1);
        select(one, other);
        assertEquals(List.of(one, other), form().editing().elements());
        TextField name = (TextField) field(Literals.ELEMENT__NAME);
        assertEquals("", name.text().getText());
        assertEquals(TEXTS.say("several"), name.text().getMessage());
        leave(name);
        assertFalse(open.isDirty());
        TextField description = (TextField) field(Literals.ELEMENT__DESCRIPTION);
        description.text().setText("both");
        leave(description);
        assertEquals("both", one.getDescription());
        assertEquals("both", other.getDescription());
        open.domain().getCommandStack().undo();
        assertFalse(open.isDirty(), "one step");
    }

    @Test
    void elementsOfDifferentClassesShowWhatTheyHaveInCommon() {
        select(
                open.project().getContracts().get(0),
                open.project().getAgencies().get(0));
        assertSame(Literals.ELEMENT, Editing.type(form().editing().elements()));
        assertTrue(field(Literals.ELEMENT__NAME) instanceof TextField);
        assertNull(form().field(Literals.SERVICE_CONTRACT__SIGNED_ON));
    }

    @Test
    void aFieldNamesItsItemsAndUnfoldsWhatTheySay() {
        select(filing());
        Link clauses = Dialogs.all(field(Literals.FILING__AUTHORITY).control(), Link.class)
                .get(0);
        assertTrue(clauses.getText().contains("6.5 a)"), clauses.getText());
        String statement = open.assessment()
                .assessment()
                .catalogue()
                .item("6.5 a)")
                .statement()
                .in(Texts.language());
        assertTrue(clauses.getToolTipText().contains(statement));
        assertFalse(clauses.getText().contains(statement));
        Event unfold = new Event();
        unfold.text = "unfold";
        clauses.notifyListeners(SWT.Selection, unfold);
        assertTrue(clauses.getText().contains(statement));
    }

    @Test
    void theNumberOfAnItemLeadsToItInTheStandard() {
        select(filing());
        Link clauses = Dialogs.all(field(Literals.FILING__AUTHORITY).control(), Link.class)
                .get(0);
        Event number = new Event();
        number.text = "GBT32926-6.5-a";
        clauses.notifyListeners(SWT.Selection, number);
        Workbench.settle();
        var standard = Workbench.page().findView(ClauseBrowser.ID);
        assertTrue(standard instanceof ClauseBrowser);
        assertTrue(Workbench.page().isPartVisible(standard));
        var tree =
                Dialogs.all(((ViewPart) standard).getViewSite().getShell(), org.eclipse.swt.widgets.Tree.class).stream()
                        .flatMap(any -> Arrays.stream(any.getSelection()))
                        .map(any -> any.getData())
                        .toList();
        assertTrue(tree.contains(LiveAssessment.standard().item("6.5 a)")), tree.toString());
    }

    @Test
    void aFindingStandsAboveTheFormAndItsFixClosesIt() {
        OutsourcingProject project = open.project();
        select(project);
        var finding = open.assessment().result().orElseThrow().findings().stream()
                .filter(f -> f.elements().contains(project) && f.fix().isPresent())
                .min(java.util.Comparator.comparing(f -> f.severity()))
                .orElseThrow();
        String message = Texts.of(finding.message());
        assertTrue(links().contains(message), message);
        Button fix = Dialogs.all(form().control(), Button.class).stream()
                .filter(button -> button.getText().equals(TEXTS.say("fix")))
                .findFirst()
                .orElseThrow();
        assertEquals(Texts.of(finding.fix().orElseThrow().label()), fix.getToolTipText());
        fix.notifyListeners(SWT.Selection, new Event());
        assertTrue(open.isDirty());
        Workbench.await("the finding to go", () -> open.assessment().result().orElseThrow().findings().stream()
                .noneMatch(f -> Texts.of(f.message()).equals(message)));
        Workbench.await("the band to say so", () -> !links().contains(message));
    }

    @Test
    void findingsThatNeedJustTheRoomOfThoseBeforeAreSeen() {
        OutsourcingProject project = open.project();
        select(project);
        var last = open.assessment().result().orElseThrow().findings().stream()
                .filter(f -> f.elements().contains(project) && f.fix().isPresent())
                .max(java.util.Comparator.comparing(f -> f.severity()))
                .orElseThrow();
        String before = links();
        assertFalse(before.contains(Texts.of(last.message())), "it is not among those shown: " + before);
        open.change("fix", last.fix().orElseThrow().change());
        Workbench.await("fewer others", () -> !links().equals(before));
        for (Link link : Dialogs.all(form().control(), Link.class)) {
            assertTrue(!link.isVisible() || link.getSize().y > 0, link.getText());
        }
    }

    private String links() {
        return Dialogs.all(form().control(), Link.class).stream()
                .map(Link::getText)
                .collect(Collectors.joining("\n"));
    }

    @Test
    void evidenceIsAFileInTheFolderWhoseDigestIsRecordedAndChecked() throws Exception {
        Path file = Files.writeString(folder.resolve("minutes.txt"), "as signed");
        Evidence evidence = OutsourcingFactory.eINSTANCE.createEvidence();
        open.change("evidence", () -> open.project().getEvidenceRegister().add(evidence));
        select(evidence);
        EvidenceField field = (EvidenceField) field(Literals.EVIDENCE__LOCATION);
        field.choose(file);
        Workbench.await("the digest", () -> evidence.getDigest() != null);
        assertEquals("minutes.txt", evidence.getLocation());
        assertEquals("SHA-256", evidence.getDigestAlgorithm());
        Workbench.await("the check", () -> field.state().equals(TEXTS.say("digest.right")));

        Files.writeString(file, "forged");
        select(open.project());
        select(evidence);
        Workbench.await("the check", () -> field.state().equals(TEXTS.say("digest.wrong")));
        press(Literals.EVIDENCE__LOCATION, "file.digest");
        Workbench.await("the check", () -> field.state().equals(TEXTS.say("digest.right")));
        open.domain().getCommandStack().undo();
        open.domain().getCommandStack().undo();
        assertNull(evidence.getLocation());
        assertNull(evidence.getDigest());
    }

    @Test
    void evidenceIsMadeFromAFileWhereItIsReferredToInOneStep() throws Exception {
        Files.createDirectories(folder.resolve("papers"));
        Path file = Files.writeString(folder.resolve("papers/minutes of May.pdf"), "as signed");
        ServiceContract contract = open.project().getContracts().get(0);
        int registered = open.project().getEvidenceRegister().size();
        List<Evidence> before = List.copyOf(contract.getEvidence());
        select(contract);
        Dialogs.Use made = pick(Literals.ELEMENT__EVIDENCE, file);
        press(Literals.ELEMENT__EVIDENCE, "add");
        made.check();
        assertEquals(registered + 1, open.project().getEvidenceRegister().size());
        Evidence evidence = open.project().getEvidenceRegister().get(registered);
        assertEquals("minutes of May", evidence.getName());
        assertEquals("papers/minutes of May.pdf", evidence.getLocation());
        assertEquals(Hash.of(file, Hash.ALGORITHM).orElseThrow(), evidence.getDigest());
        assertEquals(Hash.ALGORITHM, evidence.getDigestAlgorithm());
        assertTrue(contract.getEvidence().contains(evidence));

        ServiceAgency agency = open.project().getAgencies().get(0);
        select(agency);
        Dialogs.Use found = pick(Literals.ELEMENT__EVIDENCE, file);
        press(Literals.ELEMENT__EVIDENCE, "add");
        found.check();
        assertTrue(agency.getEvidence().contains(evidence), "the file is registered already");
        assertEquals(registered + 1, open.project().getEvidenceRegister().size());

        open.domain().getCommandStack().undo();
        open.domain().getCommandStack().undo();
        assertEquals(before, contract.getEvidence());
        assertEquals(registered, open.project().getEvidenceRegister().size());
        assertFalse(open.isDirty());
    }

    /** Has the dialog that asks for elements make evidence from a file. */
    private static Dialogs.Use pick(EReference reference, Path file) {
        String title = TEXTS.say("add.title", Texts.of(Labels.of(reference)));
        return Dialogs.use(title, shell -> {
            assertTrue(
                    Dialogs.all(shell, Button.class).stream()
                            .anyMatch(button -> button.getText().equals(TEXTS.say("new.from.file"))),
                    "the dialog offers it");
            ((ElementPicker) shell.getData()).make(file);
        });
    }

    @Test
    void everyClassOpensAndEveryFeatureHasAWidget() {
        List<Element> all = everyClass();
        Set<EClass> classes = new HashSet<>();
        all.forEach(element -> classes.add(element.eClass()));
        assertEquals(
                OutsourcingPackage.eINSTANCE.getEClassifiers().stream()
                        .filter(type -> type instanceof EClass c && !c.isAbstract())
                        .collect(Collectors.toSet()),
                classes);
        List<String> without = new ArrayList<>();
        for (Element element : all) {
            select(element);
            assertEquals(List.of(element), form().editing().elements());
            for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
                boolean isContainer = feature instanceof EReference reference && reference.isContainer();
                if (!isContainer && !hasWidget(feature)) {
                    without.add(element.eClass().getName() + "." + feature.getName());
                }
            }
        }
        assertEquals(List.of(), without);
    }

    private boolean hasWidget(EStructuralFeature feature) {
        Field field = form().field(feature);
        if (field == null || field.name().isBlank() || field.description().isBlank()) {
            return false;
        }
        var control = field.control();
        return feature instanceof EAttribute attribute
                ? Dialogs.all(control, org.eclipse.swt.widgets.Text.class).stream()
                                .anyMatch(text -> text.getEditable() || attribute.isID())
                        || !Dialogs.all(control, Combo.class).isEmpty()
                        || !Dialogs.all(control, Button.class).isEmpty()
                : !Dialogs.all(control, ToolBar.class).isEmpty();
    }

    /** An element of each class, in the project. */
    private List<Element> everyClass() {
        List<Element> all = new ArrayList<>();
        open.change("all", () -> {
            Deque<Element> open = new ArrayDeque<>(List.of(this.open.project()));
            Set<EClass> made = new HashSet<>(List.of(Literals.OUTSOURCING_PROJECT));
            while (!open.isEmpty()) {
                Element owner = open.remove();
                all.add(owner);
                for (EReference containment : owner.eClass().getEAllContainments()) {
                    for (var type : OutsourcingPackage.eINSTANCE.getEClassifiers()) {
                        if (type instanceof EClass c
                                && !c.isAbstract()
                                && containment.getEReferenceType().isSuperTypeOf(c)
                                && made.add(c)) {
                            Element part = (Element) EcoreUtil.create(c);
                            put(owner, containment, part);
                            open.add(part);
                        }
                    }
                }
            }
        });
        return all;
    }

    @SuppressWarnings("unchecked")
    private static void put(Element owner, EReference containment, Element part) {
        if (containment.isMany()) {
            ((List<EObject>) owner.eGet(containment)).add(part);
        } else {
            owner.eSet(containment, part);
        }
    }

    @Test
    void aFormIsShownQuicklyInALargeModelAndForLongLists() throws Exception {
        Workbench.closeAll();
        OutsourcingProject project = OutsourcingFactory.eINSTANCE.createOutsourcingProject();
        project.setName("large");
        for (int a = 0; a < 100; a++) {
            ServiceAgency agency = OutsourcingFactory.eINSTANCE.createServiceAgency();
            agency.setName("agency " + a);
            project.getAgencies().add(agency);
            for (int p = 0; p < 1000; p++) {
                ServicePerson person = OutsourcingFactory.eINSTANCE.createServicePerson();
                person.setName("person " + a + "." + p);
                agency.getPersonnel().add(person);
            }
        }
        Path file = folder.resolve("large.outsourcing");
        new ProjectStore().save(project, file);
        open(file);
        var agencies = open.project().getAgencies();
        shown(agencies.get(0));
        shown(agencies.get(0).getPersonnel().get(0));
        List<Long> times = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            times.add(shown(agencies.get(i)));
            times.add(shown(agencies.get(i).getPersonnel().get(500)));
        }
        times.sort(null);
        assertTrue(times.get(times.size() / 2) < 100, "ms: " + times);
        assertEquals(
                1000,
                only(Literals.SERVICE_AGENCY__PERSONNEL, Table.class, agencies.get(3))
                        .getItemCount());
    }

    /** Milliseconds of the processor that it takes to show an element; those of the clock depend on who else is at work. */
    private long shown(Element element) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        view.show(editor, List.of(element));
        view.getSite().getShell().getDisplay().update();
        return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1_000_000;
    }

    private Filing filing() {
        return open.project().getPhases().stream()
                .flatMap(phase -> phase.getActivities().stream())
                .filter(Filing.class::isInstance)
                .map(Filing.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private PropertyForm form() {
        return view.form().orElseThrow();
    }

    private Field field(EStructuralFeature feature) {
        return form().field(feature);
    }

    private void select(Element... elements) {
        Workbench.settle();
        editor.getSite().getSelectionProvider().setSelection(new StructuredSelection(elements));
        Workbench.settle();
    }

    private <T> T only(EStructuralFeature feature, Class<T> type) {
        return Dialogs.all(field(feature).control(), type).get(0);
    }

    private <T> T only(EStructuralFeature feature, Class<T> type, Element element) {
        view.show(editor, List.of(element));
        return only(feature, type);
    }

    private static String label(EStructuralFeature feature) {
        return Texts.of(Labels.of(feature));
    }

    private void press(EStructuralFeature feature, String key) {
        ToolItem item = Dialogs.all(field(feature).control(), ToolBar.class).stream()
                .flatMap(tools -> Arrays.stream(tools.getItems()))
                .filter(tool -> tool.getToolTipText().equals(TEXTS.say(key)))
                .findFirst()
                .orElseThrow();
        assertTrue(item.isEnabled(), key);
        item.notifyListeners(SWT.Selection, new Event());
        Workbench.settle();
    }

    private static void choose(Table table, int index) {
        table.setSelection(index);
        table.notifyListeners(SWT.Selection, new Event());
    }

    private static void check(Button box, boolean checked) {
        box.setSelection(checked);
        box.notifyListeners(SWT.Selection, new Event());
    }

    private static void leave(TextField field) {
        field.text().notifyListeners(SWT.FocusOut, new Event());
    }

    private static void confirm(TextField field) {
        field.text().notifyListeners(SWT.DefaultSelection, new Event());
    }

    private static void traverse(TextField field, int detail) {
        Event event = new Event();
        event.detail = detail;
        event.doit = true;
        field.text().notifyListeners(SWT.Traverse, event);
    }
}
