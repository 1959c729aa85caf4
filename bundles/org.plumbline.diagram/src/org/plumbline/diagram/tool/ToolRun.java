// SPDX-License-Identifier: EPL-2.0
package org.plumbline.diagram.tool;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.plumbline.diagram.expression.Interpreter;
import org.plumbline.diagram.expression.Variables;
import org.plumbline.diagram.expression.ViewElement;
import org.plumbline.diagram.specification.Expression;
import org.plumbline.diagram.specification.ModelOperation;
import org.plumbline.diagram.specification.ModelOperation.Case;
import org.plumbline.diagram.specification.ModelOperation.ChangeContext;
import org.plumbline.diagram.specification.ModelOperation.CreateInstance;
import org.plumbline.diagram.specification.ModelOperation.For;
import org.plumbline.diagram.specification.ModelOperation.If;
import org.plumbline.diagram.specification.ModelOperation.Let;
import org.plumbline.diagram.specification.ModelOperation.MoveElement;
import org.plumbline.diagram.specification.ModelOperation.Navigation;
import org.plumbline.diagram.specification.ModelOperation.RemoveElement;
import org.plumbline.diagram.specification.ModelOperation.SetValue;
import org.plumbline.diagram.specification.ModelOperation.Switch;
import org.plumbline.diagram.specification.ModelOperation.Unset;
import org.plumbline.diagram.view.ViewpointException;

/** One run of a tool: executes its operations as Sirius does, on the model itself. */
final class ToolRun {

    private final String tool;
    private final Interpreter interpreter;
    private final Map<String, Object> variables;
    private final List<EObject> created = new ArrayList<>();
    private final List<ToolCommand.Opening> openings = new ArrayList<>();

    /** @param tool its name, for messages */
    ToolRun(String tool, Interpreter interpreter, Map<String, Object> variables) {
        this.tool = tool;
        this.interpreter = interpreter;
        this.variables = new HashMap<>(variables);
    }

    List<EObject> created() {
        return created;
    }

    List<ToolCommand.Opening> openings() {
        return openings;
    }

    /** The elements that an expression gives after the run. */
    List<EObject> elements(Expression expression, EObject self) {
        return interpreter.elements(expression, self, seen());
    }

    private Variables seen() {
        Variables seen = Variables.NONE;
        for (Map.Entry<String, Object> variable : variables.entrySet()) {
            seen = seen.and(variable.getKey(), variable.getValue());
        }
        return seen;
    }

    private void run(List<ModelOperation> operations, EObject context) {
        for (ModelOperation operation : operations) {
            run(operation, context);
        }
    }

    /** Runs an operation on an element. Variables that it sets stay until the end of the run. */
    void run(ModelOperation operation, EObject context) {
        if (operation instanceof For loop) {
            loop(loop, context);
        } else if (operation instanceof If condition) {
            if (interpreter.holds(condition.condition(), context, seen())) {
                run(condition.then(), context);
            }
        } else if (operation instanceof Let let) {
            let(let, context);
        } else if (operation instanceof Switch alternatives) {
            run(chosen(alternatives, context), context);
        } else if (operation instanceof ChangeContext change) {
            EObject next = interpreter.element(change.browse(), context, seen());
            run(change.then(), next == null ? context : next);
        } else if (operation instanceof Navigation navigation) {
            open(navigation, context);
            run(navigation.then(), context);
        } else {
            change(operation, context);
        }
    }

    /** Runs an operation that changes the model. */
    private void change(ModelOperation operation, EObject context) {
        if (operation instanceof CreateInstance create) {
            run(create.then(), create(create, context));
        } else if (operation instanceof SetValue set) {
            set(context, set.feature(), interpreter.evaluate(set.value(), context, seen()));
            run(set.then(), context);
        } else if (operation instanceof Unset unset) {
            unset(unset, context);
            run(unset.then(), context);
        } else if (operation instanceof MoveElement move) {
            move(move, context);
            run(move.then(), context);
        } else if (operation instanceof RemoveElement remove) {
            EObject container = context.eContainer();
            if (container != null) {
                EcoreUtil.remove(container, context.eContainmentFeature(), context);
            }
            run(remove.then(), context);
        }
    }

    private void open(Navigation navigation, EObject context) {
        EObject shown = context instanceof ViewElement view ? view.target() : context;
        openings.add(new ToolCommand.Opening(
                navigation.diagram().get().orElseThrow().name(), shown, navigation.createIfNotExistent()));
    }

    private EObject create(CreateInstance create, EObject context) {
        EObject instance = EcoreUtil.create(create.type());
        if (!create.variable().isEmpty()) {
            variables.put(create.variable(), instance);
        }
        add(context, create.reference(), instance);
        created.add(instance);
        return instance;
    }

