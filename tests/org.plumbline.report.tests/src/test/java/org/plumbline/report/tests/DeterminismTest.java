// SPDX-License-Identifier: EPL-2.0
package org.plumbline.report.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.report.ReportContext;
import org.plumbline.report.ReportFormat;
import org.plumbline.standard.Language;

class DeterminismTest {

    @ParameterizedTest
    @EnumSource
    void theBytesDoNotDependOnLocaleOrTimeZone(ReportFormat format) {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.US);
            TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
            byte[] expected = Sample.bytes(format.writer(Sample.context()), Sample.ordinary(), Language.EN);
            for (String tag : new String[] {"tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai", "zh-CN"}) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                assertArrayEquals(
                        expected, Sample.bytes(format.writer(Sample.context()), Sample.ordinary(), Language.EN), tag);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @ParameterizedTest
    @EnumSource
    void writersLeaveTheStreamOpen(ReportFormat format) throws IOException {
        boolean[] closed = {false};
        ByteArrayOutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        format.writer(Sample.context()).write(Sample.ordinary(), Language.ZH, out);
        assertFalse(closed[0]);
    }

    @ParameterizedTest
    @EnumSource
    void aFormatSaysWhetherItsReportsShowDrawings(ReportFormat format) throws IOException {
        boolean[] asked = {false};
        ReportContext context = Sample.context().withDrawings(() -> {
            asked[0] = true;
            return List.of();
        });
        Sample.bytes(format.writer(context), Sample.ordinary(), Language.ZH);
        assertEquals(format.showsDrawings(), asked[0]);
    }

    @Test
    void extensionsAreDistinct() {
        assertEquals(
                ReportFormat.values().length,
                Arrays.stream(ReportFormat.values())
                        .map(ReportFormat::extension)
                        .distinct()
                        .count());
    }
}
