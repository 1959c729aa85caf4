// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.steps;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.assessment.Finding;
import org.plumbline.assessment.Verdict;
import org.plumbline.standard.Catalogue;
import org.plumbline.standard.Phase;
import org.plumbline.ui.project.OpenProject;
import org.plumbline.ui.tests.Dialogs;
import org.plumbline.ui.tests.Workbench;
import org.plumbline.ui.text.Texts;

class StepsTest {

    private static final Texts TEXTS = Texts.of(StepsView.class);
    private static final Pattern VIEW_ID = Pattern.compile("viewId=([\\w.]+)");

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        IViewPart view = Workbench.page().findView(StepsView.ID);
        if (view != null) {
            Workbench.page().hideView(view);
        }
        Workbench.closeAll();
    }

    @ParameterizedTest
    @EnumSource(Phase.class)
    void everyStepNamesItemsThatAreThereAndACommandThatIs(Phase phase) throws Exception {
        Set<String> numbers = new HashSet<>();
        Catalogue.load().items().forEach(item -> numbers.add(item.number()));
        ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);
        List<Step> steps = Step.of(phase);
        assertTrue(steps.size() > 5, phase.toString());
        for (Step step : steps) {
            ParameterizedCommand command = commands.deserialize(step.command());
            assertTrue(command.getCommand().isDefined(), step.command());
            Matcher view = VIEW_ID.matcher(step.command());
            if (view.find()) {
                assertNotNull(PlatformUI.getWorkbench().getViewRegistry().find(view.group(1)), step.command());
            }
            assertFalse(TEXTS.say("go." + StepsView.kind(step.command())).isBlank());
            step.clauses()
                    .forEach(clause -> assertTrue(
                            numbers.stream()
                                    .anyMatch(number -> number.equals(clause) || number.startsWith(clause + " ")),
                            clause));
        }
    }

    @Test
    void thePhaseInWhichTheProjectIsIsShownWithWhatIsLeft() throws Exception {
        OpenProject open = open();
        StepsView view = steps();
        Combo phases = Dialogs.all(view.getSite().getShell(), Combo.class).stream()
                .filter(combo -> TEXTS.say("phase").equals(combo.getToolTipText()))
                .findFirst()
                .orElseThrow();
        assertTrue(Phase.OPERATION.label(Texts.language()).equalsIgnoreCase(phases.getText()), phases.getText());
        List<Step> steps = Step.of(Phase.OPERATION);
        Step step =
                steps.stream().filter(one -> left(open, one) > 0).findFirst().orElseThrow();
        StepRow row = view.rows().stream()
                .filter(one -> one.title().endsWith("  " + Texts.of(step.title())))
                .findFirst()
                .orElseThrow();
        assertEquals(TEXTS.say("left", left(open, step)), row.left());
        Workbench.await("it is seen", () -> row.leftWidth() > 0);

        int before = left(open, step);
        Finding fixable = StepsView.items(step)
                .flatMap(item -> open.assessment().result().orElseThrow().item(item).findings().stream())
                .filter(Finding::hasFix)
                .findFirst()
                .orElseThrow();
        open.change("fix", fixable.fix().orElseThrow().change());
        Workbench.await("fewer", () -> left(open, step) < before);
        Workbench.await("it is said", () -> row.left()
                .equals(left(open, step) == 0 ? "✓" : TEXTS.say("left", left(open, step))));
    }

    @Test
    void aPhaseWithALongNameCanBeReadInANarrowView() throws Exception {
        StepsView view = steps();
        view.show(Phase.SELECTION);
        Combo phases = Dialogs.all(view.form().getParent(), Combo.class).get(0);
        String name = Phase.SELECTION.label(Texts.language());
        phases.setSize(400, phases.getSize().y);
        assertTrue(name.equalsIgnoreCase(phases.getText()), phases.getText());
        assertEquals(TEXTS.say("phase"), phases.getToolTipText());
        phases.setSize(130, phases.getSize().y);
        assertTrue(phases.getText().endsWith("…"), phases.getText());
        assertTrue(phases.getToolTipText().toLowerCase(Texts.locale()).contains(name), phases.getToolTipText());
        phases.setSize(400, phases.getSize().y);
        assertTrue(name.equalsIgnoreCase(phases.getText()), phases.getText());
    }

    @Test
    void onlyWhatIsMetIsTicked() throws Exception {
        OpenProject open = open();
        StepsView view = steps();
        Set<String> said = new HashSet<>();
        for (Phase phase : Phase.values()) {
            view.show(phase);
            List<Step> steps = Step.of(phase);
            for (int i = 0; i < steps.size(); i++) {
                String left = view.rows().get(i).left();
                boolean met = StepsView.items(steps.get(i))
                        .map(item -> open.assessment()
                                .result()
                                .orElseThrow()
                                .item(item)
                                .verdict())
                        .allMatch(verdict -> verdict == Verdict.SATISFIED || verdict == Verdict.NOT_APPLICABLE);
                if (!steps.get(i).clauses().isEmpty()) {
                    assertEquals(met, left.equals("✓"), phase + " " + (i + 1) + ": " + left);
                    said.add(left.replaceAll("\\d+", "n"));
                }
            }
        }
        assertEquals(Set.of("✓", "n left", "n to judge", "n not due"), said);
    }

    @Test
    void nothingIsCutOffInANarrowView() throws Exception {
        StepsView view = steps();
        for (Phase phase : Phase.values()) {
            view.show(phase);
            view.rows().stream().skip(1).forEach(StepRow::toggle);
            ScrolledForm form = view.form();
            assertTrue(
                    form.getBody().getSize().x <= form.getClientArea().width,
                    phase + ": " + form.getBody().getSize().x + " of " + form.getClientArea().width);
        }
    }

    private OpenProject open() throws Exception {
        return Workbench.open(Workbench.example("hailan-government-cloud.outsourcing", folder))
                .project();
    }

    private static StepsView steps() throws Exception {
        Workbench.run("org.plumbline.ui.steps");
        StepsView view = (StepsView) Workbench.page().findView(StepsView.ID);
        assertNotNull(view, "the steps are shown");
        return view;
    }

    private static int left(OpenProject open, Step step) {
        return StepsView.items(step)
                .mapToInt(item -> open.assessment()
                        .result()
                        .orElseThrow()
                        .item(item)
                        .findings()
                        .size())
                .sum();
    }
}
