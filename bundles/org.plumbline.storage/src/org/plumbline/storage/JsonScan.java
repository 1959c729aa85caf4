// SPDX-License-Identifier: EPL-2.0
package org.plumbline.storage;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What has to be known of a document before it is read.
 *
 * @param schema what the document says that it is; empty if it does not
 * @param classes the class that each object names, or null, in the order in which the objects begin
 */
record JsonScan(String schema, List<String> classes) {

    /**
     * Reads a document once to its end.
     *
     * @throws ProjectFileException if it is not one well-formed object, not nested too deep
     */
    static JsonScan of(JsonSource source) throws IOException {
        return source.parse(parser -> {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw source.fault(parser, Fault.JSON_ROOT);
            }
            JsonScan scan = scan(parser);
            if (parser.nextToken() != null) {
                throw source.fault(parser, Fault.AFTER_ROOT);
            }
            return scan;
        });
    }

    private static JsonScan scan(JsonParser json) throws IOException {
        String schema = "";
        List<String> classes = new ArrayList<>();
        Map<String, String> names = new HashMap<>(); // one copy of each
        Deque<Integer> open = new ArrayDeque<>();
        classes.add(null);
        open.push(0);
        while (!open.isEmpty()) {
            switch (json.nextToken()) {
                case START_OBJECT -> {
                    open.push(classes.size());
                    classes.add(null);
                }
                case END_OBJECT -> open.pop();
                case VALUE_STRING -> {
                    String field = json.currentName();
                    if (JsonForm.CLASS.equals(field)) {
                        classes.set(open.element(), names.computeIfAbsent(json.getText(), name -> name));
                    } else if (open.size() == 1 && JsonForm.SCHEMA.equals(field)) {
                        schema = json.getText();
                    }
                }
                default -> {
                    // only what was asked for
                }
            }
        }
        return new JsonScan(schema, classes);
    }
}
