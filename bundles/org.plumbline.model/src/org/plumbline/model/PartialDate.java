// SPDX-License-Identifier: EPL-2.0
package org.plumbline.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date known to the day, the month or the year, as the papers of a project state it. Nothing is invented: a report of
 * "2025-09" stays a report of that month.
 *
 * @param year year, 1 to 9999
 * @param month month, 1 to 12, or 0 if only the year is known
 * @param day day, 1 to 31, or 0 if only the month is known
 */
public record PartialDate(int year, int month, int day) implements Comparable<PartialDate> {

    private static final Pattern FORMAT = Pattern.compile("(\\d{4})(?:-((?!00)\\d{2})(?:-((?!00)\\d{2}))?)?");

    /**
     * Checks that the parts name a date of the calendar.
     *
     * @throws IllegalArgumentException if they do not
     */
    public PartialDate {
        boolean known = year >= 1 && year <= 9999 && month >= 0 && month <= 12 && day >= 0 && (month > 0 || day == 0);
        if (!known || day > 0 && day > YearMonth.of(year, month).lengthOfMonth()) {
            throw new IllegalArgumentException("not a date: " + year + "-" + month + "-" + day);
        }
    }

    /**
     * Dates made lately. A large project repeats a few hundred days many thousand times; as one object each they take less
     * room and lie near the processor when they are compared.
     */
    private static final PartialDate[] LATELY = new PartialDate[1 << 12];

    private static PartialDate of(int year, int month, int day) {
        // different for all dates of ten years
        int place = (year * 12 + month) * 32 + day & LATELY.length - 1;
        PartialDate known = LATELY[place];
        if (known == null || known.year != year || known.month != month || known.day != day) {
            known = new PartialDate(year, month, day);
            LATELY[place] = known;
        }
        return known;
    }

    /** Returns the given day. */
    public static PartialDate of(LocalDate date) {
        return of(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /**
     * Reads {@code 2025}, {@code 2025-03} or {@code 2025-03-18}.
     *
     * @throws IllegalArgumentException if the text is none of these
     */
    public static PartialDate valueOf(String text) {
        Matcher matcher = FORMAT.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not a date of the form 2025, 2025-03 or 2025-03-18: " + text);
        }
        return of(number(matcher.group(1)), number(matcher.group(2)), number(matcher.group(3)));
    }

    private static int number(String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    /** The first day that this date may mean. */
    public LocalDate earliest() {
        return LocalDate.of(year, Math.max(month, 1), Math.max(day, 1));
    }

    /** The last day that this date may mean. */
    public LocalDate latest() {
        if (day > 0) {
            return earliest();
        }
        return YearMonth.of(year, month == 0 ? 12 : month).atEndOfMonth();
    }

    /** Whether this date lies before the other, whichever days they mean. */
    public boolean isBefore(PartialDate other) {
        return lastNumber() < other.firstNumber();
    }

    /** Whether this date may have come by the given day: its first day is not after it. */
    public boolean hasBegunBy(LocalDate day) {
        return firstNumber() <= number(day);
    }

    /** Whether this date lies wholly before the given day. */
    public boolean isOverBefore(LocalDate day) {
        return lastNumber() < number(day);
    }

    // Dates are compared as numbers of the form 20250318: assessments compare millions of them. The 31st stands for
    // the last day of any month, which orders alike.

    private static int number(LocalDate day) {
        return day.getYear() * 10000 + day.getMonthValue() * 100 + day.getDayOfMonth();
    }

    private int firstNumber() {
        return year * 10000 + Math.max(month, 1) * 100 + Math.max(day, 1);
    }

    private int lastNumber() {
        return year * 10000 + (month == 0 ? 12 : month) * 100 + (day == 0 ? 31 : day);
    }

    /** Orders by the first day, then the less precise date first; consistent with equals. */
    @Override
    public int compareTo(PartialDate other) {
        return Integer.compare(rank(), other.rank());
    }

    /** A positive number that orders dates as {@link #compareTo} does; for sorting many of them. */
    public int rank() {
        int precision = month == 0 ? 0 : day == 0 ? 1 : 2;
        return firstNumber() * 4 + precision;
    }

    /** The date as it is written in a model: {@code 2025}, {@code 2025-03} or {@code 2025-03-18}. */
    @Override
    public String toString() {
        String text = digits(year, 4);
        if (month > 0) {
            text += "-" + digits(month, 2);
        }
        return day > 0 ? text + "-" + digits(day, 2) : text;
    }

    private static String digits(int number, int width) {
        String text = Integer.toString(number);
        return "0".repeat(width - text.length()) + text;
    }
}