    private void move(MoveElement move, EObject context) {
        EObject container = interpreter.element(move.container(), context, seen());
        if (container == null) {
            throw move.container().failure("gives no element to move " + name(context) + " to");
        }
        add(container, move.feature(), context);
    }

    /** Adds an element to a reference; one that can have a single element must be empty. */
    private void add(EObject container, String reference, EObject element) {
        EStructuralFeature feature = feature(container, reference);
        if (!(feature instanceof EReference)
                || !((EReference) feature).getEReferenceType().isInstance(element)) {
            throw failed(reference + " of " + name(container) + " cannot hold " + name(element), null);
        }
        if (!feature.isMany() && container.eGet(feature) != null) {
            throw failed(reference + " of " + name(container) + " has an element already", null);
        }
        set(container, reference, element);
    }

    private void loop(For loop, EObject context) {
        EObject current = context;
        for (Object value : interpreter.values(loop.elements(), context, seen())) {
            if (value instanceof EObject element) {
                current = element;
            }
            boolean bound = variables.containsKey(loop.iterator());
            Object outer = variables.put(loop.iterator(), value);
            run(loop.then(), current);
            if (bound) {
                variables.put(loop.iterator(), outer);
            } else {
                variables.remove(loop.iterator());
            }
        }
    }

    private void let(Let let, EObject context) {
        Object value = interpreter.evaluate(let.value(), context, seen());
        if (let.variable().equals("self") && value instanceof EObject next) {
            run(let.then(), next);
            return;
        }
        if (!let.variable().isEmpty()) {
            variables.put(let.variable(), value);
        }
        run(let.then(), context);
    }

    private List<ModelOperation> chosen(Switch alternatives, EObject context) {
        for (Case alternative : alternatives.cases()) {
            if (interpreter.holds(alternative.condition(), context, seen())) {
                return alternative.then();
            }
        }
        return alternatives.otherwise();
    }

    private void unset(Unset unset, EObject context) {
        EStructuralFeature feature = feature(context, unset.feature());
        if (unset.elements() != null) {
            for (EObject element : List.copyOf(interpreter.elements(unset.elements(), context, seen()))) {
                EcoreUtil.remove(context, feature, element);
            }
        } else if (feature.isMany()) {
            throw failed(
                    "unsetting " + feature.getName() + ", which has many values, needs an elementExpression", null);
        } else {
            write(context, feature, null);
        }
    }

    /** Sets a feature as Sirius does: many values are added to, and text is converted where there can be one value. */
    private void set(EObject element, String name, Object value) {
        EStructuralFeature feature = feature(element, name);
        if (feature.isMany()) {
            @SuppressWarnings("unchecked")
            List<Object> list = (List<Object>) element.eGet(feature);
            List<Object> added = value instanceof Collection<?> many
                    ? new ArrayList<>(many)
                    : value == null ? List.of() : List.of(value);
            for (Object one : added) {
                if (!feature.getEType().isInstance(one)) {
                    throw failed(name + " of " + name(element) + " cannot hold '" + one + "'", null);
                }
            }
            list.addAll(added);
        } else {
            write(element, feature, converted(element, feature, value));
        }
    }

    private Object converted(EObject element, EStructuralFeature feature, Object value) {
        if (feature.getEType() instanceof EEnum enumeration && (value instanceof String || value instanceof Integer)) {
            EEnumLiteral literal = value instanceof Integer number
                    ? enumeration.getEEnumLiteral(number)
                    : literal(enumeration, (String) value);
            if (literal == null) {
                throw failed(feature.getName() + " of " + name(element) + " has no value '" + value + "'", null);
            }
            return literal.getInstance();
        }
        if (feature instanceof EAttribute attribute && value instanceof String text) {
            try {
                return EcoreUtil.createFromString(attribute.getEAttributeType(), text);
            } catch (RuntimeException e) {
                throw failed("'" + text + "' is no value of " + feature.getName() + " of " + name(element), e);
            }
        }
        return value;
    }

    private static EEnumLiteral literal(EEnum enumeration, String text) {
        EEnumLiteral byName = enumeration.getEEnumLiteral(text);
        return byName == null ? enumeration.getEEnumLiteralByLiteral(text) : byName;
    }

    private void write(EObject element, EStructuralFeature feature, Object value) {
        try {
            element.eSet(feature, value);
        } catch (RuntimeException e) {
            throw failed(feature.getName() + " of " + name(element) + " cannot be '" + value + "'", e);
        }
    }

    private EStructuralFeature feature(EObject element, String name) {
        EClass type = element.eClass();
        EStructuralFeature feature = type.getEStructuralFeature(name);
        if (feature == null) {
            throw failed(type.getName() + " has no feature " + name, null);
        }
        return feature;
    }

    private static String name(EObject element) {
        return element.eClass().getName();
    }

    private ViewpointException failed(String reason, RuntimeException cause) {
        return new ViewpointException("tool '" + tool + "': " + reason, cause);
    }
}
