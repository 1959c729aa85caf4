// SPDX-License-Identifier: EPL-2.0
package org.plumbline.diagram.layout;

import org.plumbline.diagram.text.Paragraph;
import org.plumbline.diagram.text.Typeface;
import org.plumbline.diagram.view.LabelStyle;
import org.plumbline.diagram.view.NodeStyle;

/** How large nodes are by what they show. All lengths in pixels. */
final class Measure {

    /** Pixels of a point, as on a screen of 96 dots per inch. */
    private static final double POINT = 4.0 / 3;

    static final double LABEL_WIDTH = 172;
    static final double LINE_WIDTH = 260;
    static final double EDGE_LABEL_WIDTH = 150;
    static final double PADDING_X = 14;
    static final double PADDING_Y = 9;

    /** From an icon-like node to the label beneath it. */
    static final double LABEL_GAP = 4;

    static final double LINE_PADDING = 3;

    /** From the label of a container in which nothing is to its border. */
    static final double BELOW_HEADER = 4;

    /** From the border of a parallelogram to its label: the slant, and a little. */
    static final double SLANTED = Shapes.MOST_SLANT + 3;

    private static final double DOT = 14;
    private static final double BORDER_NODE = 16;

    private Measure() {}

    /** Returns the size of a font in pixels. */
    static double fontSize(LabelStyle style) {
        return Math.max(9, style.size() * POINT);
    }

    static Typeface face(LabelStyle style) {
        return style.format().contains(LabelStyle.FontFormat.BOLD) ? Typeface.bold() : Typeface.regular();
    }

    static Paragraph paragraph(String text, LabelStyle style, double maxWidth) {
        return Paragraph.of(text, face(style), fontSize(style), maxWidth);
    }

    private static double icon(LabelStyle style) {
        return style.icon().isEmpty() ? 0 : Math.max(16, Math.round(1.2 * fontSize(style)));
    }

    /** Whether the shape holds its label; small shapes have it beside them. */
    static boolean holdsLabel(NodeStyle style) {
        return style.labelInside() && style.shape() != NodeStyle.Shape.DOT && style.shape() != NodeStyle.Shape.TRIANGLE;
    }

    /**
     * Gives a node without children its size, and its label its place.
     *
     * @param given width that the node has anyway, which its label may use; 0 for none
     */
    static void node(Box box, double given) {
        NodeStyle style = box.view.style();
        String label = box.view.label();
        boolean hasIcon = style.label().icon().isPresent();
        if (label.isBlank() && !hasIcon) {
            plain(box, style);
        } else if (holdsLabel(style)) {
            inside(box, style, given);
        } else {
            plain(box, style);
            text(box, LABEL_WIDTH);
            beneath(box);
        }
    }

    private static void plain(Box box, NodeStyle style) {
        double side = box.onBorder || style.shape() == NodeStyle.Shape.DOT ? BORDER_NODE : 2 * DOT;
        box.width = style.width() > 0 ? style.width() : side;
        box.height = style.height() > 0 ? style.height() : side;
    }

    private static void text(Box box, double maxWidth) {
        LabelStyle style = box.view.style().label();
        box.icon = icon(style);
        box.text = paragraph(box.view.label(), style, maxWidth);
        box.labelWidth = box.text.width();
    }

    private static void inside(Box box, NodeStyle style, double given) {
        double reach = reach(style.shape());
        double padding = box.onBorder ? 5 : PADDING_X;
        double paddingY = box.onBorder ? 2 : PADDING_Y;
        double sides = style.shape() == NodeStyle.Shape.PARALLELOGRAM ? 2 * SLANTED : 2 * padding;
        double fold = style.shape() == NodeStyle.Shape.NOTE ? 10 : 0;
        double indent = PlacedLabel.indent(icon(style.label()));
        double stated = style.width() > 0 ? style.width() / reach - 2 * padding : 0;
        double usual = Math.max(stated - indent, LABEL_WIDTH);
        double room = (given - sides - fold) / reach - indent;
        // sizes are rounded up, which is no room for another word
        text(box, room > usual + 1 ? room : usual);
        double content = box.labelWidth + PlacedLabel.indent(box.icon);
        double contentHeight = Math.max(box.text.height(), box.icon);
        box.width = Math.ceil(Math.max(style.width(), content * reach + sides + fold));
        box.height = Math.ceil(Math.max(style.height(), contentHeight * reach + 2 * paddingY));
        centre(box);
    }

