// SPDX-License-Identifier: EPL-2.0
package org.plumbline.diagram.specification;

import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EClass;

/** A step of a tool. The steps in it are run on the element that it leads to. */
public sealed interface ModelOperation {

    /** Makes an element in a reference of the current one, and goes on with it. */
    record CreateInstance(EClass type, String reference, String variable, List<ModelOperation> then)
            implements ModelOperation {}

    /** Sets a feature of the current element. */
    record SetValue(String feature, Expression value, List<ModelOperation> then) implements ModelOperation {}

    /**
     * Unsets a feature of the current element.
     *
     * @param elements what to remove from the feature; null for everything
     */
    record Unset(String feature, Expression elements, List<ModelOperation> then) implements ModelOperation {}

    /** Goes on with another element. */
    record ChangeContext(Expression browse, List<ModelOperation> then) implements ModelOperation {}

    /** Goes on with each of several elements. */
    record For(Expression elements, String iterator, List<ModelOperation> then) implements ModelOperation {}

    /** Goes on if a condition holds. */
    record If(Expression condition, List<ModelOperation> then) implements ModelOperation {}

    /** Names a value. */
    record Let(String variable, Expression value, List<ModelOperation> then) implements ModelOperation {}

    /** Moves the current element into a reference of another one. */
    record MoveElement(Expression container, String feature, List<ModelOperation> then) implements ModelOperation {}

    /** Removes the current element, and what refers to it. */
    record RemoveElement(List<ModelOperation> then) implements ModelOperation {}

    /** Goes on with the first case that holds. */
    record Switch(List<Case> cases, List<ModelOperation> otherwise) implements ModelOperation {}

    /** A case of a switch. */
    record Case(Expression condition, List<ModelOperation> then) {}

    /** Opens the diagram of the current element. */
    record Navigation(boolean createIfNotExistent, Reference<DiagramDescription> diagram, List<ModelOperation> then)
            implements ModelOperation {}

    /** The first operation within an initial one; null if there is none. */
    static ModelOperation initial(SpecificationElement e, String type, Building b) {
        return b.one(
                e, "initialOperation", Types.TOOL + type, (i, building) -> one(i, "firstModelOperations", building));
    }

    /** The operation in a feature; null if there is none. */
    static ModelOperation one(SpecificationElement e, String feature, Building b) {
        return b.one(e, feature, "", makers());
    }

    private static List<ModelOperation> then(SpecificationElement e, Building b) {
        return b.all(e, "subModelOperations", "", makers());
    }

    private static Map<String, Building.Maker<? extends ModelOperation>> makers() {
        return Map.ofEntries(
                Map.entry(
                        Types.TOOL + "CreateInstance",
                        (e, b) -> new CreateInstance(
                                instantiable(e, b),
                                name(e, "referenceName"),
                                e.text("variableName", "instance"),
                                then(e, b))),
                Map.entry(
                        Types.TOOL + "SetValue",
                        (e, b) -> new SetValue(
                                name(e, "featureName"), e.requiredExpression("valueExpression"), then(e, b))),
                Map.entry(
                        Types.TOOL + "Unset",
                        (e, b) -> new Unset(
                                name(e, "featureName"), e.expression("elementExpression", false), then(e, b))),
                Map.entry(
                        Types.TOOL + "ChangeContext",
                        (e, b) -> new ChangeContext(e.requiredExpression("browseExpression"), then(e, b))),
                Map.entry(
                        Types.TOOL + "For",
                        (e, b) -> new For(e.requiredExpression("expression"), e.text("iteratorName", "i"), then(e, b))),
                Map.entry(Types.TOOL + "If", (e, b) -> new If(e.requiredExpression("conditionExpression"), then(e, b))),
                Map.entry(
                        Types.TOOL + "Let",
                        (e, b) -> new Let(
                                e.text("variableName", "instance"),
                                e.requiredExpression("valueExpression"),
                                then(e, b))),
                Map.entry(
                        Types.TOOL + "MoveElement",
                        (e, b) -> new MoveElement(
                                e.requiredExpression("newContainerExpression"), name(e, "featureName"), then(e, b))),
                Map.entry(Types.TOOL + "RemoveElement", (e, b) -> new RemoveElement(then(e, b))),
                Map.entry(Types.TOOL + "Switch", ModelOperation::alternatives),
                Map.entry(Types.DIAGRAM_TOOL + "Navigation", (e, b) -> {
                    e.required("diagramDescription");
                    return new Navigation(
                            e.flag("createIfNotExistent", false),
                            b.reference(e, "diagramDescription", DiagramDescription.class),
                            then(e, b));
                }));
    }

    private static Switch alternatives(SpecificationElement e, Building b) {
        List<Case> cases = b.all(
                e,
                "cases",
                Types.TOOL + "Case",
                (c, building) -> new Case(c.requiredExpression("conditionExpression"), then(c, b)));
        List<ModelOperation> otherwise = b.one(e, "default", Types.TOOL + "Default", ModelOperation::then);
        return new Switch(cases, otherwise == null ? List.of() : otherwise);
    }

    private static EClass instantiable(SpecificationElement e, Building b) {
        EClass type = b.type(e, "typeName");
        if (type.isAbstract() || type.isInterface()) {
            throw e.refused("attribute typeName '" + type.getName() + "' is an abstract class");
        }
        return type;
    }

    private static String name(SpecificationElement e, String attribute) {
        String name = e.required(attribute);
        if (!name.matches("[A-Za-z_]\\w*")) {
            throw e.refused("attribute " + attribute + " '" + name + "' is not supported, but only a name");
        }
        return name;
    }
}
