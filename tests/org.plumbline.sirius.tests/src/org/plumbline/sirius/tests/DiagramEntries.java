// SPDX-License-Identifier: EPL-2.0
package org.plumbline.sirius.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.sirius.common.tools.api.interpreter.IInterpreter;
import org.eclipse.sirius.diagram.AbstractDNode;
import org.eclipse.sirius.diagram.ContainerLayout;
import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.eclipse.sirius.diagram.DEdge;
import org.eclipse.sirius.diagram.DNodeContainer;
import org.eclipse.sirius.diagram.DNodeList;
import org.eclipse.sirius.diagram.DNodeListElement;
import org.eclipse.sirius.diagram.EdgeStyle;
import org.eclipse.sirius.viewpoint.BasicLabelStyle;
import org.eclipse.sirius.viewpoint.Decoration;
import org.eclipse.sirius.viewpoint.RGBValues;
import org.eclipse.sirius.viewpoint.Style;

/** What a diagram of Sirius shows, one line an element. */
final class DiagramEntries {

    private static final Map<String, String> SHAPES = Map.of(
            "Square", "rectangle",
            "Ellipse", "ellipse",
            "Lozenge", "lozenge",
            "Note", "note",
            "Dot", "dot",
            "FlatContainerStyle", "rectangle",
            "ShapeContainerStyle", "parallelogram");

    private static final Map<String, String> BUNDLED =
            Map.of("square", "rectangle", "triangle", "triangle", "dot", "dot", "ring", "ellipse");

    private static final Map<String, String> ARROWS = Map.of(
            "NoDecoration", "none",
            "InputArrow", "open",
            "InputClosedArrow", "closed",
            "InputFillClosedArrow", "filled",
            "Diamond", "diamond",
            "FillDiamond", "filled_diamond");

    private final GoldenText golden;
    private final IInterpreter interpreter;

    DiagramEntries(GoldenText golden, IInterpreter interpreter) {
        this.golden = golden;
        this.interpreter = interpreter;
    }

    List<String> of(DDiagram diagram) {
        List<String> entries = new ArrayList<>();
        for (DDiagramElement element : diagram.getDiagramElements()) {
            entries.add((element.isVisible() ? "" : "hidden ") + entry(element));
        }
        return entries;
    }

    List<String> hidden(DDiagram diagram) {
        return diagram.getDiagramElements().stream()
                .filter(e -> !e.isVisible())
                .map(e -> "hidden " + (e instanceof DEdge edge ? edge(edge) : path(e)))
                .toList();
    }

    private String entry(DDiagramElement element) {
        if (element instanceof DEdge edge) {
            return "edge " + edge(edge) + " "
                    + GoldenText.quoted(edge.getBeginLabel()) + " "
                    + GoldenText.quoted(edge.getName()) + " "
                    + GoldenText.quoted(edge.getEndLabel()) + " "
                    + golden.style(style((EdgeStyle) edge.getStyle()));
        }
        return kind(element) + " " + path(element) + place(element) + " " + GoldenText.quoted(element.getName()) + " "
                + GoldenText.digest(element.getTooltipText()) + " " + golden.style(style(element.getStyle()))
                + decorations(element);
    }

    private static String kind(DDiagramElement element) {
        if (element instanceof DNodeContainer container) {
            ContainerLayout layout = container.getChildrenPresentation();
            return layout == ContainerLayout.HORIZONTAL_STACK
                    ? "horizontal_stack"
                    : layout == ContainerLayout.VERTICAL_STACK ? "vertical_stack" : "free_form";
        }
        if (element instanceof DNodeList) {
            return "list";
        }
        return isBorder(element) ? "border" : "node";
    }

    private static boolean isBorder(DDiagramElement element) {
        return element.eContainer() instanceof AbstractDNode node
                && node.getOwnedBorderedNodes().contains(element);
    }

    static String path(DDiagramElement element) {
        String step = element.getDiagramElementMapping().getName() + ":" + GoldenText.key(element.getTarget());
        return element.eContainer() instanceof DDiagramElement container ? path(container) + "/" + step : step;
    }

