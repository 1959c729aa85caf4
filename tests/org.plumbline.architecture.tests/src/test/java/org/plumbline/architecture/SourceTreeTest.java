// SPDX-License-Identifier: EPL-2.0
package org.plumbline.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What every file of the repository has in common. */
class SourceTreeTest {

    private static final Pattern BINARY = Pattern.compile(".*\\.(png|jar|ttf|zip|gz|pdf|xlsx|ico)");

    private static final Pattern REGISTRY = Pattern.compile(
            "(repo1?\\.maven|registry\\.npm|(deb|security)\\.debian|download\\.eclipse|plugins\\.gradle|pypi)\\.[a-z]+");

    private static final Path UPDATE_SITES = Path.of("releng/org.plumbline.sirius.parent/pom.xml");

    @Test
    void everyTextFileIsUtf8WithLineFeeds() throws IOException {
        Map<Path, String> bad = new TreeMap<>();
        List<Path> files = text();
        for (Path file : files) {
            byte[] bytes = Files.readAllBytes(Workspace.ROOT.resolve(file));
            try {
                String text = StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(bytes))
                        .toString();
                if (text.startsWith("\uFEFF")) {
                    bad.put(file, "byte order mark");
                } else if (text.contains("\r") && !file.toString().endsWith(".cmd")) {
                    bad.put(file, "carriage return");
                } else if (!text.isEmpty() && !text.endsWith("\n")) {
                    bad.put(file, "no line feed at the end");
                }
            } catch (CharacterCodingException e) {
                bad.put(file, "not UTF-8: " + e.getMessage());
            }
        }
        assertEquals(Map.of(), bad);
        assertTrue(files.size() > 100, "the repository was searched");
    }

    @Test
    void everyWrittenJavaFileStatesItsLicenceFirst() {
        assertNone(handWritten(), text -> !text.startsWith("// SPDX-License-Identifier: EPL-2.0\n"));
    }

    @Test
    void noTestUsesAnotherJUnit() {
        Pattern old = Pattern.compile(
                "import (static )?(org\\.junit\\.(Test|Assert|Before|After|Rule|Ignore|runner)|junit\\.)");
        assertNone(handWritten(), text -> old.matcher(text).find());
    }

    @Test
    void noTestIsSwitchedOff() {
        Pattern off = Pattern.compile("^\\s*@" + "Disabled\\b", Pattern.MULTILINE);
        assertNone(handWritten(), text -> off.matcher(text).find());
    }

    @Test
    void noGeneratedFileIsEdited() {
        Pattern edited = Pattern.compile("@generated\\s+" + "NOT");
        assertNone(text(), text -> edited.matcher(text).find());
    }

    /** Update sites are no registries, but one file is enough to name them. */
    @Test
    void noFileNamesAPackageRegistry() {
        List<Path> files = text().stream().filter(f -> !f.equals(UPDATE_SITES)).toList();
        assertNone(files, text -> REGISTRY.matcher(text).find());
    }

    @Test
    void noNameSaysNothing() {
        List<Path> vague = handWritten().stream()
                .filter(f -> f.getFileName().toString().matches(".*(Util|Utils|Helper|Manager|Misc)\\.java"))
                .toList();
        assertEquals(List.of(), vague);
    }

    private static List<Path> text() {
        return Workspace.files("").stream()
                .filter(f -> !BINARY.matcher(f.toString()).matches())
                .toList();
    }

    private static List<Path> handWritten() {
        return Workspace.files("").stream()
                .filter(f -> f.toString().endsWith(".java") && !f.toString().contains("src-gen"))
                .toList();
    }

    private static void assertNone(List<Path> files, Predicate<String> bad) {
        assertEquals(
                List.of(),
                files.stream().filter(file -> bad.test(Workspace.read(file))).toList());
        assertTrue(files.size() > 20, "the repository was searched");
    }
}
