// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.properties;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Period;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EcorePackage;
import org.plumbline.assessment.Labels;
import org.plumbline.model.PartialDate;
import org.plumbline.model.outsourcing.OutsourcingPackage.Literals;
import org.plumbline.ui.text.Texts;

/** How values of a type are written in a field, and read from it. What is written is read as the same value. */
enum Format {
    TEXT {
        @Override
        Object read(String text) {
            // a project file can hold no others
            StringBuilder plain = new StringBuilder();
            text.replaceAll("\\r\\n?", "\n")
                    .codePoints()
                    .filter(c ->
                            !(c < ' ' && c != '\n' && c != '\t' || c >= 0xD800 && c < 0xE000 || (c & 0xFFFE) == 0xFFFE))
                    .forEach(plain::appendCodePoint);
            return plain.toString().strip();
        }
    },
    NUMBER {
        @Override
        String show(Object value) {
            return value.equals(0) ? "" : value.toString();
        }

        @Override
        Object read(String text) throws NoValue {
            try {
                return Integer.valueOf(plain(text));
            } catch (NumberFormatException e) {
                throw noValue("number", text); // NOPMD: the sentence says all
            }
        }
    },
    DATE {
        @Override
        Object read(String text) throws NoValue {
            String plain = plain(text).replaceAll("\\s", "");
            Matcher digits = DIGITS.matcher(plain);
            Matcher parts = digits.matches() ? digits : DATE_PARTS.matcher(plain);
            if (!digits.matches() && !parts.matches()) {
                throw noValue("date", text);
            }
            try {
                return new PartialDate(
                        Integer.parseInt(parts.group(1)), part(parts.group(2), 12), part(parts.group(3), 31));
            } catch (IllegalArgumentException e) {
                throw noValue("date", text); // NOPMD: the sentence says all
            }
        }
    },
    PERIOD {
        @Override
        String show(Object value) {
            return words(value);
        }

        @Override
        Object read(String text) throws NoValue {
            String plain = plain(text).toUpperCase(Locale.ROOT);
            try {
                if (plain.startsWith("P")) {
                    return Period.parse(plain);
                }
                Period period = Period.ZERO;
                Matcher parts = AMOUNT.matcher(plain);
                int end = 0;
                while (parts.find() && parts.start() == end) {
                    int amount = Integer.parseInt(parts.group(1));
                    period = period.plus(
                            switch (parts.group(2)) {
                                case "年", "Y", "YEAR", "YEARS" -> Period.ofYears(amount);
                                case "月", "个月", "M", "MONTH", "MONTHS" -> Period.ofMonths(amount);
                                case "周", "星期", "W", "WEEK", "WEEKS" -> Period.ofWeeks(amount);
                                case "天", "日", "D", "DAY", "DAYS" -> Period.ofDays(amount);
                                default -> throw noValue("period", text);
                            });
                    end = parts.end();
                }
                if (end == plain.length()) {
                    return period;
                }
            } catch (DateTimeException | ArithmeticException | NumberFormatException e) {
                throw noValue("period", text); // NOPMD: the sentence says all
            }
            throw noValue("period", text);
        }
    },
    DURATION {
        @Override
        String show(Object value) {
            Duration duration = (Duration) value;
            return duration.equals(Duration.ofMinutes(duration.toMinutes())) ? words(duration) : duration.toString();
        }

        @Override
        Object read(String text) throws NoValue {
            String plain = plain(text).toUpperCase(Locale.ROOT);
            try {
                if (plain.startsWith("P")) {
                    return Duration.parse(plain);
                }
                Duration duration = Duration.ZERO;
                Matcher parts = AMOUNT.matcher(plain);
                int end = 0;
                while (parts.find() && parts.start() == end) {
                    long amount = Long.parseLong(parts.group(1));
                    duration = duration.plus(
                            switch (parts.group(2)) {
                                case "天", "日", "D", "DAY", "DAYS" -> Duration.ofDays(amount);
                                case "小时", "时", "H", "HOUR", "HOURS" -> Duration.ofHours(amount);
                                case "分钟", "分", "M", "MIN", "MINUTE", "MINUTES" -> Duration.ofMinutes(amount);
                                default -> throw noValue("duration", text);
                            });
                    end = parts.end();
                }
                if (end == plain.length()) {
                    return duration;
                }
            } catch (DateTimeException | ArithmeticException | NumberFormatException e) {
                throw noValue("duration", text); // NOPMD: the sentence says all
            }
            throw noValue("duration", text);
        }
    };

    private static final Texts TEXTS = Texts.of(Format.class);
    private static final Pattern DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})?");
    private static final Pattern DATE_PARTS =
            Pattern.compile("(\\d{4})(?:[-/.年](\\d{1,2})(?:[-/.月](\\d{1,2})日?|月)?|年)?");
    private static final Pattern AMOUNT = Pattern.compile("(\\d+)\\s*(\\p{IsHan}+|[A-Z]+)\\s*");

    /** The format of an attribute. */
    static Format of(EAttribute attribute) {
        var type = attribute.getEType();
        if (type == EcorePackage.Literals.EINT) {
            return NUMBER;
        }
        if (type == Literals.PARTIAL_DATE) {
            return DATE;
        }
        if (type == Literals.PERIOD) {
            return PERIOD;
        }
        return type == Literals.DURATION ? DURATION : TEXT;
    }

    /** The text for a value that is not null. */
    String show(Object value) {
        return value.toString();
    }

    /**
     * The value that a text means.
     *
     * @param text not blank
     * @throws NoValue if it means none
     */
    abstract Object read(String text) throws NoValue;

    /** Half-width digits and letters, as people without a keyboard set to them may not type. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    }

    private static int part(String digits, int most) {
        if (digits == null) {
            return 0;
        }
        int number = Integer.parseInt(digits);
        if (number < 1 || number > most) {
            throw new IllegalArgumentException(digits);
        }
        return number;
    }

    private static String words(Object value) {
        return Texts.of(Labels.fill("{0}", "{0}", value));
    }

    private static NoValue noValue(String kind, String text) {
        return new NoValue(TEXTS.say("no." + kind, text.strip()));
    }
}
