// SPDX-License-Identifier: EPL-2.0
package org.plumbline.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The help of the workbench speaks of what is there. */
class WorkbenchHelpTest {

    private static final String HELP = "bundles/org.plumbline.ui/help/";
    private static final Pattern LABEL = Pattern.compile("<b>(.*?)</b>");
    private static final Pattern MODEL_LABEL = Pattern.compile("<details key=\"(?:en|zh)\" value=\"([^\"]*)\"");
    private static final Pattern PART = Pattern.compile("id=\"(\\w+)\"");
    private static final Pattern KEY =
            Pattern.compile("<key commandId=\"org\\.plumbline\\.[^\"]*\" sequence=\"([^\"]+)\"");
    private static final Pattern LINK = Pattern.compile("href=\"#(\\w+)\"");

    /** What the platform and its Chinese fragments write on buttons. */
    private static final Set<String> PLATFORM = Set.of("Next", "Finish", "下一步", "完成");

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void everyLabelThatItNamesIsWrittenInTheWorkbench(String language) throws IOException {
        Set<String> written = written(language);
        Set<String> unknown = new TreeSet<>();
        LABEL.matcher(Workspace.read(Path.of(HELP + language + ".html")))
                .results()
                .forEach(label -> {
                    String text = plain(label.group(1));
                    if (!PLATFORM.contains(text) && !written.contains(text)) {
                        unknown.add(text);
                    }
                });
        assertEquals(Set.of(), unknown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void theKeysOfOurCommandsAreThoseOfTheWorkbench(String language) {
        String help = Workspace.read(Path.of(HELP + language + ".html"));
        List<String> keys = KEY.matcher(Workspace.read(Path.of("bundles/org.plumbline.ui/plugin.xml")))
                .results()
                .map(key -> key.group(1).replace("M1", "Ctrl").replace("M2", "Shift"))
                .toList();
        assertTrue(keys.contains("Ctrl+2"), "keys were found");
        for (String key : keys) {
            assertTrue(help.contains("<kbd>" + key + "</kbd>"), key);
        }
    }

    @Test
    void bothLanguagesHaveTheSameParts() {
        assertEquals(parts("en"), parts("zh"));
        assertTrue(parts("en").size() > 20, "the help was read");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void itsLinksLeadToItsParts(String language) {
        Set<String> parts = new HashSet<>(parts(language));
        LINK.matcher(Workspace.read(Path.of(HELP + language + ".html")))
                .results()
                .forEach(link -> assertTrue(parts.contains(link.group(1)), link.group(1)));
    }

    private static List<String> parts(String language) {
        return PART.matcher(Workspace.read(Path.of(HELP + language + ".html")))
                .results()
                .map(part -> part.group(1))
                .toList();
    }

    private static Set<String> written(String language) throws IOException {
        Set<String> written = new HashSet<>();
        for (Path file : Workspace.files("bundles")) {
            String name = file.getFileName().toString();
            if (file.toString().contains("/src/org/plumbline/ui/") && isOf(language, name, "messages")
                    || file.toString().matches("bundles/org\\.plumbline\\.(ui|viewpoint)/.*")
                            && isOf(language, name, "plugin")) {
                Properties texts = new Properties();
                texts.load(new StringReader(Workspace.read(file)));
                texts.values().forEach(text -> written.add(plain(text.toString())));
            } else if (name.endsWith(".ecore")) {
                MODEL_LABEL
                        .matcher(Workspace.read(file))
                        .results()
                        .forEach(label -> written.add(plain(label.group(1))));
            }
        }
        return written;
    }

    private static boolean isOf(String language, String file, String kind) {
        return file.equals(kind + (language.equals("zh") ? "_zh" : "") + ".properties");
    }

    /** A label without mnemonic, ellipsis and what follows a colon. */
    private static String plain(String label) {
        return label.replaceAll("\\(&\\w\\)", "")
                .replace("&", "")
                .replaceAll("(\\.\\.\\.|…)$", "")
                .replaceAll("[:：].*$", "")
                .strip();
    }
}
