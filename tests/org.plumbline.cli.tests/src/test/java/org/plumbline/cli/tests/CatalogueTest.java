// SPDX-License-Identifier: EPL-2.0
package org.plumbline.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.standard.Catalogue;
import org.plumbline.standard.Item;
import org.plumbline.standard.Language;

class CatalogueTest {

    private static final Catalogue CATALOGUE = Catalogue.load();
    private static final List<String> NUMBERS =
            CATALOGUE.items().stream().map(Item::number).toList();

    @Test
    void theListHasEveryItemOnALineOfItsOwnTheNumberFirst() {
        for (Language language : Language.values()) {
            List<String> lines = Call.in(language, "catalogue").out().lines().toList();
            assertEquals(200, lines.size());
            for (int i = 0; i < lines.size(); i++) {
                Item item = CATALOGUE.items().get(i);
                assertTrue(lines.get(i).startsWith(item.number() + "  "), lines.get(i));
                assertTrue(lines.get(i).endsWith(item.statement().in(language)), lines.get(i));
            }
        }
    }

    @Test
    void theTableHasEveryItemTheNumberFirst() {
        for (Language language : Language.values()) {
            String table = Call.in(language, "catalogue", "--format", "csv").out();
            assertTrue(table.startsWith("\uFEFF\""), "spreadsheets need the mark to read Chinese");
            List<String> rows = List.of(table.split("\r\n"));
            assertEquals(201, rows.size());
            for (int i = 1; i < rows.size(); i++) {
                assertTrue(rows.get(i).startsWith("\"" + NUMBERS.get(i - 1) + "\","), rows.get(i));
            }
        }
    }

    @Test
    void jsonHasEveryItemInBothLanguages() throws IOException {
        String english = Call.of("catalogue", "--format", "json").out();
        assertEquals(
                english, Call.in(Language.ZH, "catalogue", "--format", "json").out());
        assertEquals(NUMBERS, numbers(english));
        assertEquals(NUMBERS.stream().filter(n -> n.startsWith("6.1 c)")).toList(), numbers(json("6.1c")));
        assertTrue(english.contains(CATALOGUE.item("6.3 a)").statement().zh()));
        assertTrue(english.contains(CATALOGUE.item("6.3 a)").statement().en()));
    }

    private static String json(String item) {
        return Call.of("catalogue", item, "--format", "json").out();
    }

    private static List<String> numbers(String json) throws IOException {
        List<String> numbers = new ArrayList<>();
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING && "item".equals(parser.currentName())) {
                    numbers.add(parser.getText());
                }
            }
        }
        return numbers;
    }

    @Test
    void oneItemIsExplained() {
        Call call = Call.of("catalogue", "6.2.2b3");
        assertEquals(0, call.code());
        Item item = CATALOGUE.item("6.2.2 b) 3)");
        assertTrue(call.out().startsWith("6.2.2 b) 3)  "), call.out());
        for (String part : List.of(
                "6.2.2 b)",
                "Responsible unit",
                item.ruleId(),
                "The rule looks at",
                item.section().title().en())) {
            assertTrue(call.out().contains(part), call.out());
        }
        Item parent = CATALOGUE.item("6.1 c)");
        String explained = Call.in(Language.ZH, "catalogue", "6.1 c)").out();
        parent.items().forEach(part -> assertTrue(explained.contains(part.number() + "  "), explained));
        Item judged = CATALOGUE.item("6.1 b) 10)");
        String why = Call.in(Language.ZH, "catalogue", "6.1b10").out().replaceAll("\\s", "");
        assertTrue(why.contains(judged.reason().orElseThrow().zh().replaceAll("\\s", "")), why);
    }

    @Test
    void itemsOfEverySectionCanBeExplained() {
        CATALOGUE.allSections().stream()
                .filter(section -> !section.items().isEmpty())
                .forEach(section -> {
                    Item item = section.items().get(0);
                    Call call = Call.of("catalogue", item.number());
                    assertEquals(0, call.code());
                    assertTrue(call.out().startsWith(item.number() + "  "), call.out());
                });
    }

    @Test
    void aNumberWithoutQuotesComesAsSeveralWords() {
        assertEquals(Call.of("catalogue", "6.2.2 b) 3)"), Call.of("catalogue", "6.2.2", "b)", "3)"));
    }

    @Test
    void aSectionIsListed() {
        List<String> lines = Call.of("catalogue", "6.3").out().lines().toList();
        assertEquals(
                NUMBERS.stream().filter(number -> number.startsWith("6.3 ")).toList(),
                lines.stream().map(line -> line.substring(0, 14).strip()).toList());
        assertTrue(Call.of("catalogue", "4.3").out().contains("The rule looks at"), "4.3 is an item, too");
    }

    @Test
    void anUnknownItemIsRefusedWithWhatMayBeMeant() {
        Call english = Call.of("catalogue", "6.1 b) 11)");
        assertEquals(2, english.code());
        assertTrue(english.err().contains("6.1 b) 1)"), english.err());
        Call chinese = Call.in(Language.ZH, "catalogue", "ISO 27001");
        assertEquals(2, chinese.code());
        assertTrue(chinese.err().contains("“ISO 27001”不是"), chinese.err());
    }
}
