// SPDX-License-Identifier: EPL-2.0
package org.plumbline.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is said in one language is said in the other. */
class TextsTest {

    private static final Pattern KEY = Pattern.compile("\"%([^\"]+)\"");
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    @Test
    void everyTextIsSaidInBothLanguages() throws IOException {
        List<Path> chinese = Stream.of("bundles", "features")
                .flatMap(folder -> Workspace.files(folder).stream())
                .filter(file -> file.toString().endsWith("_zh.properties"))
                // their English is in the platform's own bundles
                .filter(file -> !file.toString().contains("org.plumbline.zh."))
                .toList();
        for (Path file : chinese) {
            Path english = Path.of(file.toString().replace("_zh.properties", ".properties"));
            assertEquals(texts(english).keySet(), texts(file).keySet(), file.toString());
        }
        assertTrue(chinese.size() > 8, "the bundles were searched");
    }

    @Test
    void everyTextOfTheWorkbenchHasTheSamePlacesInBothLanguages() throws IOException {
        for (Path file : Workspace.files("bundles/org.plumbline.ui/src")) {
            if (file.endsWith("messages_zh.properties")) {
                Map<String, String> english = texts(file.resolveSibling("messages.properties"));
                texts(file).forEach((key, text) -> assertEquals(places(english.get(key)), places(text), key));
            }
        }
    }

    @Test
    void everyLabelThatAPluginNamesIsThere() throws IOException {
        for (Path file : Workspace.files("bundles")) {
            Path labels = file.resolveSibling("plugin.properties");
            if (file.endsWith("plugin.xml") && Files.exists(Workspace.ROOT.resolve(labels))) {
                Set<String> missing = new TreeSet<>();
                Matcher matcher = KEY.matcher(Workspace.read(file));
                while (matcher.find()) {
                    missing.add(matcher.group(1));
                }
                missing.removeAll(texts(labels).keySet());
                assertEquals(Set.of(), missing, file.toString());
            }
        }
    }

    private static Set<String> places(String text) {
        Set<String> places = new TreeSet<>();
        PLACE.matcher(text).results().forEach(place -> places.add(place.group()));
        return places;
    }

    private static Map<String, String> texts(Path file) throws IOException {
        Properties properties = new Properties();
        properties.load(new StringReader(Workspace.read(file)));
        Map<String, String> texts = new TreeMap<>();
        properties.forEach((key, text) -> texts.put(key.toString(), text.toString()));
        return texts;
    }
}