    /** The order matters in lists. */
    private static String place(DDiagramElement element) {
        return element instanceof DNodeListElement && element.eContainer() instanceof DNodeList list
                ? " " + list.getOwnedElements().indexOf(element)
                : "";
    }

    static String edge(DEdge edge) {
        return edge.getDiagramElementMapping().getName() + ":" + GoldenText.key(edge.getTarget()) + " "
                + path((DDiagramElement) edge.getSourceNode()) + " -> " + path((DDiagramElement) edge.getTargetNode());
    }

    private String decorations(DDiagramElement element) {
        StringBuilder text = new StringBuilder();
        List<Decoration> all = new ArrayList<>(element.getDecorations());
        all.addAll(element.getTransientDecorations());
        all.stream()
                .map(Decoration::getDescription)
                .sorted((a, b) -> a.getName().compareTo(b.getName()))
                .forEach(d -> {
                    String image = image(d.getImageExpression(), element.getTarget());
                    if (!image.isEmpty()) {
                        text.append(" ").append(d.getName()).append("=").append(image.replaceAll(".*/", ""));
                    }
                });
        return text.toString();
    }

    private String image(String expression, EObject element) {
        try {
            return interpreter.provides(expression)
                    ? String.valueOf(interpreter.evaluateString(element, expression))
                    : expression;
        } catch (org.eclipse.sirius.common.tools.api.interpreter.EvaluationException e) {
            throw new AssertionError(expression, e);
        }
    }

    // Styles

    private static String style(Style style) {
        String type = style.eClass().getName();
        String shape = type.equals("BundledImage") ? BUNDLED.get(text(style, "shape")) : SHAPES.get(type);
        String fill = has(style, "color") ? colour(style, "color") : colour(style, "backgroundColor");
        if (type.equals("FlatContainerStyle") && !text(style, "backgroundStyle").equals("Liquid")) {
            fill += "-" + colour(style, "foregroundColor");
        } else {
            fill += "-" + fill;
        }
        String border =
                (type.equals("Dot") ? text(style, "strokeSizeComputationExpression") : text(style, "borderSize")) + " "
                        + text(style, "borderLineStyle") + " " + colour(style, "borderColor");
        return shape + " " + fill + " " + border + " " + label((BasicLabelStyle) style);
    }

    private static String style(EdgeStyle style) {
        return colour(style, "strokeColor") + " " + style.getSize() + " " + text(style, "lineStyle") + " "
                + ARROWS.get(text(style, "sourceArrow")) + " " + ARROWS.get(text(style, "targetArrow"))
                + " begin " + label(style.getBeginLabelStyle()) + " center " + label(style.getCenterLabelStyle())
                + " end " + label(style.getEndLabelStyle());
    }

    private static String label(BasicLabelStyle style) {
        if (style == null) {
            return "-";
        }
        String format = style.getLabelFormat().stream()
                .map(f -> f.getLiteral().toLowerCase(Locale.ROOT))
                .sorted()
                .reduce("", (a, b) -> a + " " + b);
        return style.getLabelSize() + format + " " + hex(style.getLabelColor())
                + (style.isShowIcon() ? " icon " + style.getIconPath().replaceAll(".*/", "") : "");
    }

    private static boolean has(EObject style, String feature) {
        return style.eClass().getEStructuralFeature(feature) != null;
    }

    private static String text(EObject style, String feature) {
        EStructuralFeature f = style.eClass().getEStructuralFeature(feature);
        return String.valueOf(style.eGet(f)).toLowerCase(Locale.ROOT).equals("null")
                ? ""
                : String.valueOf(style.eGet(f));
    }

    private static String colour(EObject style, String feature) {
        return hex((RGBValues) style.eGet(style.eClass().getEStructuralFeature(feature)));
    }

    static String hex(RGBValues c) {
        return c == null ? "-" : String.format("#%02x%02x%02x", c.getRed(), c.getGreen(), c.getBlue());
    }
}
