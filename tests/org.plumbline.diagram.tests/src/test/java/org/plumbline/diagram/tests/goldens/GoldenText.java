// SPDX-License-Identifier: EPL-2.0
package org.plumbline.diagram.tests.goldens;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.CRC32;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** The form of golden files, which docs/testing.md describes. Sirius's own tests write them, in the same form. */
final class GoldenText {

    private static final int LONGEST = 60;

    private final List<String> lines = new ArrayList<>();
    private final Map<String, String> styles = new TreeMap<>();
    private List<String> base = List.of();

    void line(String line) {
        lines.add(line);
    }

    /** Adds entries that have no order. */
    void entries(List<String> entries) {
        base = entries.stream().sorted().toList();
        lines.addAll(base);
    }

    /** Adds what differs from the entries added before. */
    void changes(List<String> entries) {
        List<String> now = entries.stream().sorted().toList();
        difference(base, now).forEach(line -> lines.add("- " + line));
        difference(now, base).forEach(line -> lines.add("+ " + line));
    }

    private static List<String> difference(List<String> from, List<String> without) {
        List<String> rest = new ArrayList<>(from);
        without.forEach(rest::remove);
        return rest;
    }

    /** A short name of a style; what it means stands at the end of the file. */
    String style(String text) {
        String name = digest(text);
        styles.put(name, text);
        return name;
    }

    /** A text between quotation marks, on one line; of a long one its beginning and a check sum. */
    static String quoted(String text) {
        String given = text == null ? "" : text;
        String line = given.replace("\\", "\\\\").replace("\r", "").replace("\n", "\\n");
        return line.length() > LONGEST
                ? "\"" + line.substring(0, line.offsetByCodePoints(0, LONGEST / 2)) + "…\"~" + digest(given)
                : "\"" + line + "\"";
    }

    static String digest(String text) {
        CRC32 sum = new CRC32();
        sum.update((text == null ? "" : text).getBytes(StandardCharsets.UTF_8));
        return String.format("%08x", sum.getValue());
    }

    /** Names an element: by the beginning of its UUID, by the id of a requirement, otherwise by its class. */
    static String key(EObject element) {
        String id = element == null ? "none" : EcoreUtil.getID(element);
        if (id == null) {
            return element.eClass().getName();
        }
        return id.length() == 36 && id.charAt(8) == '-' ? id.substring(0, 8) : id;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(line).append('\n'));
        new TreeSet<>(styles.keySet()).forEach(name -> text.append("style " + name + " " + styles.get(name) + "\n"));
        return text.toString();
    }
}