    /** How much larger a shape is than a rectangle that fits in it. */
    private static double reach(NodeStyle.Shape shape) {
        return switch (shape) {
            case ELLIPSE -> Math.sqrt(2);
            case LOZENGE -> 1.8;
            default -> 1;
        };
    }

    /** Puts the label of a node into its middle, or to the side that it asks for. */
    static void centre(Box box) {
        double indent = PlacedLabel.indent(box.icon);
        double content = box.labelWidth + indent;
        double fold = box.view.style().shape() == NodeStyle.Shape.NOTE ? 10 : 0;
        double free = box.width - fold - content;
        double padding =
                switch (box.view.style().shape()) {
                    case ELLIPSE, LOZENGE -> free / 2;
                    case PARALLELOGRAM -> SLANTED;
                    default -> box.onBorder ? 5 : PADDING_X;
                };
        box.labelX = indent
                + switch (box.view.style().label().alignment()) {
                    case LEFT -> Math.min(padding, free / 2);
                    case CENTER -> free / 2;
                    case RIGHT -> Math.max(free - padding, free / 2);
                };
        box.labelY = (box.height - box.text.height()) / 2;
    }

    /** Puts the label of a node under its shape. */
    static void beneath(Box box) {
        double indent = PlacedLabel.indent(box.icon);
        box.labelX = (box.width - box.labelWidth + indent) / 2;
        box.labelY = box.height + LABEL_GAP;
    }

    /** Gives a line of a list its size. */
    static void line(Box box) {
        text(box, LINE_WIDTH);
        box.labelX = PlacedLabel.indent(box.icon);
        box.labelY = LINE_PADDING;
        box.width = Math.ceil(box.labelX + box.labelWidth);
        box.height = Math.ceil(box.text.height() + 2 * LINE_PADDING);
    }

    /** Gives the label of a container its place at the top. */
    static void header(Box box) {
        boolean hasIcon = box.view.style().label().icon().isPresent();
        if (!box.view.label().isBlank() || hasIcon) {
            text(box, 1.6 * LABEL_WIDTH);
            box.header = Math.ceil(Math.max(box.text.height(), box.icon) + 12);
            box.labelY = (box.header - box.text.height()) / 2;
        }
    }

    /** Returns the distance of a container's border and label. */
    private static double side(Box box) {
        return box.view.style().shape() == NodeStyle.Shape.PARALLELOGRAM ? SLANTED + 2 : PADDING_X;
    }

    /** Returns the least width of a container. */
    static double headerWidth(Box box) {
        double label = box.text == null ? 0 : box.labelWidth + PlacedLabel.indent(box.icon) + 2 * side(box);
        return Math.ceil(Math.max(label, Math.max(box.view.style().width(), 64)));
    }

    /** Places the label in the band of a container whose width is known. */
    static void placeHeader(Box box) {
        if (box.text != null) {
            double indent = PlacedLabel.indent(box.icon);
            double free = box.width - box.labelWidth - indent;
            box.labelX = indent
                    + switch (box.view.style().label().alignment()) {
                        case LEFT -> side(box) - 2;
                        case CENTER -> free / 2;
                        case RIGHT -> free - side(box) + 2;
                    };
            if (box.children.isEmpty()) {
                box.labelY = (box.height - box.text.height()) / 2;
            }
        }
    }
}
