// SPDX-License-Identifier: EPL-2.0
package org.plumbline.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Period;
import java.time.format.DateTimeParseException;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.model.PartialDate;
import org.plumbline.model.outsourcing.OutsourcingFactory;
import org.plumbline.model.outsourcing.OutsourcingPackage;

/** What values look like in a file, and what is refused there. */
class DataTypesTest {

    private static final EDataType DATE = OutsourcingPackage.Literals.PARTIAL_DATE;
    private static final EDataType PERIOD = OutsourcingPackage.Literals.PERIOD;
    private static final EDataType DURATION = OutsourcingPackage.Literals.DURATION;

    @Test
    void aDateKeepsItsPrecision() {
        for (String text : new String[] {"2025", "2025-09", "2025-09-30"}) {
            assertEquals(PartialDate.valueOf(text), read(DATE, text));
            assertEquals(text, write(DATE, read(DATE, text)));
        }
    }

    @Test
    void aPeriodKeepsItsUnits() {
        assertEquals(Period.ofMonths(12), read(PERIOD, "P12M"));
        for (String text : new String[] {"P6M", "P12M", "P1Y", "P30D", "P1Y2M3D", "P0D"}) {
            assertEquals(text, write(PERIOD, read(PERIOD, text)));
        }
    }

    @Test
    void aDurationIsWrittenInItsCanonicalForm() {
        assertEquals(Duration.ofHours(2), read(DURATION, "PT2H"));
        assertEquals("PT2H", write(DURATION, read(DURATION, "PT120M")));
    }

    @Test
    void nothingStaysNothing() {
        for (EDataType type : new EDataType[] {DATE, PERIOD, DURATION}) {
            assertNull(read(type, null));
            assertNull(write(type, null));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2025-13", "2025-02-29", "12.3.2025", "P1Y"})
    void aBadDateIsRefused(String text) {
        assertThrows(IllegalArgumentException.class, () -> read(DATE, text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "P", "6M", "PT2H", "half a year", "P1.5Y", "P99999999999Y", "2025-01-01"})
    void aBadPeriodIsRefused(String text) {
        assertThrows(DateTimeParseException.class, () -> read(PERIOD, text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "PT", "2H", "P6M", "two hours", "PT99999999999999999999H"})
    void aBadDurationIsRefused(String text) {
        assertThrows(DateTimeParseException.class, () -> read(DURATION, text));
    }

    @Test
    void everyLiteralIsWrittenByItsNameAndReadAgain() {
        for (EEnum type : Metamodel.enums()) {
            for (EEnumLiteral literal : type.getELiterals()) {
                assertEquals(literal.getName(), literal.getLiteral(), type.getName());
                assertEquals(literal.getInstance(), read(type, literal.getName()));
                assertEquals(literal.getName(), write(type, literal.getInstance()));
            }
            assertThrows(IllegalArgumentException.class, () -> read(type, "NO_SUCH_LITERAL"), type.getName());
        }
    }

    private static Object read(EDataType type, String text) {
        return OutsourcingFactory.eINSTANCE.createFromString(type, text);
    }

    private static String write(EDataType type, Object value) {
        return OutsourcingFactory.eINSTANCE.convertToString(type, value);
    }
}
