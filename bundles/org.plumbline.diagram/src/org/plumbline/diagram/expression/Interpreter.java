// SPDX-License-Identifier: EPL-2.0
package org.plumbline.diagram.expression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.plumbline.diagram.expression.Services.Service;
import org.plumbline.diagram.specification.Expression;
import org.plumbline.diagram.view.ViewpointException;

/**
 * Evaluates expressions as Sirius does. Where Sirius goes on silently, for an unknown feature, a service that throws or a
 * value of another type, a {@link ViewpointException} says what is wrong and where. May be shared between threads.
 */
public final class Interpreter {

    private final Services services;
    private final Map<Expression, Call> calls = new ConcurrentHashMap<>();

    /** A call of a service, taken apart. */
    private record Call(String receiver, List<String> arguments, List<Service> candidates) {}

    /** @param services what expressions can call */
    public Interpreter(Services services) {
        this.services = services;
    }

    /** The value of an expression, which may be null. */
    public Object evaluate(Expression expression, EObject self, Variables variables) {
        return switch (expression.kind()) {
            case LITERAL -> expression.text();
            case VARIABLE -> variable(expression, expression.body(), self, variables);
            case FEATURE -> feature(expression, expression.body(), self);
            case SERVICE -> call(expression, self, variables);
        };
    }

    /** The elements that an expression gives; null gives none. */
    public List<EObject> elements(Expression expression, EObject self, Variables variables) {
        Object value = evaluate(expression, self, variables);
        if (value == null) {
            return List.of();
        }
        if (value instanceof EObject single) {
            return List.of(single);
        }
        Collection<?> many = many(value);
        if (many == null) {
            throw expression.failure("gives " + typeOf(value) + " and no elements");
        }
        List<EObject> elements = new ArrayList<>(many.size());
        for (Object one : many) {
            if (!(one instanceof EObject element)) {
                throw expression.failure("gives " + typeOf(one) + " among its elements");
            }
            elements.add(element);
        }
        return elements;
    }

    /** The element that an expression gives, or null. */
    public EObject element(Expression expression, EObject self, Variables variables) {
        Object value = evaluate(expression, self, variables);
        if (value == null || value instanceof EObject) {
            return (EObject) value;
        }
        throw expression.failure("gives " + typeOf(value) + " and no element");
    }

    /** The values that an expression gives: those of a collection, one, or none for null. */
    public List<Object> values(Expression expression, EObject self, Variables variables) {
        Object value = evaluate(expression, self, variables);
        if (value == null) {
            return List.of();
        }
        Collection<?> many = many(value);
        return many == null ? List.of(value) : new ArrayList<>(many);
    }

    /** The text that an expression gives; null gives the empty one. */
    public String text(Expression expression, EObject self, Variables variables) {
        Object value = evaluate(expression, self, variables);
        return value == null ? "" : String.valueOf(value);
    }

    /** Whether an expression holds: null does not, an element does. */
    public boolean holds(Expression expression, EObject self, Variables variables) {
        Object value = evaluate(expression, self, variables);
        if (value instanceof Boolean truth) {
            return truth;
        }
        if (value == null || value instanceof EObject) {
            return value != null;
        }
        throw expression.failure("gives " + typeOf(value) + ", neither true nor false");
    }

    /** The whole number that an expression gives. */
    public int number(Expression expression, EObject self, Variables variables) {
        Object value = evaluate(expression, self, variables);
        try {
            return Integer.parseInt(String.valueOf(value));
        } catch (NumberFormatException e) {
            throw expression.failure("gives '" + value + "' and no whole number", e);
        }
    }

    private static Collection<?> many(Object value) {
        if (value instanceof Collection<?> collection) {
            return collection;
        }
        return value instanceof Object[] array ? Arrays.asList(array) : null;
    }

    private static String typeOf(Object value) {
        return value == null ? "null" : value.getClass().getSimpleName();
    }

    private static Object variable(Expression expression, String name, EObject self, Variables variables) {
        if (name.equals("self")) {
            return self;
        }
        return variables
                .get(name)
                .orElseThrow(() -> expression.failure("there is no variable " + name))
                .object();
    }

    private static Object feature(Expression expression, String name, EObject self) {
        EClass type = self.eClass();
        EStructuralFeature feature = type.getEStructuralFeature(name);
        if (feature != null) {
            return self.eGet(feature);
        }
        return switch (name) {
            case "eContainer" -> self.eContainer();
            case "eContents" -> self.eContents();
            case "eAllContents" -> {
                List<EObject> all = new ArrayList<>();
                self.eAllContents().forEachRemaining(all::add);
                yield all;
            }
            case "eClass" -> type;
            case "eCrossReferences" -> self.eCrossReferences();
            default -> throw expression.failure(type.getName() + " has no feature " + name);
        };
    }

    private Object call(Expression expression, EObject self, Variables variables) {
        Call call = calls.get(expression);
        if (call == null) {
            call = parsed(expression);
            calls.put(expression, call);
        }
        Object receiver = call.receiver == null ? self : variable(expression, call.receiver, self, variables);
        if (!(receiver instanceof EObject)) {
            throw expression.failure(call.receiver + " is " + typeOf(receiver) + " and no element");
        }
        Object[] arguments = new Object[1 + call.arguments.size()];
        arguments[0] = receiver;
        for (int i = 1; i < arguments.length; i++) {
            arguments[i] = variable(expression, call.arguments.get(i - 1), self, variables);
        }
        return called(expression, call, arguments);
    }

    private static Object called(Expression expression, Call call, Object[] arguments) {
        Service fitting = null;
        for (Service candidate : call.candidates) {
            if (candidate.appliesTo(arguments)) {
                if (fitting != null) {
                    throw expression.failure("both " + fitting.method() + " and " + candidate.method() + " fit "
                            + types(arguments) + ", and Sirius takes either");
                }
                fitting = candidate;
            }
        }
        if (fitting == null) {
            throw expression.failure("no service of the name fits " + types(arguments));
        }
        try {
            return fitting.handle().invokeExact(arguments);
        } catch (Error | ViewpointException e) {
            throw e;
        } catch (Throwable e) {
            throw expression.failure("the service failed for " + types(arguments) + ": " + e, e);
        }
    }

    private static String types(Object[] arguments) {
        return Arrays.stream(arguments)
                .map(a -> a instanceof EObject element ? element.eClass().getName() : typeOf(a))
                .toList()
                .toString();
    }

    /** Takes {@code self.foo(a, b)}, {@code foo(a)} or {@code foo} apart, as Sirius does. */
    private Call parsed(Expression expression) {
        String text = expression.body().strip();
        int dot = text.indexOf('.');
        String receiver = dot < 0 ? null : text.substring(0, dot).strip();
        String called = text.substring(dot + 1);
        int open = called.indexOf('(');
        String name = open < 0 ? called : called.substring(0, open);
        List<String> arguments = new ArrayList<>();
        if (open >= 0) {
            if (!called.endsWith(")")) {
                throw expression.failure("the closing parenthesis is missing");
            }
            String inner = called.substring(open + 1, called.length() - 1);
            if (!inner.isBlank()) {
                for (String argument : inner.split(",", -1)) {
                    arguments.add(argument.strip());
                }
            }
        }
        for (String argument : arguments) {
            if (!argument.matches("\\w+")) {
                throw expression.failure("the argument '" + argument + "' is no name of a variable");
            }
        }
        List<Service> candidates = services.named(name);
        if (candidates.isEmpty()) {
            throw expression.failure("there is no service " + name);
        }
        return new Call(receiver, List.copyOf(arguments), candidates);
    }
}
