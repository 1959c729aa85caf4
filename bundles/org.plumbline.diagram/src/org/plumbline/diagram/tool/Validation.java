// SPDX-License-Identifier: EPL-2.0
package org.plumbline.diagram.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.plumbline.diagram.expression.Interpreter;
import org.plumbline.diagram.expression.Variables;
import org.plumbline.diagram.refresh.ElementIndex;
import org.plumbline.diagram.specification.Expression;
import org.plumbline.diagram.specification.SemanticValidationRule;
import org.plumbline.diagram.specification.SemanticValidationRule.ValidationFix;

/** The validation rules of a viewpoint. */
public final class Validation {

    /** How grave it is when a rule is not met. */
    public enum Level {
        INFO,
        WARNING,
        ERROR
    }

    /**
     * An element that does not meet a rule.
     *
     * @param rule its name
     * @param label of the rule, in the reader's language
     * @param message what is wrong
     * @param fixes names of what can be done, in their order
     */
    public record Violation(
            EObject element, String rule, String label, Level level, String message, List<String> fixes) {}

    private final List<SemanticValidationRule> rules;
    private final Interpreter interpreter;

    /** Validation by some rules. */
    public Validation(List<SemanticValidationRule> rules, Interpreter interpreter) {
        this.rules = rules;
        this.interpreter = interpreter;
    }

    /** All violations in a model: by rule, and for each rule in the order of the model, whose root is looked at too. */
    public List<Violation> violations(EObject model) {
        EObject root = EcoreUtil.getRootContainer(model);
        ElementIndex index = ElementIndex.beneath(root);
        List<Violation> violations = new ArrayList<>();
        for (SemanticValidationRule rule : rules) {
            if (ElementIndex.isInstance(rule.targetClass(), root)) {
                check(rule, root, violations);
            }
            for (EObject element : index.instances(rule.targetClass())) {
                check(rule, element, violations);
            }
        }
        return violations;
    }

    private void check(SemanticValidationRule rule, EObject element, List<Violation> into) {
        for (Expression audit : rule.audits()) {
            if (!interpreter.holds(audit, element, Variables.NONE)) {
                into.add(new Violation(
                        element,
                        rule.name(),
                        rule.label(),
                        Level.valueOf(rule.level().name()),
                        interpreter.text(rule.message(), element, Variables.NONE),
                        rule.fixes().stream().map(ValidationFix::name).toList()));
                return;
            }
        }
    }

    /**
     * A fix of a violation.
     *
     * @throws IllegalArgumentException if the violated rule has no such fix
     */
    public ToolCommand fix(Violation violation, String name) {
        ValidationFix fix = rules.stream()
                .filter(rule -> rule.name().equals(violation.rule()))
                .flatMap(rule -> rule.fixes().stream())
                .filter(f -> f.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(violation.rule() + " has no fix " + name));
        return new ToolCommand(
                fix.name(),
                fix.name(),
                interpreter,
                violation.element(),
                violation.element(),
                fix.operation(),
                null,
                Map.of());
    }
}
