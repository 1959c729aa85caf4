// SPDX-License-Identifier: EPL-2.0
package org.plumbline.storage;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.model.outsourcing.Element;

/** The lines of a project file on which its elements stand; the file is read when the first is asked for. */
public final class ElementLines {

    private static final Pattern ID = Pattern.compile("(?:^|\\s)id=[\"']([0-9a-f-]{36})[\"']");

    private final Path file;
    private Map<String, Integer> lines;

    /** The lines of a file that was loaded before. */
    public ElementLines(Path file) {
        this.file = file;
    }

    /** The line that bears the element's id, from 1; empty if the element is not in the file, or the file is gone. */
    public OptionalInt of(Element element) {
        if (lines == null) {
            lines = read();
        }
        Integer line = lines.get(element.getId());
        return line == null ? OptionalInt.empty() : OptionalInt.of(line);
    }

    private Map<String, Integer> read() {
        Map<String, Integer> found = new HashMap<>();
        try (BufferedReader in = Files.newBufferedReader(file)) {
            int number = 0;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                number++;
                for (Matcher id = ID.matcher(line); id.find(); ) {
                    found.putIfAbsent(id.group(1), number);
                }
            }
        } catch (IOException gone) {
            return Map.of(); // lines are a convenience; the model itself was loaded
        }
        return found;
    }
}
