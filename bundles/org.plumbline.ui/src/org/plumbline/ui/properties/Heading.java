// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.properties;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.plumbline.assessment.AssessmentResult;
import org.plumbline.assessment.Finding;
import org.plumbline.assessment.ItemResult;
import org.plumbline.assessment.Labels;
import org.plumbline.assessment.QuickFix;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.ui.look.Glyphs;
import org.plumbline.ui.text.Texts;

/** The top of a form: what is shown, where it is, and what the assessment finds missing in it. */
final class Heading {

    private static final Texts TEXTS = Texts.of(Heading.class);

    /** How many findings are shown before the user asks for the others. */
    private static final int FEW = 3;

    private static final int MOST = 50;

    private final FormParts parts;
    private final Composite top;
    private final Label icon;
    private final Label title;
    private final Link path;
    private final Composite band;
    private final Glyphs glyphs;
    private AssessmentResult searched;
    private List<Element> searchedFor;
    private List<Finding> found = List.of();
    private List<String> shown = List.of();
    private boolean all;

    Heading(Composite parent, FormParts parts) {
        this.parts = parts;
        top = parts.toolkit().createComposite(parent);
        top.setLayout(plain(2));
        top.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        icon = parts.toolkit().createLabel(top, "");
        icon.setLayoutData(new GridData(SWT.BEGINNING, SWT.BEGINNING, false, false));
        title = parts.toolkit().createLabel(top, "", SWT.WRAP);
        title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        title.setLayoutData(wrapping());
        path = new Link(top, SWT.WRAP);
        parts.toolkit().adapt(path, true, true);
        GridData data = wrapping();
        data.horizontalSpan = 2;
        data.exclude = true;
        path.setLayoutData(data);
        path.setVisible(false);
        path.addListener(SWT.Selection, event -> go(event.text));
        band = parts.toolkit().createComposite(parent);
        glyphs = new Glyphs(new LocalResourceManager(JFaceResources.getResources(), band), band);
        band.setLayout(plain(3));
        band.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
    }

    private static GridLayout plain(int columns) {
        GridLayout layout = new GridLayout(columns, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 3;
        return layout;
    }

    private static GridData wrapping() {
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.widthHint = 80;
        return data;
    }

    /** Shows what is so now. */
    void refresh() {
        Editing editing = parts.editing();
        Element first = editing.first();
        String type = Candidates.type(first);
        icon.setImage(parts.pictures().of(parts.type().isAbstract() ? first.eClass() : parts.type()));
        String name = (editing.isSeveral()
                        ? TEXTS.say("elements", editing.elements().size(), Labels.of(parts.type()))
                        : Candidates.name(first).equals(type) ? type : Candidates.name(first) + "  ·  " + type)
                .replace("&", "&&");
        if (!name.equals(title.getText())) {
            title.setText(name);
            parts.reflow().run();
        }
        writePath(first);
        List<Finding> findings = findings();
        List<String> texts = findings.stream()
                .map(finding -> finding.severity() + finding.item().number() + Texts.of(finding.message()))
                .toList();
        if (!texts.equals(shown)) {
            shown = texts;
            all = false;
            fill(findings);
            parts.reflow().run();
        }
    }

    private void writePath(Element element) {
        List<Element> containers = parts.editing().isSeveral() ? List.of() : Editing.containers(element);
        List<String> links = new ArrayList<>();
        for (int i = 0; i < containers.size(); i++) {
            links.add("<a href=\"" + i + "\">"
                    + Candidates.name(containers.get(i)).replace("&", "&&").replace("<", "‹") + "</a>");
        }
        String text = String.join(" › ", links);
        if (!text.equals(path.getText())) {
            path.setText(text);
            ((GridData) path.getLayoutData()).exclude = links.isEmpty();
            path.setVisible(!links.isEmpty());
            parts.reflow().run();
        }
    }

    private void go(String index) {
        parts.reveal().accept(Editing.containers(parts.editing().first()).get(Integer.parseInt(index)));
    }

    /** The findings that name one of the elements, the most serious first; searched for once in each result. */
    private List<Finding> findings() {
        AssessmentResult result = parts.editing().open().assessment().result().orElse(null);
        List<Element> elements = parts.editing().elements();
        if (result != searched || elements != searchedFor) {
            searched = result;
            searchedFor = elements;
            found = result == null ? List.of() : findings(result, Set.copyOf(elements));
        }
        return found;
    }

    private static List<Finding> findings(AssessmentResult result, Set<Element> elements) {
        List<Finding> found = new ArrayList<>();
        for (ItemResult item : result.items()) {
            for (Finding finding : item.findings()) {
                if (!Collections.disjoint(finding.elements(), elements)) {
                    found.add(finding);
                }
            }
        }
        found.sort(Comparator.comparing(Finding::severity));
        return found;
    }

    private void fill(List<Finding> findings) {
        for (Control child : band.getChildren()) {
            child.dispose();
        }
        ((GridData) band.getLayoutData()).exclude = findings.isEmpty();
        band.setVisible(!findings.isEmpty());
        int few = all ? Math.min(MOST, findings.size()) : Math.min(FEW, findings.size());
        findings.subList(0, few).forEach(this::line);
        if (few < findings.size()) {
            Link more = new Link(band, SWT.NONE);
            parts.toolkit().adapt(more, true, true);
            more.setText(TEXTS.say(all ? "findings.others" : "findings.more", findings.size() - few));
            GridData data = wrapping();
            data.horizontalSpan = 3;
            more.setLayoutData(data);
            more.addListener(SWT.Selection, event -> {
                all = true;
                fill(findings);
                parts.reflow().run();
            });
        }
        // the form lays it out only when it gets another size
        band.layout();
    }

    private void line(Finding finding) {
        Label sign = parts.toolkit().createLabel(band, "");
        sign.setImage(glyphs.of(finding.severity()));
        String severity = finding.severity().label(Texts.language());
        sign.setToolTipText(severity);
        sign.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false));
        Link text = new Link(band, SWT.WRAP);
        parts.toolkit().adapt(text, true, true);
        text.setText("<a>" + finding.item().number() + "</a> "
                + Texts.of(finding.message()).replace("&", "&&").replace("<", "‹"));
        text.setToolTipText(severity + "\n" + ClauseLine.sentence(finding.item()) + "\n" + Texts.of(finding.remedy()));
        text.setLayoutData(wrapping());
        text.addListener(SWT.Selection, event -> parts.clause().accept(finding.item()));
        QuickFix fix = finding.fix().orElse(null);
        if (fix == null) {
            ((GridData) text.getLayoutData()).horizontalSpan = 2;
            return;
        }
        Button button = parts.toolkit().createButton(band, TEXTS.say("fix"), SWT.PUSH);
        button.setToolTipText(Texts.of(fix.label()));
        Field.describe(button, TEXTS.say("fix") + ": " + Texts.of(fix.label()));
        button.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
        button.addListener(SWT.Selection, event -> fix(fix));
    }

    private void fix(QuickFix fix) {
        // the sentence is about the model of a moment ago, in which the elements may have been others
        parts.editing().open().change(Texts.of(fix.label()), fix.change());
        shown = List.of();
        fill(List.of());
        parts.reflow().run();
    }
}
