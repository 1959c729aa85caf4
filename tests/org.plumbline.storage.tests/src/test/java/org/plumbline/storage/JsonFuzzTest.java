// SPDX-License-Identifier: EPL-2.0
package org.plumbline.storage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.plumbline.model.outsourcing.OutsourcingFactory;
import org.plumbline.model.outsourcing.OutsourcingProject;

/** Mutated files in JSON; see docs/fuzzing.md. */
class JsonFuzzTest {

    private static final Path NAME = Path.of("mutant.json");
    private static final Pattern TOKEN = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|-?[0-9.eE+]+|[\\[\\]{},:]|\\w+");
    private static final List<String> SNIPPETS = List.of(
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "\"",
            "null",
            "true",
            "1e999",
            "-0",
            "99999999999",
            "\"\"",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "\"class\"",
            "\"Department\"",
            "\"ManagedDocument\"",
            "\"id\":\"\",",
            "\"class\":\"Phase\",",
            "{\"class\":\"Phase\",\"id\":\"00000000-0000-0000-0000-00000000000a\"}",
            "[".repeat(150),
            "{\"a\":".repeat(150),
            "\uFEFF",
            "\0",
            "// c\n");

    private final ProjectJson json = new ProjectJson(EveryFeature.ids(1));
    private final ProjectStore store = new ProjectStore(EveryFeature.ids(1));
    private final Map<String, Integer> outcomes = new TreeMap<>();

    /** As many files as {@code -Dfuzz.files} says, with the seed {@code -Dfuzz.seed}. */
    @Test
    void everyMutantLoadsWithoutALossOrIsRefusedInOneSentence() {
        int files = Integer.getInteger("fuzz.files", 500);
        long seed = Long.getLong("fuzz.seed", 1);
        List<byte[]> corpus = List.of(
                json.toBytes(OutsourcingFactory.eINSTANCE.createOutsourcingProject()),
                json.toBytes(EveryFeature.small(seed)),
                json.toBytes(EveryFeature.small(seed + 1)));
        for (int number = 0; number < files; number++) {
            Random random = new Random(seed * 1_000_003 + number);
            byte[] mutant = corpus.get(random.nextInt(corpus.size()));
            for (int i = random.nextInt(3); i >= 0; i--) {
                mutant = mutate(mutant, random);
            }
            try {
                outcomes.merge(outcome(mutant), 1, Integer::sum);
            } catch (RuntimeException | StackOverflowError e) {
                fail("file " + number + " of seed " + seed, e);
            }
        }
        assertTrue(outcomes.getOrDefault("LOADED", 0) >= files / 50, outcomes.toString());
        assertTrue(outcomes.size() > 12, outcomes.toString());
    }

    private String outcome(byte[] mutant) {
        OutsourcingProject project;
        try {
            project = json.fromBytes(mutant, NAME);
        } catch (ProjectFileException e) {
            Sentences.check(e, NAME);
            assertTrue(e.line().isPresent(), e.getMessage());
            return e.fault().name();
        }
        byte[] saved = store.toBytes(project);
        assertArrayEquals(saved, store.toBytes(store.fromBytes(saved, NAME)));
        assertArrayEquals(saved, store.toBytes(json.fromBytes(json.toBytes(project), NAME)));
        return "LOADED";
    }

    private static byte[] mutate(byte[] bytes, Random random) {
        if (random.nextInt(6) == 0) {
            byte[] flipped = bytes.clone();
            if (flipped.length > 0) {
                flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
            }
            return random.nextInt(4) == 0 ? Arrays.copyOf(flipped, random.nextInt(flipped.length + 1)) : flipped;
        }
        String text = new String(bytes, UTF_8);
        List<MatchResult> tokens = new ArrayList<>(TOKEN.matcher(text).results().toList());
        if (tokens.isEmpty()) {
            return bytes;
        }
        MatchResult one = tokens.get(random.nextInt(tokens.size()));
        String other = tokens.get(random.nextInt(tokens.size())).group();
        String snippet = SNIPPETS.get(random.nextInt(SNIPPETS.size()));
        String replacement =
                switch (random.nextInt(5)) {
                    case 0 -> "";
                    case 1 -> snippet;
                    case 2 -> one.group() + snippet;
                    default -> other;
                };
        return (text.substring(0, one.start()) + replacement + text.substring(one.end())).getBytes(UTF_8);
    }
}
