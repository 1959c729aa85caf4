// SPDX-License-Identifier: EPL-2.0
package org.plumbline.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the catalogue to what a reader counts and reads in the standard. */
class CatalogueTest {
    private static final Catalogue CATALOGUE = Catalogue.load();

    @Test
    void namesTheStandard() {
        assertEquals("GB/T 32926—2016", CATALOGUE.edition());
        assertTrue(CATALOGUE.title().zh().endsWith("政府部门信息技术服务外包信息安全管理规范"));
        assertTrue(CATALOGUE.title().en().endsWith("government information technology service outsourcing"));
    }

    @Test
    void hasEveryItemOfEverySection() {
        Map<String, Integer> expected = new LinkedHashMap<>();
        String counts = "4.1:4 4.2.1:2 4.2.2:9 4.2.3:9 4.3:1 5.1.1:4 5.1.2:5 5.2.1:7 5.2.2:7 6.1:20 6.2.1:12 6.2.2:19"
                + " 6.3:8 6.4:7 6.5:7 7.1:9 7.2:6 8.1:5 8.2:4 A.1:3 A.2.1:1 A.2.2:3 A.2.3:4 A.2.4:4 A.2.5:8 A.3:8 A.4:6"
                + " A.5:4 A.6:7 A.7:4 A.8:3";
        for (String count : counts.split(" ")) {
            expected.put(count.split(":")[0], Integer.valueOf(count.split(":")[1]));
        }
        Map<String, Integer> actual = new LinkedHashMap<>();
        CATALOGUE.items().forEach(item -> actual.merge(item.section().number(), 1, Integer::sum));
        assertEquals(List.copyOf(expected.entrySet()), List.copyOf(actual.entrySet()));
        assertEquals(200, CATALOGUE.items().size());
    }

    @Test
    void hasTheChaptersAndSectionsInTheirOrder() {
        assertEquals("4 5 6 7 8 A", numbers(CATALOGUE.sections()));
        assertEquals(
                "4 4.1 4.2 4.2.1 4.2.2 4.2.3 4.3 5 5.1 5.1.1 5.1.2 5.2 5.2.1 5.2.2 6 6.1 6.2 6.2.1 6.2.2 6.3 6.4 6.5"
                        + " 7 7.1 7.2 8 8.1 8.2 A A.1 A.2 A.2.1 A.2.2 A.2.3 A.2.4 A.2.5 A.3 A.4 A.5 A.6 A.7 A.8",
                numbers(CATALOGUE.allSections()));
    }

    @Test
    void nestsSectionsAsTheirNumbersSay() {
        for (Section section : CATALOGUE.allSections()) {
            int dot = section.number().lastIndexOf('.');
            String expected = dot < 0 ? "" : section.number().substring(0, dot);
            assertEquals(expected, section.parent().map(Section::number).orElse(""), section.number());
            section.parent().ifPresent(parent -> assertTrue(parent.subsections().contains(section)));
            assertSame(section, CATALOGUE.section(section.number()));
        }
    }

    @Test
    void nestsItemsAsTheirNumbersSay() {
        for (Item item : CATALOGUE.items()) {
            String number = item.number();
            String above = number.indexOf(' ') < 0 ? number : number.substring(0, number.lastIndexOf(' '));
            if (item.parent().isPresent()) {
                assertEquals(above, item.parent().get().number());
                assertTrue(item.parent().get().items().contains(item));
                assertSame(item.section(), item.parent().get().section());
            } else {
                assertEquals(above, item.section().number());
                assertTrue(item.section().items().contains(item));
            }
            assertEquals(item.items().isEmpty(), item.isLeaf());
        }
    }

    @Test
    void lettersAndCountsItemsWithoutGap() {
        for (Section section : CATALOGUE.allSections()) {
            List<Item> items = section.items();
            if (items.size() == 1) {
                assertEquals(section.number(), items.get(0).number());
                continue;
            }
            for (int i = 0; i < items.size(); i++) {
                assertEquals(
                        section.number() + " " + (char) ('a' + i) + ")",
                        items.get(i).number());
                List<Item> inner = items.get(i).items();
                for (int j = 0; j < inner.size(); j++) {
                    assertEquals(
                            items.get(i).number() + " " + (j + 1) + ")",
                            inner.get(j).number());
                }
            }
        }
    }

