// SPDX-License-Identifier: EPL-2.0
package org.plumbline.diagram.refresh;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.plumbline.diagram.expression.Interpreter;
import org.plumbline.diagram.expression.Variables;
import org.plumbline.diagram.expression.ViewElement;
import org.plumbline.diagram.specification.ConditionalStyle;
import org.plumbline.diagram.specification.CrossTableDescription;
import org.plumbline.diagram.specification.CrossTableDescription.ElementColumnMapping;
import org.plumbline.diagram.specification.CrossTableDescription.IntersectionMapping;
import org.plumbline.diagram.specification.EditionTableDescription;
import org.plumbline.diagram.specification.EditionTableDescription.FeatureColumnMapping;
import org.plumbline.diagram.specification.Expression;
import org.plumbline.diagram.specification.LineMapping;
import org.plumbline.diagram.specification.TableDescription;
import org.plumbline.diagram.specification.TableStyleDescription;
import org.plumbline.diagram.specification.TableStyleDescription.Foreground;
import org.plumbline.diagram.view.Rgb;
import org.plumbline.diagram.view.TableView;
import org.plumbline.diagram.view.TableView.Cell;
import org.plumbline.diagram.view.TableView.CellStyle;
import org.plumbline.diagram.view.TableView.Column;
import org.plumbline.diagram.view.TableView.Line;
import org.plumbline.diagram.view.ViewpointException;

/** Computes a table: its lines, then its columns, then the cells where they meet. */
public final class TableRefresh {

    private static final Rgb WHITE = new Rgb(255, 255, 255);
    private static final Foreground PLAIN = new Foreground(8, Set.of(), new Rgb(0, 0, 0));

    private final TableDescription description;
    private final EObject root;
    private final Interpreter interpreter;
    private final ViewElement.Source table;
    private final Variables variables;
    private final Map<LineMapping, List<MadeLine>> lines = new IdentityHashMap<>();

    /** A line that is being made. */
    private static final class MadeLine {
        private final LineMapping mapping;
        private final EObject semantic;
        private final ViewElement.Source view;
        private final Choice<Foreground> foreground;
        private final Choice<Rgb> background;
        private final List<MadeLine> lines = new ArrayList<>();
        private final Map<Integer, Cell> cells = new HashMap<>();

        private MadeLine(LineMapping mapping, EObject semantic, Choice<Foreground> foreground, Choice<Rgb> background) {
            this.mapping = mapping;
            this.semantic = semantic;
            this.view = new ViewElement.Source(semantic);
            this.foreground = foreground;
            this.background = background;
        }
    }

    /** A column of elements. */
    private record MadeColumn(int number, ElementColumnMapping mapping, EObject semantic, ViewElement.Source view) {}

    /** A style, and whether a condition chose it; a style of null is none. */
    private record Choice<S>(S style, boolean conditional) {}

    private TableRefresh(TableDescription description, EObject root, Interpreter interpreter) {
        this.description = description;
        this.root = root;
        this.interpreter = interpreter;
        this.table = new ViewElement.Source(root);
        this.variables = Variables.NONE.andView("table", table).and("root", root);
    }

    /**
     * Computes a table.
     *
     * @param root the element that it is made for
     * @throws ViewpointException if an expression fails
     */
    public static TableView compute(TableDescription description, EObject root, Interpreter interpreter) {
        return new TableRefresh(description, root, interpreter).view();
    }

    private TableView view() {
        String title = description.title() == null
                ? description.label()
                : interpreter.text(description.title(), root, Variables.NONE);
        List<MadeLine> top = new ArrayList<>();
        for (LineMapping mapping : description.allLineMappings()) {
            top.addAll(lines(mapping, root, table, List.of()));
        }
        List<Column> columns = description instanceof EditionTableDescription edition
                ? featureColumns(edition, top)
                : elementColumns((CrossTableDescription) description);
        List<Line> shown = new ArrayList<>();
        for (MadeLine line : top) {
            shown.add(shown(line, columns.size()));
        }
        return new TableView(description.name(), title, root, columns, shown);
    }

