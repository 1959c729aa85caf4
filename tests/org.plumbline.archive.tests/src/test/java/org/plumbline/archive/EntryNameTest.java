// SPDX-License-Identifier: EPL-2.0
package org.plumbline.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntryNameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/etc/passwd",
                "../x",
                "a/../b",
                "a/./b",
                "a//b",
                "a/",
                "a\\b",
                "C:/x",
                "a:b",
                "a\nb",
                "a\u0000b",
                "a\u202Eb",
                "a*",
                "nul",
                "a/CON.txt/b",
                "lpt1.doc",
                "a.",
                "a /b",
                "e\u0301",
            })
    void namesThatAreNotSafeEverywhereAreRefused(String name) {
        assertTrue(EntryName.fault(name).isPresent(), name);
    }

    @Test
    void namesThatAreTooLongAreRefused() {
        assertTrue(EntryName.fault("a".repeat(256)).isPresent());
        assertTrue(EntryName.fault("a/".repeat(600) + "a").isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a/b.txt", "会议 纪要（一）.pdf", "100%.txt", ".hidden", "a..b", "console.txt", "é"})
    void ordinaryNamesAreAllowed(String name) {
        assertTrue(EntryName.fault(name).isEmpty(), name);
    }

    @Test
    void namesThatOneSystemTakesForOneClash() {
        for (List<String> names : List.of(
                List.of("a/b", "a/B"),
                List.of("A/x", "a/y"),
                List.of("a", "a/b"),
                List.of("ß", "SS"),
                List.of("ﬁ", "fi"))) {
            assertTrue(EntryName.clash(names).isPresent(), names.toString());
        }
        assertTrue(EntryName.clash(List.of("a/b", "a/c", "b/a", "ab")).isEmpty());
    }

    @Test
    void theOrderIsThatOfBytesInUtf8() {
        List<String> sorted = List.of("A", "a", "é", "证", "\uFF01", "\uD840\uDC00");
        assertEquals(
                sorted,
                sorted.stream()
                        .sorted(EntryName.ORDER.reversed())
                        .sorted(EntryName.ORDER)
                        .toList());
    }
}
