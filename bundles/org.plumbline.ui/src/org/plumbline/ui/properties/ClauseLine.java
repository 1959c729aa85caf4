// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.properties;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.plumbline.standard.Item;
import org.plumbline.ui.text.Texts;

/** The items that a field serves: their numbers as links in one line, or with what they say, one below the other. */
final class ClauseLine {

    private static final Texts TEXTS = Texts.of(ClauseLine.class);

    /** How many numbers fit in a line. */
    private static final int FEW = 4;

    /** How many statements a tooltip holds. */
    private static final int TOOLTIP = 8;

    private static final String UNFOLD = "unfold";

    private final FormParts parts;
    private final Link link;
    private List<Item> items = List.of();
    private boolean unfolded;

    ClauseLine(Composite parent, FormParts parts) {
        this.parts = parts;
        link = new Link(parent, SWT.WRAP);
        parts.toolkit().adapt(link, true, true);
        GridData data = new GridData(SWT.FILL, SWT.BEGINNING, true, false);
        data.widthHint = 80;
        data.exclude = true;
        link.setLayoutData(data);
        link.setVisible(false);
        link.addListener(SWT.Selection, event -> follow(event.text));
    }

    Link control() {
        return link;
    }

    void show(List<Item> served) {
        if (!served.equals(items)) {
            items = served;
            write();
            parts.reflow().run();
        }
    }

    private void write() {
        GridData data = (GridData) link.getLayoutData();
        data.exclude = items.isEmpty();
        link.setVisible(!items.isEmpty());
        link.setText(unfolded ? unfoldedText() : foldedText());
        link.setToolTipText(
                items.stream().limit(TOOLTIP).map(ClauseLine::sentence).collect(Collectors.joining("\n")));
    }

    private String foldedText() {
        String numbers = items.stream().limit(FEW).map(ClauseLine::number).collect(Collectors.joining("  "));
        String more = items.size() > FEW ? "  " + TEXTS.say("clauses.more", items.size() - FEW) : "";
        return "<a href=\"" + UNFOLD + "\">▸</a> " + numbers + more;
    }

    private String unfoldedText() {
        return items.stream()
                .map(item -> number(item) + " " + escape(item.statement().in(Texts.language())))
                .collect(Collectors.joining("\n", "<a href=\"" + UNFOLD + "\">▾</a> ", ""));
    }

    private static String number(Item item) {
        return "<a href=\"" + item.ruleId() + "\">" + item.number() + "</a>";
    }

    /** An item in a line of plain text. */
    static String sentence(Item item) {
        return item.number() + " " + item.statement().in(Texts.language());
    }

    private static String escape(String text) {
        return text.replace("&", "&&");
    }

    private void follow(String target) {
        if (target.equals(UNFOLD)) {
            unfolded = !unfolded;
            write();
            parts.reflow().run();
            return;
        }
        items.stream().filter(item -> item.ruleId().equals(target)).findFirst().ifPresent(parts.clause());
    }
}
