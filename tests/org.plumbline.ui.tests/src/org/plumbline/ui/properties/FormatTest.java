// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.model.PartialDate;

class FormatTest {

    @Test
    void whatIsWrittenIsReadAsTheSameValue() throws NoValue {
        for (String date : List.of("2026", "2026-03", "2026-03-01")) {
            assertSameAgain(Format.DATE, PartialDate.valueOf(date));
        }
        for (String period : List.of("P1Y", "P18M", "P1Y6M", "P30D", "P1Y2M3D", "P0D")) {
            assertSameAgain(Format.PERIOD, Period.parse(period));
        }
        for (String duration : List.of("PT30M", "PT2H", "PT90M", "P2D", "PT1.5S", "PT0S")) {
            assertSameAgain(Format.DURATION, Duration.parse(duration));
        }
        assertSameAgain(Format.NUMBER, 2026);
    }

    private static void assertSameAgain(Format format, Object value) throws NoValue {
        assertEquals(value, format.read(format.show(value)), format.show(value));
    }

    @Test
    void datesAreReadAsPeopleWriteThem() throws NoValue {
        for (String day : List.of(
                "2026-03-01", "2026/3/1", "2026.3.1", "2026年3月1日", "２０２６年３月１日", "20260301", " 2026 年 3 月 1 日 ")) {
            assertEquals(PartialDate.valueOf("2026-03-01"), Format.DATE.read(day), day);
        }
        for (String month : List.of("2026-03", "2026-3", "2026年3月", "202603")) {
            assertEquals(PartialDate.valueOf("2026-03"), Format.DATE.read(month), month);
        }
        assertEquals(PartialDate.valueOf("2026"), Format.DATE.read("2026年"));
    }

    @Test
    void periodsAreReadAsPeopleWriteThem() throws NoValue {
        assertEquals(Period.ofYears(1), Format.PERIOD.read("1 year"));
        assertEquals(Period.ofMonths(6), Format.PERIOD.read("6个月"));
        assertEquals(Period.of(1, 6, 0), Format.PERIOD.read("1年6个月"));
        assertEquals(Period.ofDays(14), Format.PERIOD.read("2 weeks"));
        assertEquals(Duration.ofHours(2), Format.DURATION.read("2小时"));
        assertEquals(Duration.ofMinutes(90), Format.DURATION.read("1 hour 30 min"));
    }

    @Test
    void whatMeansNothingIsRefused() {
        for (String date : List.of("March", "2026-13", "2026-00", "2026-02-30", "26-3-1", "2026-3-1-1", "0000")) {
            assertThrows(NoValue.class, () -> Format.DATE.read(date), date);
        }
        for (String period : List.of("1", "soon", "1 year and more", "99999999999 years", "Px", "1 hour")) {
            assertThrows(NoValue.class, () -> Format.PERIOD.read(period), period);
        }
        assertThrows(NoValue.class, () -> Format.DURATION.read("1 year"));
        assertThrows(NoValue.class, () -> Format.NUMBER.read("2026.5"));
    }
}
