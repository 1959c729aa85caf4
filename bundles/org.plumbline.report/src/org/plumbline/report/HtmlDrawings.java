// SPDX-License-Identifier: EPL-2.0
package org.plumbline.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.assessment.AssessmentResult;
import org.plumbline.assessment.ItemResult;
import org.plumbline.diagram.paint.Drawing;
import org.plumbline.diagram.paint.SvgOptions;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.standard.Item;

/** The diagrams of a project on its report: their parts lead to the items that they concern, and elements lead to them. */
final class HtmlDrawings {

    private final Page page;
    private final List<Drawing> drawings;
    private final Map<EObject, Item> concerned = new HashMap<>();

    HtmlDrawings(Page page, AssessmentResult result, List<Drawing> drawings) {
        this.page = page;
        this.drawings = drawings;
        if (!drawings.isEmpty()) {
            // what is at fault leads to where this is said, the rest to where it is counted
            for (ItemResult item : result.items()) {
                item.findings().forEach(finding -> finding.elements()
                        .forEach(element -> concerned.putIfAbsent(element, item.item())));
            }
            for (ItemResult item : result.items()) {
                item.witnesses().forEach(element -> concerned.putIfAbsent(element, item.item()));
            }
        }
    }

    boolean isEmpty() {
        return drawings.isEmpty();
    }

    /** What the page needs so that the drawings look as they were measured. */
    List<PageCode> styles() {
        return isEmpty() ? List.of() : List.of(PageCode.of(Drawing.fontFaces(drawings)));
    }

    /** Where an element is drawn; empty if it is on no drawing. */
    Optional<String> placeOf(Element element) {
        for (int i = 0; i < drawings.size(); i++) {
            Optional<String> id = drawings.get(i).idOf(element);
            if (id.isPresent()) {
                return Optional.of("#" + prefix(i) + id.get());
            }
        }
        return Optional.empty();
    }

    void write() {
        if (isEmpty()) {
            return;
        }
        Html html = page.html();
        html.open("section", "drawings").set("aria-labelledby", "drawings");
        html.open("h2")
                .set("id", "drawings")
                .text(page.voice().say("图", "Diagrams"))
                .close();
        html.leaf(
                "p",
                "note",
                page.voice()
                        .say(
                                "图中要素可点击，跳到它所涉及的条款；逐项结论中的要素又可跳回图中。",
                                "Parts of the diagrams lead to the items that they concern; elements named with the items"
                                        + " lead back."));
        // on all processors, as one drawing knows nothing of another
        List<byte[]> painted = IntStream.range(0, drawings.size())
                .parallel()
                .mapToObj(i -> drawings.get(i).svg(SvgOptions.inline(prefix(i)).withLinks(this::item)))
                .toList();
        for (int i = 0; i < drawings.size(); i++) {
            Drawing drawing = drawings.get(i);
            html.open("figure", "drawing").set("id", "drawing-" + (i + 1));
            html.open("figcaption").leaf("h3", "", drawing.title()).close();
            html.open("div", "canvas")
                    .set("tabindex", "0")
                    .set("role", "region")
                    .set("aria-label", drawing.title());
            html.drawing(painted.get(i));
            html.close().close();
        }
        html.close();
    }

    private Optional<String> item(EObject element) {
        return Optional.ofNullable(concerned.get(element)).map(item -> "#" + HtmlItems.id(item));
    }

    private static String prefix(int drawing) {
        return "d" + (drawing + 1) + "-";
    }
}