    @Test
    void numbersPositionsAndRuleIdsIdentifyItems() {
        List<Item> items = CATALOGUE.items();
        assertEquals(200, items.stream().map(Item::number).distinct().count());
        assertEquals(200, items.stream().map(Item::ruleId).distinct().count());
        assertEquals(
                IntStream.range(0, 200).boxed().toList(),
                items.stream().map(Item::position).toList());
        assertEquals("GBT32926-6.2.2-b-3", CATALOGUE.item("6.2.2 b) 3)").ruleId());
        assertEquals("GBT32926-4.3", CATALOGUE.item("4.3").ruleId());
        assertEquals("GBT32926-A.2.5-b-4", CATALOGUE.item("A.2.5 b) 4)").ruleId());
        items.forEach(item -> assertSame(item, CATALOGUE.item(item.number())));
    }

    @Test
    void chaptersTogetherHoldEveryItemOnce() {
        List<Item> all = new ArrayList<>();
        CATALOGUE.sections().forEach(chapter -> all.addAll(chapter.allItems()));
        assertEquals(CATALOGUE.items(), all);
    }

    @Test
    void refersOnlyWhereTheStandardDoes() {
        Map<String, List<String>> references = CATALOGUE.items().stream()
                .filter(item -> !item.references().isEmpty())
                .collect(Collectors.toMap(Item::number, Item::references));
        assertEquals(
                Map.of(
                        "4.2.2 a)", List.of("5.2.1"),
                        "4.2.3 b) 1)", List.of("5.1"),
                        "4.2.3 b) 3)", List.of("A"),
                        "6.3 a) 3)", List.of("A"),
                        "8.2 b)", List.of("6.2.2")),
                references);
        references.values().forEach(numbers -> numbers.forEach(CATALOGUE::section));
    }

    @Test
    void obligesTheLeaderTheDepartmentOrTheUnit() {
        for (Item item : CATALOGUE.items()) {
            ObligedRole expected =
                    switch (item.section().number()) {
                        case "4.2.2", "5.2.1" -> ObligedRole.SUPERVISING_LEADER;
                        case "4.1", "4.2.1", "4.3" -> ObligedRole.DEPARTMENT;
                        default -> ObligedRole.RESPONSIBLE_UNIT;
                    };
            assertEquals(expected, item.role(), item.number());
        }
    }

    @Test
    void leavesOnlyTheContentsOfThePlanOptional() {
        assertEquals(
                "6.3 a) 1), 6.3 a) 2), 6.3 a) 3), 6.3 a) 4), 6.3 a) 5), 6.3 a) 6)",
                CATALOGUE.items().stream()
                        .filter(item -> item.strength() == Strength.MAY)
                        .map(Item::number)
                        .collect(Collectors.joining(", ")));
    }

    @Test
    void leavesOnlyOpenEndedItemsToAReviewer() {
        assertEquals(
                "6.1 b) 10), 6.1 c) 7), 6.4 b) 5), 6.5 a) 5), 8.1 c)",
                CATALOGUE.items().stream()
                        .filter(item -> item.decision() == Decision.JUDGEMENT)
                        .map(Item::number)
                        .collect(Collectors.joining(", ")));
    }

    @Test
    void givesAReasonExactlyForJudgements() {
        for (Item item : CATALOGUE.items()) {
            assertEquals(item.decision() == Decision.JUDGEMENT, item.reason().isPresent(), item.number());
            item.reason().ifPresent(CatalogueTest::assertBilingual);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "4.1 c), PROJECT_START",
        "4.1 d), SERVICE_START",
        "4.2.1 a), PROJECT_START",
        "4.2.2 c), PROJECT_START",
        "4.2.2 c) 2), PROJECT_START",
        "4.2.2 c) 3), SERVICE_START",
        "4.2.3 a), SERVICE_START",
        "4.2.3 b) 1), PROJECT_START",
        "4.2.3 b) 2), SELECTION_START",
        "4.2.3 b) 3), SERVICE_START",
        "4.2.3 c), PROJECT_START",
        "4.3, PROJECT_START",
        "5.1.2 b) 3), PROJECT_START",
        "5.2.2 c), PROJECT_START",
        "6.1 c) 6), SELECTION_START",
        "6.2.1 a), CONTRACT_SIGNED",
        "6.5 b), CONTRACT_SIGNED",
        "7.1 b) 5), SERVICE_START",
        "7.2 b), SERVICE_START",
        "8.1 e), SERVICE_START",
        "8.2 a), EXIT_START",
        "8.2 d), EXIT_START",
        "A.1 b), PROJECT_START",
        "A.2.1, CONTRACT_SIGNED",
        "A.2.2 c), SERVICE_START",
        "A.3 d), SERVICE_START",
        "A.8 c), SERVICE_START"
    })
    void isDueFromItsMilestoneOn(String number, Milestone due) {
        assertEquals(due, CATALOGUE.item(number).due());
    }

    @Test
    void noParentIsDueAfterItsItems() {
        for (Item item : CATALOGUE.items()) {
            for (Item inner : item.items()) {
                assertTrue(item.due().compareTo(inner.due()) <= 0, inner.number());
            }
        }
    }

