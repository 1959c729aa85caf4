// SPDX-License-Identifier: EPL-2.0
package org.plumbline.diagram.refresh;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.diagram.expression.Interpreter;
import org.plumbline.diagram.expression.Variables;
import org.plumbline.diagram.specification.ConditionalStyle;
import org.plumbline.diagram.specification.EdgeStyleDescription;
import org.plumbline.diagram.specification.LabelStyleDescription;
import org.plumbline.diagram.specification.NodeStyleDescription;
import org.plumbline.diagram.view.EdgeStyle;
import org.plumbline.diagram.view.LabelStyle;
import org.plumbline.diagram.view.LabelStyle.Alignment;
import org.plumbline.diagram.view.NodeStyle;
import org.plumbline.diagram.view.Rgb;
import org.plumbline.model.outsourcing.OutsourcingPackage;

/** Computes styles for elements. */
final class Styles {

    /** Sirius counts the sizes of nodes in tens of pixels. */
    private static final int SCALE = 10;

    private static final LabelStyle NO_LABEL =
            new LabelStyle(8, Set.of(), new Rgb(0, 0, 0), Alignment.CENTER, Optional.empty());

    private final Interpreter interpreter;

    Styles(Interpreter interpreter) {
        this.interpreter = interpreter;
    }

    /** The first style whose condition holds, or else the default one. */
    <S> S best(List<ConditionalStyle<S>> conditional, S otherwise, EObject self, Variables variables) {
        for (ConditionalStyle<S> style : conditional) {
            if (interpreter.holds(style.predicate(), self, variables)) {
                return style.style();
            }
        }
        return otherwise;
    }

    NodeStyle node(NodeStyleDescription style, EObject self) {
        int width = size(style.width(), self);
        int height = size(style.height(), self);
        if (style.size() != null && (width <= 0 || height <= 0)) {
            width = interpreter.number(style.size(), self, Variables.NONE);
            height = width;
        }
        return new NodeStyle(
                style.shape(),
                style.fill(),
                style.fillEnd(),
                style.border(),
                number(style.borderSize(), self),
                style.borderStroke(),
                style.arc(),
                label(style.label(), self),
                style.labelInside(),
                pixels(width),
                pixels(height),
                style.resizing());
    }

    private static int pixels(int size) {
        return size <= 0 ? -1 : size * SCALE;
    }

    private int size(org.plumbline.diagram.specification.Expression expression, EObject self) {
        return expression == null ? 0 : interpreter.number(expression, self, Variables.NONE);
    }

    private int number(org.plumbline.diagram.specification.Expression expression, EObject self) {
        return expression == null ? 0 : Math.max(0, interpreter.number(expression, self, Variables.NONE));
    }

    EdgeStyle edge(EdgeStyleDescription style, EObject self) {
        return new EdgeStyle(
                style.colour(),
                number(style.size(), self),
                style.stroke(),
                style.source(),
                style.target(),
                style.routing(),
                label(style.begin(), self),
                label(style.center(), self),
                label(style.end(), self));
    }

    LabelStyle label(LabelStyleDescription style, EObject self) {
        if (style == null) {
            return NO_LABEL;
        }
        return new LabelStyle(style.size(), style.format(), style.colour(), style.alignment(), icon(style, self));
    }

    /** Where no path is stated, the icon is that of the element's class, as its item provider has it. */
    private static Optional<String> icon(LabelStyleDescription style, EObject self) {
        if (!style.showIcon()) {
            return Optional.empty();
        }
        if (!style.iconPath().isEmpty()) {
            return Optional.of(style.iconPath());
        }
        return self.eClass().getEPackage() == OutsourcingPackage.eINSTANCE
                ? Optional.of("/org.plumbline.model.edit/icons/full/obj16/"
                        + self.eClass().getName() + ".svg")
                : Optional.empty();
    }

    String text(LabelStyleDescription style, EObject self, Variables variables) {
        return style == null || style.label() == null ? "" : interpreter.text(style.label(), self, variables);
    }
}
