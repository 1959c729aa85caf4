// SPDX-License-Identifier: EPL-2.0
package org.plumbline.diagram.specification;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.plumbline.diagram.view.ViewpointException;

/** An element of the file that is being read. What nobody asks it for is refused at the end. */
final class SpecificationElement {

    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d{1,9}");
    private static final Pattern LITERAL = Pattern.compile("-?\\d+");

    private final String file;
    private final SpecificationElement parent;
    private final String feature;
    private final String type;
    private final int line;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<SpecificationElement> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final Set<String> usedAttributes = new HashSet<>();
    private final Set<String> usedFeatures = new HashSet<>();

    /** @param type namespace, {@code #} and name; empty where the feature says it */
    SpecificationElement(String file, SpecificationElement parent, String feature, String type, int line) {
        this.file = file;
        this.parent = parent;
        this.feature = feature;
        this.type = type;
        this.line = line;
        if (parent != null) {
            parent.children.add(this);
        }
    }

    void put(String attribute, String value) {
        attributes.put(attribute, value);
    }

    void append(char[] characters, int start, int length) {
        text.append(characters, start, length);
    }

    SpecificationElement parent() {
        return parent;
    }

    String type() {
        return type;
    }

    /** The attribute, or null. */
    String text(String attribute) {
        usedAttributes.add(attribute);
        return attributes.get(attribute);
    }

    String text(String attribute, String otherwise) {
        String value = text(attribute);
        return value == null ? otherwise : value;
    }

    String required(String attribute) {
        String value = text(attribute);
        if (value == null || value.isBlank()) {
            throw refused("attribute " + attribute + " is missing");
        }
        return value;
    }

    boolean flag(String attribute, boolean otherwise) {
        return choice(attribute, Map.of("true", true, "false", false), otherwise);
    }

    int number(String attribute, int otherwise) {
        String value = text(attribute);
        if (value == null) {
            return otherwise;
        }
        if (!NUMBER.matcher(value).matches()) {
            throw refused("attribute " + attribute + " '" + value + "' is no number");
        }
        return Integer.parseInt(value);
    }

    /** @param otherwise null if the attribute is required */
    <T> T choice(String attribute, Map<String, T> values, T otherwise) {
        String value = otherwise == null ? required(attribute) : text(attribute);
        if (value == null) {
            return otherwise;
        }
        if (!values.containsKey(value)) {
            throw refused("attribute " + attribute + " '" + value + "' is not supported");
        }
        return values.get(value);
    }

    /** The values of an attribute with many values, which stand in an attribute or in elements of its name. */
    <T> Set<T> choices(String attribute, Map<String, T> values) {
        List<String> texts = new ArrayList<>();
        String single = text(attribute);
        if (single != null) {
            texts.add(single);
        }
        for (SpecificationElement child : children(attribute)) {
            texts.add(child.text.toString().strip());
            child.text.setLength(0);
            child.finish();
        }
        Set<T> chosen = new java.util.LinkedHashSet<>();
        for (String value : texts) {
            if (!values.containsKey(value)) {
                throw refused(attribute + " '" + value + "' is not supported");
            }
            chosen.add(values.get(value));
        }
        return chosen;
    }

    List<SpecificationElement> children(String name) {
        usedFeatures.add(name);
        return featured(name);
    }

    Optional<SpecificationElement> child(String name) {
        List<SpecificationElement> found = children(name);
        if (found.size() > 1) {
            throw found.get(1).refused("there can be one only");
        }
        return found.stream().findFirst();
    }

    /** An expression, or null; a blank one is none. */
    Expression expression(String attribute, boolean literal) {
        return expression(attribute, null, literal);
    }

    /** @param literal whether a text that is no expression stands for itself; numbers always do */
    Expression expression(String attribute, String otherwise, boolean literal) {
        String value = text(attribute, otherwise);
        if (value == null || value.isBlank()) {
            return null;
        }
        Expression expression = new Expression(value, representation(), named(), attribute);
        if (expression.kind() == Expression.Kind.LITERAL
                && !literal
                && !LITERAL.matcher(value).matches()) {
            throw refused("attribute " + attribute + " '" + value
                    + "' is not supported; an expression begins with feature:, var: or service:");
        }
        return expression;
    }

    /** An expression that is its own value, for what an attribute says. */
    Expression literal(String attribute, String value) {
        return new Expression(value, representation(), named(), attribute);
    }

    Expression requiredExpression(String attribute) {
        required(attribute);
        return expression(attribute, null, false);
    }

    private String representation() {
        SpecificationElement at = this;
        while (at != null && !at.feature.equals("ownedRepresentations")) {
            at = at.parent;
        }
        return at == null ? "" : at.attributes.getOrDefault("name", "");
    }

    private String named() {
        SpecificationElement at = this;
        while (at.parent != null && at.attributes.get("name") == null) {
            at = at.parent;
        }
        return at.feature + " '" + at.attributes.getOrDefault("name", "") + "'";
    }

    /** Refuses what was not asked for, and equal names beneath one feature. */
    void finish() {
        for (String attribute : attributes.keySet()) {
            if (!usedAttributes.contains(attribute)) {
                throw refused("attribute " + attribute + " is not supported");
            }
        }
        Set<String> names = new HashSet<>();
        for (SpecificationElement child : children) {
            if (!usedFeatures.contains(child.feature)) {
                throw child.refused(child.feature + " is not supported here");
            }
            String name = child.attributes.get("name");
            if (name != null && !name.isEmpty() && !names.add(child.feature + '\n' + name)) {
                throw child.refused("the name '" + name + "' is used twice");
            }
        }
        if (!text.toString().isBlank()) {
            throw refused("the text '" + text.toString().strip() + "' is not supported");
        }
    }

    /** The element that a segment of a fragment names, such as {@code @nodeMappings[name='x']}. */
    Optional<SpecificationElement> at(String segment) {
        if (!segment.startsWith("@")) {
            return Optional.empty();
        }
        int bracket = segment.indexOf('[');
        int dot = segment.indexOf('.');
        if (bracket > 0 && segment.startsWith("[name='", bracket) && segment.endsWith("']")) {
            String name = Fragments.decode(segment.substring(bracket + 7, segment.length() - 2));
            return featured(segment.substring(1, bracket)).stream()
                    .filter(c -> name.equals(c.attributes.get("name")))
                    .findFirst();
        }
        if (dot > 0 && segment.substring(dot + 1).matches("\\d{1,6}")) {
            return featured(segment.substring(1, dot)).stream()
                    .skip(Integer.parseInt(segment.substring(dot + 1)))
                    .findFirst();
        }
        return featured(segment.substring(1)).stream().findFirst();
    }

    private List<SpecificationElement> featured(String name) {
        List<SpecificationElement> found = new ArrayList<>();
        for (SpecificationElement child : children) {
            if (child.feature.equals(name)) {
                found.add(child);
            }
        }
        return found;
    }

    /** Where the element stands, for messages. */
    String path() {
        String name = attributes.get("name");
        String step = name == null ? feature : feature + "[" + name + "]";
        return parent == null ? step : parent.path() + "/" + step;
    }

    ViewpointException refused(String reason) {
        return new ViewpointException(file + ", line " + line + ", " + path() + ": " + reason);
    }
}
