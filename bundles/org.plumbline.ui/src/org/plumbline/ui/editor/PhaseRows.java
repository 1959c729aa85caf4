// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.editor;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.plumbline.assessment.AssessmentResult;
import org.plumbline.assessment.Verdict;
import org.plumbline.model.PartialDate;
import org.plumbline.model.outsourcing.PhaseKind;
import org.plumbline.standard.Milestone;
import org.plumbline.standard.Phase;
import org.plumbline.ui.look.Glyphs;
import org.plumbline.ui.text.Texts;

/** The four phases from left to right: how far the project has come, and the dates that it states. */
final class PhaseRows extends OverviewRows<PhaseRows.Stage> {

    private static final int HEIGHT = 12;

    private final Glyphs glyphs;

    /** What is told of a phase. */
    record Stage(
            Phase phase,
            org.plumbline.model.outsourcing.Phase stated,
            String state,
            String dates,
            int progress,
            String milestones) {}

    PhaseRows(Composite parent, FormToolkit toolkit, PageContext context, Glyphs glyphs) {
        super(parent, toolkit, context, Phase.values().length);
        this.glyphs = glyphs;
        parent.setLayout(new EqualColumns(Phase.values().length));
    }

    @Override
    List<Stage> facts(AssessmentResult result) {
        List<Stage> stages = new ArrayList<>();
        Phase current = result.milestone().phase();
        for (Phase phase : Phase.values()) {
            org.plumbline.model.outsourcing.Phase stated = result.project().getPhases().stream()
                    .filter(one -> one.getKind() == PhaseKind.valueOf(phase.name()))
                    .findFirst()
                    .orElse(null);
            int progress = Integer.compare(current.ordinal(), phase.ordinal());
            stages.add(new Stage(
                    phase, stated, state(stated, progress, result), dates(stated), progress, milestones(result)));
        }
        return stages;
    }

    private static String state(org.plumbline.model.outsourcing.Phase stated, int progress, AssessmentResult result) {
        PartialDate ended = stated == null ? null : stated.getEndedOn();
        PartialDate started = stated == null ? null : stated.getStartedOn();
        String key;
        if (progress == 0) {
            key = "phase.current";
        } else if (ended != null && ended.hasBegunBy(result.settings().asOf())) {
            key = "phase.ended";
        } else if (started != null && started.hasBegunBy(result.settings().asOf())) {
            key = "phase.started";
        } else {
            key = progress > 0 ? "phase.past" : "phase.future";
        }
        return TEXTS.say(key);
    }

    private static String dates(org.plumbline.model.outsourcing.Phase stated) {
        if (stated == null) {
            return TEXTS.say("phase.missing");
        }
        String from = date(stated.getStartedOn(), stated.getPlannedStart());
        String to = date(stated.getEndedOn(), stated.getPlannedEnd());
        if (from.isEmpty() && to.isEmpty()) {
            return TEXTS.say("phase.undated");
        }
        return from + " – " + to;
    }

    private static String date(PartialDate actual, PartialDate planned) {
        if (actual != null) {
            return actual.toString();
        }
        return planned == null ? "" : TEXTS.say("phase.planned", planned);
    }

    private static String milestones(AssessmentResult result) {
        Milestone reached = result.milestone();
        String said = TEXTS.say("milestone.reached", reached.label(Texts.language()));
        if (reached.ordinal() + 1 < Milestone.values().length) {
            Milestone next = Milestone.values()[reached.ordinal() + 1];
            long items = result.items().stream()
                    .filter(item -> item.item().isLeaf()
                            && item.verdict() == Verdict.NOT_DUE
                            && item.item().due() == next)
                    .count();
            said += " " + TEXTS.say("milestone.next", next.label(Texts.language()), items);
        }
        return said;
    }

    @Override
    void fill(List<Stage> stages) {
        stages.forEach(stage -> new Strip(stage));
        for (Stage stage : stages) {
            String name = (stage.phase().ordinal() + 1) + "  "
                    + Texts.capital(stage.phase().label(Texts.language()));
            Control heading = stage.stated() == null ? label(name) : link(name, () -> reveal(stage.stated()));
            if (stage.progress() == 0) {
                heading.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
            }
        }
        stages.forEach(stage -> label(stage.state()));
        stages.forEach(stage -> label(stage.dates()));
        label(stages.get(0).milestones()).setLayoutData(EqualColumns.ALL);
    }

    /** The phase on the line of time: full once it has begun, an outline before. What it means stands below in words. */
    private final class Strip extends Canvas {

        Strip(Stage stage) {
            super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
            setBackground(parent.getBackground());
            addListener(SWT.Paint, event -> {
                Point size = getSize();
                int tip = size.y / 2;
                int[] arrow = {
                    0, 0, size.x - tip - 1, 0, size.x - 1, tip, size.x - tip - 1, size.y - 1, 0, size.y - 1, tip, tip
                };
                event.gc.setAntialias(SWT.ON);
                Verdict shade = stage.progress() == 0 ? Verdict.SATISFIED : Verdict.NOT_DUE;
                event.gc.setBackground(glyphs.colour(shade));
                event.gc.setForeground(glyphs.colour(shade));
                if (stage.progress() < 0) {
                    event.gc.drawPolygon(arrow);
                } else {
                    event.gc.fillPolygon(arrow);
                }
            });
        }

        @Override
        public Point computeSize(int width, int height, boolean changed) {
            return new Point(width == SWT.DEFAULT ? 40 : width, HEIGHT);
        }
    }
}