    private Line shown(MadeLine line, int columns) {
        List<Optional<Cell>> cells = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            cells.add(Optional.ofNullable(line.cells.get(i)));
        }
        List<Line> beneath = new ArrayList<>();
        for (MadeLine sub : line.lines) {
            beneath.add(shown(sub, columns));
        }
        return new Line(
                line.mapping.name(),
                line.semantic,
                interpreter.text(line.mapping.headerLabel(), line.semantic, Variables.NONE),
                style(line.foreground.style, line.background.style),
                cells,
                beneath);
    }

    // Lines

    private List<MadeLine> lines(
            LineMapping mapping, EObject container, ViewElement.Source view, List<MadeLine> around) {
        Variables seen = variables
                .andView("containerView", view)
                .and("container", container)
                .andView("viewpoint", table);
        List<MadeLine> made = new ArrayList<>();
        for (EObject semantic : elements(mapping.semanticCandidates(), mapping.domainClass(), container, seen)) {
            if (around.stream().anyMatch(l -> l.mapping == mapping && l.semantic == semantic)) {
                throw new ViewpointException("representation '" + description.name() + "', line mapping '"
                        + mapping.name() + "': it shows an element within itself, without end");
            }
            TableStyleDescription style = mapping.style();
            made.add(new MadeLine(
                    mapping,
                    semantic,
                    choice(style.foregrounds(), style.foreground(), semantic),
                    choice(style.backgrounds(), style.background(), semantic)));
        }
        lines.computeIfAbsent(mapping, m -> new ArrayList<>()).addAll(made);
        for (MadeLine line : made) {
            List<MadeLine> within = new ArrayList<>(around);
            within.add(line);
            for (LineMapping sub : mapping.allSubLines()) {
                line.lines.addAll(lines(sub, line.semantic, line.view, within));
            }
        }
        return made;
    }

    private Collection<EObject> elements(Expression candidates, EClass type, EObject self, Variables seen) {
        if (candidates == null) {
            return ElementIndex.beneath(self).instances(type);
        }
        Set<EObject> elements = new LinkedHashSet<>();
        for (EObject element : interpreter.elements(candidates, self, seen)) {
            if (ElementIndex.isInstance(type, element)) {
                elements.add(element);
            }
        }
        return elements;
    }

    // Columns that are features

    private List<Column> featureColumns(EditionTableDescription edition, List<MadeLine> top) {
        List<Column> columns = new ArrayList<>();
        for (FeatureColumnMapping mapping : edition.columns()) {
            columns.add(new Column(
                    mapping.name(),
                    root,
                    interpreter.text(mapping.headerLabel(), root, Variables.NONE),
                    mapping.width()));
        }
        featureCells(edition.columns(), top);
        return columns;
    }

    private void featureCells(List<FeatureColumnMapping> mappings, List<MadeLine> made) {
        for (MadeLine line : made) {
            for (int i = 0; i < mappings.size(); i++) {
                Cell cell = featureCell(mappings.get(i), line);
                if (cell != null) {
                    line.cells.put(i, cell);
                }
            }
            featureCells(mappings, line.lines);
        }
    }

    private Cell featureCell(FeatureColumnMapping mapping, MadeLine line) {
        EObject self = line.semantic;
        Variables seen = variables.and("container", self).andView("line", line.view);
        if (mapping.featureParent() != null) {
            self = interpreter.element(mapping.featureParent(), self, seen);
        }
        boolean any = mapping.feature().equals("*");
        EStructuralFeature feature = self == null ? null : self.eClass().getEStructuralFeature(mapping.feature());
        if (self == null || !any && feature == null) {
            return null;
        }
        String label;
        if (mapping.label() != null) {
            label = interpreter.text(
                    mapping.label(),
                    self,
                    seen.and("lineSemantic", line.semantic)
                            .andView("column", table)
                            .and("columnSemantic", root));
        } else if (any) {
            return null;
        } else {
            label = valueText(mapping, self.eGet(feature));
        }
        Style own = new Style(null, mapping.style());
        return new Cell(mapping.name(), self, label, own.of(self, line));
    }

    private String valueText(FeatureColumnMapping mapping, Object value) {
        if (value instanceof Collection<?> many) {
            List<String> texts = new ArrayList<>();
            for (Object one : many) {
                texts.add(valueText(mapping, one));
            }
            return texts.toString();
        }
        if (value instanceof EObject) {
            throw new ViewpointException("representation '" + description.name() + "', column '" + mapping.name()
                    + "': a column of elements needs a labelExpression");
        }
        return value == null ? "" : value.toString();
    }

    // Columns that are elements

    private List<Column> elementColumns(CrossTableDescription cross) {
        List<Column> columns = new ArrayList<>();
        Map<ElementColumnMapping, List<MadeColumn>> made = new IdentityHashMap<>();
        Variables seen =
                variables.andView("containerView", table).and("container", root).andView("viewpoint", table);
        for (ElementColumnMapping mapping : cross.columns()) {
            for (EObject semantic : elements(mapping.semanticCandidates(), mapping.domainClass(), root, seen)) {
                made.computeIfAbsent(mapping, m -> new ArrayList<>())
                        .add(new MadeColumn(columns.size(), mapping, semantic, new ViewElement.Source(semantic)));
                columns.add(new Column(
                        mapping.name(),
                        semantic,
                        interpreter.text(mapping.headerLabel(), semantic, Variables.NONE),
                        mapping.width()));
            }
        }
        for (IntersectionMapping mapping : cross.intersections()) {
            List<MadeColumn> of = made.getOrDefault(mapping.column().get().orElseThrow(), List.of());
            if (mapping.domainClass() == null) {
                lineCells(mapping, of);
            } else {
                elementCells(mapping, of);
            }
        }
        return columns;
    }

    /** Cells that show the elements of their lines. */
    private void lineCells(IntersectionMapping mapping, List<MadeColumn> columns) {
        for (LineMapping lineMapping : mapping.lines()) {
            for (MadeLine line : lines.getOrDefault(lineMapping, List.of())) {
                Variables seen = variables
                        .andView("line", line.view)
                        .and("lineSemantic", line.semantic)
                        .andView("viewpoint", table);
                Set<EObject> found = columns.isEmpty()
                        ? Set.of()
                        : new LinkedHashSet<>(interpreter.elements(mapping.columnFinder(), line.semantic, seen));
                for (MadeColumn column : columns) {
                    if (found.contains(column.semantic)) {
                        cell(mapping, line.semantic, line, column);
                    }
                }
            }
        }
    }

    /** Cells that show elements of their own. */
    private void elementCells(IntersectionMapping mapping, List<MadeColumn> columns) {
        Map<EObject, List<MadeLine>> byLine = new HashMap<>();
        for (LineMapping lineMapping : mapping.lines()) {
            for (MadeLine line : lines.getOrDefault(lineMapping, List.of())) {
                byLine.computeIfAbsent(line.semantic, s -> new ArrayList<>()).add(line);
            }
        }
        Map<EObject, List<MadeColumn>> byColumn = new HashMap<>();
        for (MadeColumn column : columns) {
            byColumn.computeIfAbsent(column.semantic, s -> new ArrayList<>()).add(column);
        }
        if (byLine.isEmpty() || byColumn.isEmpty()) {
            return;
        }
        Collection<EObject> candidates = mapping.semanticCandidates() == null
                ? ElementIndex.beneath(root).instances(mapping.domainClass())
                : interpreter.elements(mapping.semanticCandidates(), root, variables);
        Variables seen = variables.andView("viewpoint", table);
        for (EObject element : candidates) {
            List<EObject> lineElements = interpreter.elements(mapping.lineFinder(), element, seen);
            List<EObject> columnElements =
                    lineElements.isEmpty() ? List.of() : interpreter.elements(mapping.columnFinder(), element, seen);
            for (EObject lineElement : lineElements) {
                for (EObject columnElement : columnElements) {
                    for (MadeLine line : byLine.getOrDefault(lineElement, Collections.emptyList())) {
                        for (MadeColumn column : byColumn.getOrDefault(columnElement, Collections.emptyList())) {
                            cell(mapping, element, line, column);
                        }
                    }
                }
            }
        }
    }

    /** Where several mappings or elements have a cell at the same place, the first one is shown. */
    private void cell(IntersectionMapping mapping, EObject self, MadeLine line, MadeColumn column) {
        Variables seen = variables
                .andView("line", line.view)
                .and("lineSemantic", line.semantic)
                .andView("column", column.view)
                .and("columnSemantic", column.semantic);
        if (mapping.precondition() != null && !interpreter.holds(mapping.precondition(), column.semantic, seen)
                || line.cells.containsKey(column.number)) {
            return;
        }
        String label = mapping.label() == null
                ? ""
                : interpreter.text(mapping.label(), self, seen.and("container", line.semantic));
        Style own = new Style(mapping.style(), column.mapping.style());
        line.cells.put(column.number, new Cell(mapping.name(), self, label, own.of(self, line)));
    }

    // Styles

    /** Sirius tells by its colour whether the style of a line is the default one. */
    private <S> Choice<S> choice(List<ConditionalStyle<S>> conditional, S otherwise, EObject self) {
        S style = conditional(conditional, self);
        return style == null
                ? new Choice<>(otherwise, false)
                : new Choice<>(style, otherwise == null || !colour(style).equals(colour(otherwise)));
    }

    private static Object colour(Object style) {
        return style instanceof Foreground foreground ? foreground.colour() : style;
    }

    private <S> S conditional(List<ConditionalStyle<S>> conditional, EObject self) {
        for (ConditionalStyle<S> style : conditional) {
            if (interpreter.holds(style.predicate(), self, Variables.NONE)) {
                return style.style();
            }
        }
        return null;
    }

    private static CellStyle style(Foreground foreground, Rgb background) {
        Foreground text = isSet(foreground) ? foreground : null;
        return new CellStyle(
                Optional.ofNullable(text).map(Foreground::colour),
                Optional.ofNullable(isSet(background) ? background : null),
                text == null ? Set.of() : text.format());
    }

    /** To Sirius, a style that says what a table shows anyway is none: black text in its smallest size, white behind it. */
    private static boolean isSet(Object style) {
        return style != null && !style.equals(PLAIN) && !style.equals(WHITE);
    }

    /**
     * How a cell looks: conditions go before defaults, and in each of them the cell's own mapping before the line and the
     * line before the column. A default text style of the cell's own mapping stands behind any of the line and is
     * left out where the column has one: Sirius (7.5.0) does not note where it comes from.
     *
     * @param own of the cell's mapping, or null
     */
    private final class Style {
        private final TableStyleDescription own;
        private final TableStyleDescription column;

        private Style(TableStyleDescription own, TableStyleDescription column) {
            this.own = own;
            this.column = column;
        }

        private CellStyle of(EObject self, MadeLine line) {
            return style(foreground(self, line.foreground), background(self, line.background));
        }

        private Foreground foreground(EObject self, Choice<Foreground> line) {
            Foreground conditional = own == null ? null : conditional(own.foregrounds(), self);
            if (conditional == null) {
                conditional = conditional(column.foregrounds(), self);
            }
            if (isSet(conditional) && !(isSet(line.style) && line.conditional)) {
                return conditional;
            }
            return isSet(line.style) ? line.style : column.foreground();
        }

        private Rgb background(EObject self, Choice<Rgb> line) {
            Rgb ownConditional = own == null ? null : conditional(own.backgrounds(), self);
            Rgb conditional = ownConditional == null ? conditional(column.backgrounds(), self) : ownConditional;
            Rgb cell = conditional == null && own != null ? own.background() : conditional;
            if (!isSet(cell)) {
                return isSet(line.style) ? line.style : column.background();
            }
            boolean lineGoesFirst = isSet(line.style) && line.conditional && ownConditional == null;
            return lineGoesFirst ? line.style : cell;
        }
    }
}
