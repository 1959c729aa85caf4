// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.plumbline.ui.tests.Workbench;

/** Our Chinese texts of the platform's own dialogs fit the platform that is there. */
class PlatformTextsTest {

    private static final Pattern HOST = Pattern.compile("Fragment-Host: (\\S+)");
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    @Test
    void everyTextHasItsEnglishOneWithTheSamePlaces() throws IOException {
        List<Path> folders;
        try (Stream<Path> all = Files.list(Workbench.ROOT.resolve("bundles"))) {
            folders = all.filter(folder -> folder.getFileName().toString().startsWith("org.plumbline.zh."))
                    .toList();
        }
        assertTrue(folders.size() >= 4, folders.toString());
        for (Path folder : folders) {
            Matcher host = HOST.matcher(Files.readString(folder.resolve("META-INF/MANIFEST.MF")));
            assertTrue(host.find(), folder.toString());
            Bundle bundle = Platform.getBundle(host.group(1));
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.toList()) {
                    String name = folder.relativize(file).toString().replace('\\', '/');
                    if (name.endsWith("_zh.properties") && !name.startsWith("target/")) {
                        check(bundle, name, file);
                    }
                }
            }
        }
    }

    private static void check(Bundle bundle, String name, Path file) throws IOException {
        URL english = bundle.getResource(name.replace("_zh.properties", ".properties"));
        assertNotNull(english, name);
        Properties theirs = texts(english.openStream());
        Properties ours = texts(Files.newInputStream(file));
        assertNotNull(bundle.getResource(name), "the platform does not find " + name);
        ours.forEach((key, text) -> {
            assertTrue(theirs.containsKey(key), name + ": " + key);
            assertEquals(places(theirs.getProperty((String) key)), places((String) text), name + ": " + key);
        });
    }

    private static TreeSet<String> places(String text) {
        TreeSet<String> places = new TreeSet<>();
        PLACE.matcher(text).results().forEach(place -> places.add(place.group()));
        return places;
    }

    private static Properties texts(InputStream in) throws IOException {
        try (in) {
            Properties texts = new Properties();
            texts.load(in);
            return texts;
        }
    }
}
