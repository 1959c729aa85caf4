// SPDX-License-Identifier: EPL-2.0
package org.plumbline.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What readers rely on: links lead somewhere, and every guide exists in Chinese and English. */
class DocumentsTest {

    private static final Pattern FENCED = Pattern.compile("^ *```.*?^ *```", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)|(?:src|href|srcset)=\"([^\"]+)\"");
    private static final Pattern ADDRESS = Pattern.compile("[a-z]+:.*");
    private static final Pattern HEADING = Pattern.compile("^(#+) .*$", Pattern.MULTILINE);

    @Test
    void everyRelativeLinkLeadsToAFile() {
        Map<String, Path> broken = new TreeMap<>();
        int checked = 0;
        for (Path document : documents()) {
            for (String link : links(document)) {
                String file = link.contains("#") ? link.substring(0, link.indexOf('#')) : link;
                if (ADDRESS.matcher(link).matches() || file.isEmpty()) {
                    continue;
                }
                checked++;
                Path target =
                        Workspace.ROOT.resolve(document).resolveSibling(file).normalize();
                if (!target.startsWith(Workspace.ROOT) || !Files.exists(target)) {
                    broken.put(link, document);
                }
            }
        }
        assertEquals(Map.of(), broken);
        assertTrue(checked > 100, "links were found");
    }

    @Test
    void everyLinkWithinADocumentLeadsToAHeading() {
        Map<String, Path> broken = new TreeMap<>();
        for (Path document : documents()) {
            List<String> anchors = HEADING.matcher(withoutCode(document))
                    .results()
                    .map(heading -> "#" + anchor(heading.group()))
                    .toList();
            links(document).stream()
                    .filter(link -> link.startsWith("#") && !anchors.contains(link))
                    .forEach(link -> broken.put(link, document));
        }
        assertEquals(Map.of(), broken);
    }

    @Test
    void everyTranslatedDocumentHasTheSameParts() {
        for (String name : List.of("README", "CHANGELOG")) {
            assertEquals(headings(Path.of(name + ".md")), headings(Path.of(name + ".zh.md")), name);
        }
        List<Path> english = documents().stream()
                .filter(document -> document.toString().endsWith(".en.md"))
                .toList();
        assertTrue(!english.isEmpty(), "guides were found");
        for (Path document : english) {
            Path chinese = Path.of(document.toString().replace(".en.md", ".zh.md"));
            assertEquals(headings(document), headings(chinese), chinese.toString());
        }
    }

    private static List<Path> documents() {
        return Workspace.files("").stream()
                .filter(file -> file.toString().endsWith(".md"))
                .toList();
    }

    private static List<String> links(Path document) {
        return LINK.matcher(withoutCode(document))
                .results()
                .flatMap((MatchResult link) -> Stream.of(link.group(1) == null ? link.group(2) : link.group(1)))
                .toList();
    }

    /** The levels of the headings, in order. */
    private static List<Integer> headings(Path document) {
        return HEADING.matcher(withoutCode(document))
                .results()
                .map(heading -> heading.group(1).length())
                .toList();
    }

    private static String withoutCode(Path document) {
        return FENCED.matcher(Workspace.read(document)).replaceAll("");
    }

    /** The anchor that the usual renderers give a heading. */
    private static String anchor(String heading) {
        return heading.replaceFirst("^#+ ", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}_ -]", "")
                .replace(' ', '-');
    }
}
