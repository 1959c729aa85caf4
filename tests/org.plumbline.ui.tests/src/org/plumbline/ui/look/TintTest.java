// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.look;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.plumbline.diagram.view.Rgb;
import org.plumbline.ui.tests.Workbench;

/** What is written on diagrams can be read in the dark: on every ground, a contrast of 4.5 as WCAG AA asks for. */
class TintTest {

    private static final Pattern COLOUR = Pattern.compile(
            "UserFixedColor\" name=\"(\\w+)\"(?: red=\"(\\d+)\")?(?: green=\"(\\d+)\")?(?: blue=\"(\\d+)\")?");
    private static final double ENOUGH = 4.5;

    @Test
    void lettersCanBeReadInTheDark() throws Exception {
        Map<String, Rgb> colours = new HashMap<>();
        Matcher matcher = COLOUR.matcher(Files.readString(
                Workbench.ROOT.resolve("bundles/org.plumbline.viewpoint/description/plumbline.odesign")));
        while (matcher.find()) {
            colours.put(matcher.group(1), new Rgb(part(matcher, 2), part(matcher, 3), part(matcher, 4)));
        }
        assertTrue(colours.size() > 10, colours.keySet().toString());
        colours.forEach((letters, colour) -> colours.forEach((ground, behind) -> {
            if (!isGround(letters) && isGround(ground)) {
                double contrast = Contrast.of(Tint.DARK.ofText(colour), Tint.DARK.of(behind));
                assertTrue(contrast >= ENOUGH, letters + " on " + ground + ": " + contrast);
            }
        }));
    }

    private static int part(Matcher matcher, int group) {
        return matcher.group(group) == null ? 0 : Integer.parseInt(matcher.group(group));
    }

    private static boolean isGround(String name) {
        return name.toLowerCase(java.util.Locale.ROOT).endsWith("paper") || name.equals("faint") || name.equals("band");
    }
}
