// SPDX-License-Identifier: EPL-2.0
package org.plumbline.diagram.tests.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.diagram.text.Paragraph;
import org.plumbline.diagram.text.Typeface;

/** Text is broken where readers of Chinese and English expect it. */
class ParagraphTest {

    private static List<String> lines(String text, double width) {
        Paragraph paragraph = Paragraph.of(text, Typeface.regular(), 10, width);
        paragraph
                .lines()
                .forEach(line ->
                        assertTrue(line.width() <= width + 0.001 || line.text().length() == 1));
        return paragraph.lines().stream().map(Paragraph.Line::text).toList();
    }

    @Test
    void chineseIsBrokenEverywhereAndEvenly() {
        assertEquals(List.of("信息化", "管理处"), lines("信息化管理处", 50));
    }

    @Test
    void noLineBeginsWithClosingPunctuation() {
        assertEquals(List.of("审批完", "成，备案"), lines("审批完成，备案", 40));
        for (int width = 20; width < 120; width += 5) {
            for (String line : lines("外包（驻场、远程）服务：《合同》已签订，“备案”完成。", width)) {
                assertTrue("，。、；：！？）》”".indexOf(line.charAt(0)) < 0 || width < 30, line);
                assertTrue("（《“".indexOf(line.charAt(line.length() - 1)) < 0 || width < 30, line);
            }
        }
    }

    @Test
    void englishIsBrokenAtSpaces() {
        assertEquals(List.of("Network and", "Information", "Security"), lines("Network and Information Security", 62));
    }

    @Test
    void aWordWiderThanALineIsBroken() {
        assertTrue(lines("Donaudampfschifffahrtsgesellschaft", 60).size() > 2);
    }

    @Test
    void linesOfTheTextStayLines() {
        assertEquals(List.of("甲", "", "乙"), lines("甲\n\n乙", 100));
    }

    @Test
    void whatTheFontDoesNotHaveIsReplaced() {
        assertEquals("〓", Typeface.regular().drawable("\uD83D\uDE00"));
        assertEquals("a b", Typeface.regular().drawable("a\tb"));
        assertEquals("ab", Typeface.regular().drawable("a\u200Bb"));
        assertEquals("〓", Typeface.regular().drawable("\uD800"));
        assertEquals("\uD840\uDC87", Typeface.regular().drawable("\uD840\uDC87"), "a character beyond the basic plane");
    }
}
