// SPDX-License-Identifier: EPL-2.0
package org.plumbline.diagram.specification;

import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EClass;

/** A rule that elements of a class must meet. */
public final class SemanticValidationRule {

    /** How grave it is when the rule is not met. */
    public enum Level {
        INFO,
        WARNING,
        ERROR
    }

    /**
     * Something that can be done about it.
     *
     * @param operation run on the element at fault
     */
    public record ValidationFix(String name, ModelOperation operation) {}

    private final String name;
    private final String label;
    private final Level level;
    private final Expression message;
    private final EClass targetClass;
    private final List<Expression> audits;
    private final List<ValidationFix> fixes;

    private SemanticValidationRule(SpecificationElement e, Building b) {
        name = e.required("name");
        label = b.translated(e, "label");
        level = e.choice(
                "level", Map.of("INFO", Level.INFO, "WARNING", Level.WARNING, "ERROR", Level.ERROR), Level.INFO);
        message = message(e, b);
        targetClass = b.type(e, "targetClass");
        audits = b.all(
                e,
                "audits",
                Types.VALIDATION + "RuleAudit",
                (audit, building) -> audit.requiredExpression("auditExpression"));
        fixes = b.all(
                e,
                "fixes",
                Types.VALIDATION + "ValidationFix",
                (fix, building) ->
                        new ValidationFix(fix.required("name"), ModelOperation.initial(fix, "InitialOperation", b)));
    }

    static List<SemanticValidationRule> all(SpecificationElement e, Building b) {
        e.text("name");
        return b.all(
                e, "ownedRules", "", Map.of(Types.VALIDATION + "SemanticValidationRule", SemanticValidationRule::new));
    }

    private static Expression message(SpecificationElement e, Building b) {
        String text = e.required("message");
        if (text.startsWith("%")) {
            return e.literal("message", b.translation(e, "message", text.substring(1)));
        }
        return e.expression("message", true);
    }

    /** Its name. */
    public String name() {
        return name;
    }

    /** Its label in the reader's language; its name if it has none. */
    public String label() {
        return label.isEmpty() ? name : label;
    }

    /** How grave it is when the rule is not met. */
    public Level level() {
        return level;
    }

    /** What to say when the rule is not met. */
    public Expression message() {
        return message;
    }

    /** The class whose instances are looked at. */
    public EClass targetClass() {
        return targetClass;
    }

    /** What must all hold. */
    public List<Expression> audits() {
        return audits;
    }

    /** What can be done. */
    public List<ValidationFix> fixes() {
        return fixes;
    }
}