    @Test
    void scoresChapters7And8WithTheirOwnPhase() {
        for (Item item : CATALOGUE.items()) {
            Phase expected =
                    switch (item.number().charAt(0)) {
                        case '7' -> Phase.OPERATION;
                        case '8' -> Phase.IMPROVEMENT;
                        default -> item.due().phase();
                    };
            assertEquals(expected, item.phase(), item.number());
        }
    }

    @Test
    void milestonesFollowThePhases() {
        assertEquals(
                List.of(Phase.PLANNING, Phase.SELECTION, Phase.SELECTION, Phase.OPERATION, Phase.IMPROVEMENT),
                List.of(Milestone.values()).stream().map(Milestone::phase).toList());
    }

    @Test
    void statesEveryItemInBothLanguagesAndOnlyOnce() {
        CATALOGUE.items().forEach(item -> {
            assertBilingual(item.statement());
            assertTrue(item.statement().zh().endsWith("。"), item.number());
            assertTrue(item.statement().en().endsWith("."), item.number());
            assertTrue(item.statement().zh().length() <= 60, item.number());
        });
        for (Language language : Language.values()) {
            Map<String, List<String>> numbersByStatement = CATALOGUE.items().stream()
                    .collect(Collectors.groupingBy(
                            item -> item.statement().in(language),
                            Collectors.mapping(Item::number, Collectors.toList())));
            numbersByStatement.forEach((statement, numbers) -> assertEquals(1, numbers.size(), statement));
        }
    }

    @Test
    void titlesEverySectionInBothLanguages() {
        CATALOGUE.allSections().forEach(section -> assertBilingual(section.title()));
    }

    @Test
    void labelsEveryConstantInBothLanguages() {
        for (Language language : Language.values()) {
            List<String> labels = new ArrayList<>();
            for (ObligedRole role : ObligedRole.values()) {
                labels.add(role.label(language));
            }
            for (Phase phase : Phase.values()) {
                labels.add(phase.label(language));
            }
            for (Milestone milestone : Milestone.values()) {
                labels.add(milestone.label(language));
            }
            for (Strength strength : Strength.values()) {
                labels.add(strength.label(language));
            }
            for (Decision decision : Decision.values()) {
                labels.add(decision.label(language));
            }
            assertEquals(labels.size(), labels.stream().distinct().count());
            labels.forEach(label -> assertEquals(language == Language.ZH, hasHan(label), label));
        }
    }

    @Test
    void languageFollowsTheLocale() {
        assertEquals(Language.ZH, Language.of(Locale.CHINA));
        assertEquals(Language.ZH, Language.of(Locale.TRADITIONAL_CHINESE));
        assertEquals(Language.EN, Language.of(Locale.US));
        assertEquals(Language.EN, Language.of(Locale.GERMANY));
        assertEquals(Language.EN, Language.of(Locale.ROOT));
    }

    @Test
    void listsCannotBeChanged() {
        Item item = CATALOGUE.item("6.1 b)");
        List<List<?>> lists = List.of(
                CATALOGUE.items(),
                CATALOGUE.sections(),
                CATALOGUE.allSections(),
                CATALOGUE.section("6").subsections(),
                item.section().items(),
                item.section().allItems(),
                item.items(),
                item.references(),
                CATALOGUE.suggestions("6.1 d)"));
        lists.forEach(list -> assertThrows(UnsupportedOperationException.class, () -> list.remove(0)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"6.2.2 b)3)", "6.2.2", "a.2.1", "6.2.2 b) 7)", "", "1"})
    void exactLookupRefusesWhatIsNotExactlyANumber(String number) {
        assertThrows(NoSuchElementException.class, () -> CATALOGUE.item(number));
    }

    @Test
    void unknownSectionsAreRefused() {
        assertThrows(NoSuchElementException.class, () -> CATALOGUE.section("6.6"));
    }

    private static void assertBilingual(Text text) {
        assertNotEquals(text.zh(), text.en());
        assertTrue(hasHan(text.zh()), text.zh());
        assertFalse(hasHan(text.en()), text.en());
        assertEquals(text.zh().strip(), text.zh());
        assertEquals(text.en().strip(), text.en());
        assertEquals(text.zh(), text.in(Language.ZH));
        assertEquals(text.en(), text.in(Language.EN));
        // Chinese text uses Chinese punctuation.
        assertTrue(text.zh().chars().noneMatch(c -> ",;:()?!".indexOf(c) >= 0), text.zh());
    }

    private static boolean hasHan(String text) {
        return text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
    }

    private static String numbers(List<Section> sections) {
        return sections.stream().map(Section::number).collect(Collectors.joining(" "));
    }
}
