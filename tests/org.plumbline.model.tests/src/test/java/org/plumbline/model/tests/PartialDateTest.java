// SPDX-License-Identifier: EPL-2.0
package org.plumbline.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.model.PartialDate;

class PartialDateTest {

    @ParameterizedTest
    @CsvSource({
        "2025, 2025, 0, 0",
        "2025-03, 2025, 3, 0",
        "2025-03-18, 2025, 3, 18",
        "0001-01-01, 1, 1, 1",
        "9999-12-31, 9999, 12, 31",
        "2024-02-29, 2024, 2, 29",
        "2000-02-29, 2000, 2, 29"
    })
    void readsEachPrecisionAndWritesItAgain(String text, int year, int month, int day) {
        PartialDate date = PartialDate.valueOf(text);
        assertEquals(new PartialDate(year, month, day), date);
        assertEquals(text, date.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "25",
                "202",
                "20255",
                "2025-",
                "2025-3",
                "2025-003",
                "2025-00",
                "2025-13",
                "2025-03-",
                "2025-03-1",
                "2025-03-00",
                "2025-03-32",
                "2025-04-31",
                "2025-02-29",
                "1900-02-29",
                "2100-02-29",
                "0000",
                "0000-01-01",
                "-2025",
                "+2025",
                " 2025",
                "2025 ",
                "2025-03-18\n",
                "2025-03-18T00:00",
                "2025/03/18",
                "2025-3-18",
                "18.03.2025",
                "20250318",
                "2025年3月18日",
                "２０２５",
                "٢٠٢٥",
                "2025-W12",
                "today"
            })
    void refusesWhatIsNoDate(String text) {
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> PartialDate.valueOf(text));
        assertTrue(e.getMessage().startsWith("not a date"), e.getMessage());
    }

    @ParameterizedTest
    @CsvSource({"0,0,0", "10000,0,0", "2025,13,0", "2025,-1,0", "2025,0,1", "2025,1,-1", "2025,1,32", "2023,2,29"})
    void cannotBeMadeOfPartsThatAreNoDate(int year, int month, int day) {
        assertThrows(IllegalArgumentException.class, () -> new PartialDate(year, month, day));
    }

    @ParameterizedTest
    @CsvSource({
        "2025, 2025-01-01, 2025-12-31",
        "2025-04, 2025-04-01, 2025-04-30",
        "2024-02, 2024-02-01, 2024-02-29",
        "2023-02, 2023-02-01, 2023-02-28",
        "1900-02, 1900-02-01, 1900-02-28",
        "2025-03-18, 2025-03-18, 2025-03-18"
    })
    void spansAllDaysItMayMean(String text, LocalDate earliest, LocalDate latest) {
        assertEquals(earliest, PartialDate.valueOf(text).earliest());
        assertEquals(latest, PartialDate.valueOf(text).latest());
    }

    @Test
    void everyDayOfLeapAndCommonYearsSurvivesWritingAndReading() {
        for (int year : List.of(1900, 2000, 2023, 2024)) {
            for (LocalDate day = LocalDate.of(year, 1, 1); day.getYear() == year; day = day.plusDays(1)) {
                PartialDate date = PartialDate.of(day);
                assertEquals(day.toString(), date.toString());
                assertEquals(date, PartialDate.valueOf(date.toString()));
                assertEquals(day, date.earliest());
                assertEquals(day, date.latest());
            }
        }
    }

    @Test
    void sortsByFirstDayAndTheLessPreciseFirst() {
        List<PartialDate> sorted = dates(
                "2024", "2024-12-31", "2025", "2025-01", "2025-01-01", "2025-01-02", "2025-02", "2025-02-01", "2026");
        List<PartialDate> shuffled = new ArrayList<>(sorted);
        Collections.shuffle(shuffled, new Random(32926));
        Collections.sort(shuffled);
        assertEquals(sorted, shuffled);
    }

    @Test
    void orderIsConsistentWithEqualsAndTransitive() {
        List<PartialDate> dates = random(400);
        for (PartialDate a : dates) {
            for (PartialDate b : dates) {
                assertEquals(a.equals(b), a.compareTo(b) == 0);
                assertEquals(Integer.signum(a.compareTo(b)), -Integer.signum(b.compareTo(a)));
            }
        }
        Random random = new Random(6);
        for (int i = 0; i < 20_000; i++) {
            PartialDate a = dates.get(random.nextInt(dates.size()));
            PartialDate b = dates.get(random.nextInt(dates.size()));
            PartialDate c = dates.get(random.nextInt(dates.size()));
            if (a.compareTo(b) <= 0 && b.compareTo(c) <= 0) {
                assertTrue(a.compareTo(c) <= 0, a + " " + b + " " + c);
            }
        }
    }

    @Test
    void aMorePreciseDateLiesWithinTheLessPreciseOne() {
        for (PartialDate date : random(400)) {
            PartialDate year = new PartialDate(date.year(), 0, 0);
            assertTrue(
                    !date.earliest().isBefore(year.earliest()) && !date.latest().isAfter(year.latest()), date + "");
            assertTrue(!date.latest().isBefore(date.earliest()), date + "");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2024, 2025, true",
        "2024-12, 2025, true",
        "2024-12-31, 2025-01, true",
        "2025, 2024, false",
        "2025, 2025, false",
        "2025, 2025-03, false",
        "2025-03, 2025, false",
        "2025-03, 2025-03-18, false",
        "2025-03-17, 2025-03, false",
        "2025-03-17, 2025-03-18, true",
        "2025-03-18, 2025-03-18, false",
        "2025-02, 2025-03-01, true"
    })
    void isBeforeAnotherOnlyWhicheverDaysTheyMean(String one, String other, boolean before) {
        assertEquals(before, PartialDate.valueOf(one).isBefore(PartialDate.valueOf(other)));
    }

    @Test
    void ofTwoDatesAtMostOneIsBeforeTheOtherAndThenSortsFirst() {
        List<PartialDate> dates = random(200);
        for (PartialDate a : dates) {
            for (PartialDate b : dates) {
                assertTrue(!(a.isBefore(b) && b.isBefore(a)), a + " " + b);
                assertTrue(!a.isBefore(b) || a.compareTo(b) < 0, a + " " + b);
            }
        }
    }

    private static List<PartialDate> dates(String... texts) {
        return List.of(texts).stream().map(PartialDate::valueOf).toList();
    }

    /** Dates of few years, so that equal ones and ones of each precision meet. */
    private static List<PartialDate> random(int count) {
        Random random = new Random(20160830);
        List<PartialDate> dates = new ArrayList<>();
        while (dates.size() < count) {
            int month = random.nextInt(13);
            int day = month == 0 ? 0 : random.nextInt(29);
            dates.add(new PartialDate(2023 + random.nextInt(3), month, day));
        }
        return dates;
    }
}
