// SPDX-License-Identifier: EPL-2.0
package org.plumbline.standard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the item that a person means, however the number is written. */
final class ItemFinder {
    private static final int LONGEST_TEXT = 64;
    private static final int MOST_SUGGESTIONS = 5;
    private static final int FARTHEST_SUGGESTION = 3;
    private static final String RULE_ID_PREFIX = "gbt32926-";

    private final Map<String, Item> itemsByKey = new HashMap<>();
    private final List<Candidate> candidates = new ArrayList<>();

    private record Candidate(String key, String number) {}

    private record Near(Candidate candidate, int distance, int common) {

        /** Agrees from the left, or all but one character; dots alone are no likeness. */
        boolean isNear() {
            return common > 0 ? distance <= FARTHEST_SUGGESTION : distance <= 1;
        }
    }

    ItemFinder(List<Item> items) {
        for (Item item : items) {
            String key = key(item.number(), true);
            itemsByKey.put(key, item);
            candidates.add(new Candidate(key, item.number()));
        }
    }

    Optional<Item> find(String text) {
        return Optional.ofNullable(itemsByKey.get(key(text, true)));
    }

    List<String> suggestions(String text) {
        String key = key(text, false);
        if (key.isEmpty()) {
            return List.of();
        }
        return candidates.stream()
                .map(candidate -> new Near(candidate, distance(key, candidate.key), commonPrefix(key, candidate.key)))
                .filter(Near::isNear)
                // Numbers are hierarchical: what agrees from the left is nearer than what agrees further right.
                .sorted(Comparator.comparingInt(Near::common).reversed().thenComparingInt(Near::distance))
                .limit(MOST_SUGGESTIONS)
                .map(near -> near.candidate.number)
                .toList();
    }

    /**
     * Returns the numbers and letters of the text, parted by dots: {@code 6.2.2 b) 3)} becomes {@code 6.2.2.b.3}. Empty
     * if the text is null or too long, or, when strict, holds anything that is no part of a number.
     */
    private static String key(String text, boolean strict) {
        if (text == null || text.length() > LONGEST_TEXT) {
            return "";
        }
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            plain.append(plain(text.charAt(i)));
        }
        int start = plain.indexOf(RULE_ID_PREFIX) == 0 ? RULE_ID_PREFIX.length() : 0;
        StringBuilder key = new StringBuilder(plain.length());
        boolean inDigits = false;
        for (int i = start; i < plain.length(); i++) {
            char c = plain.charAt(i);
            boolean digit = c >= '0' && c <= '9';
            if (digit || c >= 'a' && c <= 'z') {
                if (!key.isEmpty() && !(digit && inDigits)) {
                    key.append('.');
                }
                key.append(c);
            } else if (strict && !isSeparator(c)) {
                return "";
            }
            inDigits = digit;
        }
        return key.toString();
    }

    /** Returns the half-width, lower-case form. */
    private static char plain(char c) {
        char half = c >= '\uFF01' && c <= '\uFF5E' ? (char) (c - 0xFEE0) : c;
        return half >= 'A' && half <= 'Z' ? (char) (half + ('a' - 'A')) : half;
    }

    private static boolean isSeparator(char c) {
        return ".)(-_,:;/[]。、—–".indexOf(c) >= 0
                || Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.FORMAT;
    }

    private static int commonPrefix(String a, String b) {
        int length = 0;
        while (length < a.length() && length < b.length() && a.charAt(length) == b.charAt(length)) {
            length++;
        }
        return length;
    }

    /** Returns the least number of characters to insert, delete or replace to turn one into the other. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
