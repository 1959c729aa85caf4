// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.findings;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.resource.JFaceColors;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Cursor;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.AssessmentResult;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.report.ExplanationReport;
import org.plumbline.report.ReportContext;
import org.plumbline.report.Telling;
import org.plumbline.standard.Item;
import org.plumbline.ui.text.Texts;

/**
 * Why an item has its verdict: what {@code plumbline explain} tells, with links to elements and to other parts of the
 * standard. A click follows a link, and so does Enter where the caret is on one.
 */
final class ExplanationText implements Telling {

    /** What is told of long lists; the view of findings shows all. */
    private static final int MOST = 50;

    private static final int INDENT = 4;

    /** Where the links lead. */
    interface Links {

        /** To an element. */
        void follow(Element element);

        /** To another item of the standard. */
        void follow(Item item);

        /** To a section, by its number. */
        void follow(String section);
    }

    private record Link(int start, int end, Runnable target) {}

    private record Paragraph(int line, int indent) {}

    private final StyledText control;
    private final Links links;
    private final StringBuilder text = new StringBuilder();
    private final List<StyleRange> styles = new ArrayList<>();
    private final List<Link> targets = new ArrayList<>();
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private int lines;
    private int column;
    private Item shown;

    ExplanationText(Composite parent, Links links) {
        this.links = links;
        control = new StyledText(parent, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.READ_ONLY);
        control.setMargins(8, 6, 8, 6);
        control.setLineSpacing(2);
        Cursor hand = control.getDisplay().getSystemCursor(SWT.CURSOR_HAND);
        control.addListener(SWT.MouseMove, event -> control.setCursor(link(event) == null ? null : hand));
        control.addListener(SWT.MouseUp, event -> {
            Link link = link(event);
            if (event.button == 1 && link != null && control.getSelectionCount() == 0) {
                link.target().run();
            }
        });
        control.addListener(SWT.KeyDown, event -> {
            Link link = at(control.getCaretOffset());
            if (event.keyCode == SWT.CR && link != null) {
                link.target().run();
            }
        });
    }

    StyledText control() {
        return control;
    }

    private Link link(Event event) {
        return at(control.getOffsetAtPoint(new Point(event.x, event.y)));
    }

    private Link at(int offset) {
        return targets.stream()
                .filter(link -> offset >= link.start() && offset < link.end())
                .findFirst()
                .orElse(null);
    }

    /** Follows the first link whose text begins as given, as a click on it does; false if there is none. */
    boolean follow(String label) {
        for (Link link : targets) {
            if (text.substring(link.start(), link.end()).startsWith(label)) {
                link.target().run();
                return true;
            }
        }
        return false;
    }

    /** Shows the explanation of an item; where one was read stays in sight if it is the same item. */
    void show(Assessment assessment, AssessmentResult result, Item item) {
        int top = item == shown ? control.getTopPixel() : 0;
        clear();
        shown = item;
        ReportContext context = ReportContext.of("1")
                .withFeatures(explained -> assessment.rule(explained).reads());
        new ExplanationReport(context).tell(result, item, Texts.language(), this);
        finish();
        control.setTopPixel(top);
    }

    /** Shows a sentence instead. */
    void say(String sentence) {
        clear();
        shown = null;
        lead("", sentence);
        finish();
    }

    private void clear() {
        text.setLength(0);
        styles.clear();
        targets.clear();
        paragraphs.clear();
        lines = 0;
        GC gc = new GC(control);
        column = gc.textExtent("0").x * 16;
        gc.dispose();
    }

    private void finish() {
        control.setRedraw(false);
        control.setText(text.toString());
        control.setStyleRanges(styles.toArray(StyleRange[]::new));
        for (Paragraph paragraph : paragraphs) {
            control.setLineWrapIndent(paragraph.line(), 1, paragraph.indent());
            control.setLineTabStops(paragraph.line(), 1, new int[] {column});
        }
        control.setRedraw(true);
    }

    private void paragraph(String lead, String words, int indent) {
        paragraphs.add(new Paragraph(lines, indent));
        text.append(lead).append(words.replace('\n', ' ')).append('\n');
        lines++;
    }

    private int width(String lead) {
        GC gc = new GC(control);
        try {
            return gc.textExtent(lead).x;
        } finally {
            gc.dispose();
        }
    }

    private StyleRange style(int start, int length) {
        StyleRange style = new StyleRange();
        style.start = start;
        style.length = length;
        styles.add(style);
        return style;
    }

    private void link(int start, int length, Runnable target) {
        if (length > 0) {
            StyleRange style = style(start, length);
            style.underline = true;
            style.underlineStyle = SWT.UNDERLINE_LINK;
            style.foreground = JFaceColors.getHyperlinkText(control.getDisplay());
            targets.add(new Link(start, start + length, target));
        }
    }

    @Override
    public void title(String lead, String paragraph) {
        style(text.length(), lead.length() + paragraph.length()).font =
                JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT);
        paragraph(lead, paragraph, INDENT);
        paragraph("", "", 0);
    }

    @Override
    public void heading(String heading) {
        paragraph("", "", 0);
        style(text.length(), heading.length()).font =
                JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT);
        paragraph(heading, "", 0);
    }

    @Override
    public void field(String name, String value) {
        paragraph(name + "\t", value, column);
    }

    @Override
    public void lead(String lead, String paragraph) {
        paragraph(lead, paragraph, width(lead));
    }

    @Override
    public void element(String lead, String paragraph, Element element) {
        link(text.length() + lead.length(), paragraph.length(), () -> links.follow(element));
        lead(lead, paragraph);
    }

    @Override
    public void item(String lead, String paragraph, Item item) {
        int blank = lead.length() - lead.stripLeading().length();
        link(text.length() + blank, item.number().length(), () -> links.follow(item));
        lead(lead, paragraph);
    }

    @Override
    public void references(String name, String value, List<String> sections) {
        int from = text.length() + name.length() + 1;
        int at = 0;
        for (String section : sections) {
            at = value.indexOf(section, at);
            link(from + at, section.length(), () -> links.follow(section));
            at += section.length();
        }
        field(name, value);
    }

    @Override
    public int most() {
        return MOST;
    }
}
