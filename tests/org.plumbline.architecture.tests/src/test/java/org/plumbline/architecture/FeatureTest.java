// SPDX-License-Identifier: EPL-2.0
package org.plumbline.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the features say that the build must hear twice. */
class FeatureTest {

    private static final Pattern FRAGMENT = Pattern.compile("<plugin id=\"(org\\.plumbline\\.[^\"]*)\"[^>]*fragment=\"true\"");

    /**
     * Whoever builds the workbench alone gets what it needs built with it, but for fragments: these a feature has to name in its
     * POM too.
     */
    @Test
    void fragmentsAreBuiltBeforeTheirFeature() {
        List<String> missing = new ArrayList<>();
        int seen = 0;
        for (var feature : Workspace.files("features").stream()
                .filter(file -> file.endsWith("feature.xml"))
                .toList()) {
            String pom = Workspace.read(feature.resolveSibling("pom.xml"));
            Matcher fragment = FRAGMENT.matcher(Workspace.read(feature));
            while (fragment.find()) {
                seen++;
                if (!pom.contains("<artifactId>" + fragment.group(1) + "</artifactId>")) {
                    missing.add(feature + " " + fragment.group(1));
                }
            }
        }
        assertEquals(List.of(), missing);
        assertTrue(seen > 0);
    }
}
