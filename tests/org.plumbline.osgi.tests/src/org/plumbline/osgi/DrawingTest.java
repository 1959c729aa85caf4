// SPDX-License-Identifier: EPL-2.0
package org.plumbline.osgi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.osgi.framework.FrameworkUtil;
import org.plumbline.diagram.view.DiagramView;
import org.plumbline.diagram.view.EdgeStyle;
import org.plumbline.diagram.view.EdgeView;
import org.plumbline.diagram.view.LabelStyle;
import org.plumbline.diagram.view.NodeStyle;
import org.plumbline.diagram.view.NodeView;
import org.plumbline.diagram.view.Rgb;
import org.plumbline.diagram.view.Stroke;
import org.plumbline.standard.Language;

/** Layout options, fonts, icons and the libraries of the formats are found in Equinox too. */
class DrawingTest {

    private static final Rgb INK = new Rgb(28, 37, 48);
    private static final Rgb PAPER = new Rgb(255, 255, 255);

    @Test
    void aDiagramIsDrawnInEveryFormat() throws Exception {
        DiagramView view = new DiagramView(
                "Test",
                "图",
                null,
                Map.of("org.eclipse.elk.direction", "RIGHT"),
                List.of(node("a", "负责机构"), node("b", "服务机构")),
                List.of(edge("a", "b")));
        // not exported to others yet
        Class<?> drawings = FrameworkUtil.getBundle(DiagramView.class).loadClass("org.plumbline.diagram.paint.Drawing");
        Object drawing =
                drawings.getMethod("of", DiagramView.class, Language.class).invoke(null, view, Language.ZH);
        String svg = new String((byte[]) drawings.getMethod("svg").invoke(drawing), StandardCharsets.UTF_8);
        assertTrue(svg.contains(">负责机构</text>"), svg);
        assertTrue(svg.contains("<symbol "), "the icon is found");
        assertTrue(svg.contains("base64,"), "the font is found");
        byte[] pdf = (byte[]) drawings.getMethod("pdf").invoke(drawing);
        assertEquals("%PDF", new String(pdf, 0, 4, StandardCharsets.US_ASCII));
        byte[] png = (byte[]) drawings.getMethod("png").invoke(drawing);
        assertEquals("PNG", new String(png, 1, 3, StandardCharsets.US_ASCII));
    }

    private static NodeView node(String id, String label) {
        NodeStyle style = new NodeStyle(
                NodeStyle.Shape.RECTANGLE,
                PAPER,
                PAPER,
                INK,
                1,
                Stroke.SOLID,
                4,
                label(),
                true,
                -1,
                -1,
                NodeStyle.Resizing.NSEW);
        return new NodeView(
                id, "Node", null, label, "", style, NodeView.Presentation.NODE, true, List.of(), List.of(), List.of());
    }

    private static EdgeView edge(String source, String target) {
        EdgeStyle style = new EdgeStyle(
                INK,
                1,
                Stroke.SOLID,
                EdgeStyle.Arrow.NONE,
                EdgeStyle.Arrow.FILLED,
                EdgeStyle.Routing.ORTHOGONAL,
                label(),
                label(),
                label());
        return new EdgeView("e", "Edge", null, source, target, "", "合同", "", "", style, true);
    }

    private static LabelStyle label() {
        return new LabelStyle(
                9,
                Set.of(),
                INK,
                LabelStyle.Alignment.CENTER,
                Optional.of("/org.plumbline.model.edit/icons/full/obj16/InternalUnit.svg"));
    }
}
