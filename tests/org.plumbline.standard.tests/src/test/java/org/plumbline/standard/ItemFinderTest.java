// SPDX-License-Identifier: EPL-2.0
package org.plumbline.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the finder to the ways people write item numbers, and to refusing what is none. */
class ItemFinderTest {
    private static final Catalogue CATALOGUE = Catalogue.load();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "6.2.2 b) 3)",
                "6.2.2b3",
                "6.2.2 b 3",
                "6.2.2 B) 3)",
                "6.2.2.b.3",
                "6.2.2-b-3",
                "6.2.2(b)(3)",
                "6.2.2 b)3)",
                " 6.2.2\tb)\n3) ",
                "6.2.2\u00A0b)\u30003)",
                "6.2.2 b）3）",
                "6.2.2（b）（3）",
                "６．２．２ｂ）３）",
                "６。２。２Ｂ、３",
                "\uFEFF6.2.2\u200B b) 3)",
                "GBT32926-6.2.2-b-3",
                "gbt32926-6.2.2-B-3"
            })
    void findsAnItemHoweverItIsWritten(String text) {
        assertSame(CATALOGUE.item("6.2.2 b) 3)"), CATALOGUE.find(text).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({
        "4.3, 4.3",
        "a.2.1, A.2.1",
        "A2.1, A.2.1",
        "a.2.5b4, A.2.5 b) 4)",
        "A.1b, A.1 b)",
        "6.1b10, 6.1 b) 10)",
        "6.1 b 1, 6.1 b) 1)",
        "6.1.b, 6.1 b)"
    })
    void findsItemsWithAndWithoutLetters(String text, String number) {
        assertEquals(number, CATALOGUE.find(text).orElseThrow().number());
    }

    @Test
    void findsEveryItemByNumberRuleIdAndShortForm() {
        for (Item item : CATALOGUE.items()) {
            assertSame(item, CATALOGUE.find(item.number()).orElseThrow());
            assertSame(item, CATALOGUE.find(item.ruleId()).orElseThrow());
            String compact = item.number().replace(")", "").replace(" ", "");
            assertSame(item, CATALOGUE.find(compact).orElseThrow());
        }
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                " ",
                ".",
                ")))",
                "6",
                "6.2.2",
                "6.2.2 b) 7)",
                "6.2.2 b) 3) x",
                "6.2.2 b) 3) 1)",
                "6.2.2 b) 3)!",
                "622b3",
                "61b10",
                "6.1 b) 1 0)",
                "6.1 b) 010)",
                "6.2.2 \u0432) 3)",
                "\u0410.2.1",
                "6.2.2 b) \u0663)",
                "6.2.2\u0000b) 3)",
                "GBT32926-",
                "GBT32926-GBT32926-4.3",
                "../../etc/passwd",
                "<script>4.3</script>",
                "\uD83D"
            })
    void findsNothingWhereNoItemIsNamed(String text) {
        assertEquals(Optional.empty(), CATALOGUE.find(text));
    }

    @Test
    void refusesVeryLongTextAtOnce() {
        String blanks = " ".repeat(50_000_000) + "4.3";
        assertEquals(Optional.empty(), CATALOGUE.find(blanks));
        assertEquals(List.of(), CATALOGUE.suggestions(blanks));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "6.2.2 b) 7)     | 6.2.2 b) 1), 6.2.2 b) 2), 6.2.2 b) 3), 6.2.2 b) 4), 6.2.2 b) 5)",
                "6.2.2           | 6.2.2 a), 6.2.2 b), 6.2.2 c)",
                "6.22 b) 3)      | 6.2.2 b) 3)",
                "61b10           | 6.1 b) 10)",
                "clause 4.1 c)   | ",
                "9.2.2 b) 3)     | 6.2.2 b) 3)",
                "8.2e            | 8.2 a), 8.2 b), 8.2 c), 8.2 d), 8.1 e)",
                "A.2.1 a)        | A.2.1, A.2.2 a), A.2.3 a), A.2.4 a), A.2.5 a)"
            })
    void suggestsTheNearestNumbers(String text, String expected) {
        List<String> suggestions = CATALOGUE.suggestions(text);
        List<String> nearest = expected == null ? List.of() : List.of(expected.split(", "));
        assertEquals(nearest, suggestions.subList(0, Math.min(nearest.size(), suggestions.size())), text);
        assertTrue(!nearest.isEmpty() || suggestions.isEmpty(), suggestions.toString());
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"   ", "!!!", "?", "hello", "zzz", "zz", "准绳", "99999999999", "\uD83D"})
    void suggestsNothingWhereNothingIsNear(String text) {
        assertEquals(List.of(), CATALOGUE.suggestions(text));
    }

    @Test
    void suggestsAnExistingItemFirstForItself() {
        for (Item item : CATALOGUE.items()) {
            List<String> suggestions = CATALOGUE.suggestions(item.number());
            assertEquals(item.number(), suggestions.get(0));
            assertTrue(suggestions.size() <= 5);
        }
    }
}
