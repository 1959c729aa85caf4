// SPDX-License-Identifier: EPL-2.0
package org.plumbline.storage;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.plumbline.model.outsourcing.OutsourcingFactory;
import org.plumbline.model.outsourcing.OutsourcingProject;
import org.w3c.dom.Document;

/**
 * Loads mutated project files. Each must give a project that can be saved and loaded again without a difference, or one
 * sentence; in time, and with memory in proportion to the file. See {@code docs/fuzzing.md}.
 */
final class StorageFuzz {

    private static final int TIME_LIMIT_SECONDS = 20;
    private static final long MEMORY_FLOOR = 64L << 20;
    private static final long MEMORY_PER_BYTE = 500;
    private static final Pattern TOKEN =
            Pattern.compile("[A-Za-z][\\w:.-]*|\"[^\"]*\"|[0-9a-f-]{36}|<[^>]{0,200}>|\\s+|[&<>/=?!]");
    private static final List<String> SNIPPETS = List.of(
            "<!DOCTYPE a>",
            "<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>",
            "&e;",
            "&#0;",
            "&#x41;",
            "&#xD800;",
            "&#x1F600;",
            "&amp;",
            "<![CDATA[<a>]]>",
            "]]>",
            "<!-- -- -->",
            "<!-- x -->",
            "<?xml version=\"1.1\"?>",
            "<?pi data?>",
            "<xi:include href=\"file:///etc/passwd\"/>",
            " xmlns=\"urn:a\"",
            " xmlns:a=\"urn:a\"",
            " xsi:type=\"outsourcing:Department\"",
            " xsi:type=\"outsourcing:Element\"",
            " xsi:type=\":\"",
            " xsi:nil=\"true\"",
            " xmi:idref=\"00000000-0000-0000-0000-000000000001\"",
            " xmi:id=\"a\"",
            " href=\"other.outsourcing#a\"",
            " href=\"http://localhost:1/\"",
            " id=\"\"",
            " name=\"\"",
            " evidence=\" \"",
            " supports=\"00000000-0000-0000-0000-000000000001\"",
            "\"",
            "'",
            "<",
            ">",
            "/>",
            "</outsourcing:OutsourcingProject>",
            "\0",
            "\uFEFF",
            "\uFFFE",
            "𠮷",
            "\r",
            "2025-13-45",
            "P99999999999Y",
            "PT9999999999999999999H",
            "-9999999999",
            "NOT_STATED",
            "1e309");

    private static final List<String> SIDES = List.of(
            "evidence", "supports", "unit", "responsibilities", "replaces", "replacedBy", "accounts", "agreements");

    /** What came of one file. */
    private enum Outcome {
        LOADED,
        REFUSED
    }

    private final long seed;
    private final Path folder;
    private final List<byte[]> corpus = new ArrayList<>();
    private final ProjectStore store = new ProjectStore();
    private final ProjectStore newerStore = new ProjectStore(2, List.of(new NoChange()), EveryFeature.ids(1));
    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final Map<String, Integer> outcomes = new TreeMap<>();
    private final List<String> failures = new ArrayList<>();
    private ExecutorService worker = Executors.newSingleThreadExecutor(StorageFuzz::daemon);

    /** Makes every file an old one that needs no change, so that the reader of old formats is tried as well. */
    private record NoChange() implements MigrationStep {
        @Override
        public int from() {
            return 1;
        }

        @Override
        public void migrate(Document document) {
            document.normalize();
        }
    }

    /** @param folder for the mutated file, and for copies of those that fail */
    StorageFuzz(long seed, Path folder) {
        this.seed = seed;
        this.folder = folder;
        OutsourcingFactory factory = OutsourcingFactory.eINSTANCE;
        ProjectStore writer = new ProjectStore(EveryFeature.ids(seed));
        corpus.add(writer.toBytes(factory.createOutsourcingProject()));
        corpus.add(writer.toBytes(EveryFeature.small(seed)));
        corpus.add(writer.toBytes(EveryFeature.small(seed + 1)));
        corpus.add(writer.toBytes(EveryFeature.project(seed)));
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "fuzz");
        thread.setDaemon(true);
        return thread;
    }

    /**
     * Mutates and loads files.
     *
     * @param first number of the first file; a file depends on its number and the seed alone
     * @return what failed, one line each; empty if all is well
     */
    List<String> run(int first, int count) throws IOException, InterruptedException {
        for (int number = first; number < first + count; number++) {
            Random random = new Random(seed * 1_000_003 + number);
            byte[] mutant = mutate(random);
            Path file = Files.write(folder.resolve("mutant.outsourcing"), mutant);
            boolean old = random.nextInt(8) == 0;
            try {
                String outcome = worker.submit(() -> check(old ? newerStore : store, file, mutant.length))
                        .get(TIME_LIMIT_SECONDS, TimeUnit.SECONDS);
                outcomes.merge(outcome, 1, Integer::sum);
            } catch (ExecutionException e) {
                fail(number, file, String.valueOf(e.getCause()));
            } catch (TimeoutException e) {
                worker.shutdownNow();
                worker = Executors.newSingleThreadExecutor(StorageFuzz::daemon);
                fail(number, file, "no end within " + TIME_LIMIT_SECONDS + " s");
            }
        }
        Files.deleteIfExists(folder.resolve("mutant.outsourcing"));
        return failures;
    }

    private void fail(int number, Path file, String reason) throws IOException {
        Path copy = folder.resolve("failed-" + seed + "-" + number + ".outsourcing");
        Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
        failures.add(copy + ": " + reason);
    }

    private String check(ProjectStore reader, Path file, int size) throws IOException {
        long before = threads.getCurrentThreadAllocatedBytes();
        String outcome;
        OutsourcingProject project = null;
        try {
            project = reader.load(file);
            outcome = Outcome.LOADED.name();
        } catch (ProjectFileException e) {
            Sentences.check(e, file);
            outcome = Outcome.REFUSED + " " + e.fault();
        }
        long allocated = threads.getCurrentThreadAllocatedBytes() - before;
        if (allocated > MEMORY_FLOOR + MEMORY_PER_BYTE * size) {
            throw new AssertionError(allocated + " bytes allocated for a file of " + size);
        }
        if (project != null) {
            byte[] saved = store.toBytes(project);
            OutsourcingProject again = store.read(() -> new ByteArrayInputStream(saved), file);
            if (!EcoreUtil.equals(project, again) || !Arrays.equals(saved, store.toBytes(again))) {
                throw new AssertionError("what was loaded is not what was saved");
            }
        }
        return outcome;
    }

    private byte[] mutate(Random random) {
        byte[] bytes = corpus.get(random.nextInt(64) == 0 ? 3 : random.nextInt(3));
        int times = 1 + random.nextInt(3);
        boolean wellFormed = random.nextBoolean();
        for (int i = 0; i < times; i++) {
            bytes = switch (wellFormed ? 8 + random.nextInt(8) : random.nextInt(16)) {
                case 0 -> flip(bytes, random);
                case 1 -> Arrays.copyOf(bytes, random.nextInt(bytes.length + 1));
                case 2 -> splice(bytes, random, bytes, false);
                case 3 -> splice(bytes, random, corpus.get(random.nextInt(3)), true);
                case 4 -> splice(bytes, random, new byte[0], true);
                case 5 -> insert(bytes, random, SNIPPETS.get(random.nextInt(SNIPPETS.size())));
                case 6 -> swapTokens(bytes, random);
                case 7 -> insertInTag(bytes, random);
                case 8, 9 -> editAttribute(bytes, random);
                case 10, 11 -> editLines(bytes, random);
                case 12 -> nest(bytes, random);
                default -> refer(bytes, random);
            };
        }
        return bytes;
    }

    private static byte[] flip(byte[] bytes, Random random) {
        byte[] flipped = bytes.clone();
        for (int i = 0; flipped.length > 0 && i <= random.nextInt(4); i++) {
            int at = random.nextInt(flipped.length);
            flipped[at] =
                    random.nextBoolean() ? (byte) (flipped[at] ^ 1 << random.nextInt(8)) : (byte) random.nextInt();
        }
        return flipped;
    }

    /** Puts a part of one file into another, over a part of it or between two bytes. */
    private static byte[] splice(byte[] bytes, Random random, byte[] source, boolean over) {
        int start = random.nextInt(bytes.length + 1);
        int end = over ? start + random.nextInt(Math.min(bytes.length - start, 500) + 1) : start;
        int from = random.nextInt(source.length + 1);
        int to = from + random.nextInt(Math.min(source.length - from, 2000) + 1);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, start);
        out.write(source, from, to - from);
        out.write(bytes, end, bytes.length - end);
        return out.toByteArray();
    }

    private static byte[] insert(byte[] bytes, Random random, String text) {
        byte[] inserted = text.getBytes(UTF_8);
        int at = random.nextInt(bytes.length + 1);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, at);
        out.writeBytes(inserted);
        out.write(bytes, at, bytes.length - at);
        return out.toByteArray();
    }

    private static byte[] insertInTag(byte[] bytes, Random random) {
        String text = new String(bytes, UTF_8);
        String snippet = SNIPPETS.get(random.nextInt(SNIPPETS.size()));
        List<MatchResult> spaces = matches(" (?=\\w+=)|(?<=\")", text);
        return replaced(text, spaces, random, snippet + " ");
    }

    private static byte[] swapTokens(byte[] bytes, Random random) {
        String text = new String(bytes, UTF_8);
        List<MatchResult> tokens = TOKEN.matcher(text).results().toList();
        if (tokens.size() < 2) {
            return bytes;
        }
        MatchResult one = tokens.get(random.nextInt(tokens.size()));
        MatchResult other = tokens.get(random.nextInt(tokens.size()));
        MatchResult first = one.start() <= other.start() ? one : other;
        MatchResult last = first == one ? other : one;
        if (first.end() > last.start()) {
            return bytes;
        }
        return (text.substring(0, first.start())
                        + last.group()
                        + text.substring(first.end(), last.start())
                        + first.group()
                        + text.substring(last.end()))
                .getBytes(UTF_8);
    }

    /** Gives an attribute the value of another one, a hostile value, another name, or takes it away. */
    private static byte[] editAttribute(byte[] bytes, Random random) {
        String text = new String(bytes, UTF_8);
        List<MatchResult> attributes = matches(" [\\w:]+=\"[^\"]*\"", text);
        if (attributes.isEmpty()) {
            return bytes;
        }
        MatchResult other = attributes.get(random.nextInt(attributes.size()));
        String[] parts =
                attributes.get(random.nextInt(attributes.size())).group().split("=", 2);
        String value = other.group().split("=", 2)[1];
        String replacement =
                switch (random.nextInt(5)) {
                    case 0 -> "";
                    case 1 -> parts[0] + "=" + value;
                    case 2 -> other.group();
                    case 3 ->
                        parts[0] + "=\""
                                + SNIPPETS.get(random.nextInt(SNIPPETS.size())).replaceAll("[<\"]", "") + "\"";
                    default -> parts[0] + "=\"" + "x".repeat(random.nextInt(20_000)) + "\"";
                };
        return replaced(text, attributes, random, replacement);
    }

    private static List<MatchResult> matches(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results().toList();
    }

    private static byte[] replaced(String text, List<MatchResult> places, Random random, String replacement) {
        if (places.isEmpty()) {
            return text.getBytes(UTF_8);
        }
        MatchResult place = places.get(random.nextInt(places.size()));
        return (text.substring(0, place.start()) + replacement + text.substring(place.end())).getBytes(UTF_8);
    }

    /** Takes away, doubles, or moves a line: with one element a line, this makes many well-formed files. */
    private static byte[] editLines(byte[] bytes, Random random) {
        List<String> lines = new ArrayList<>(new String(bytes, UTF_8).lines().toList());
        if (lines.isEmpty()) {
            return bytes;
        }
        String line = lines.get(random.nextInt(lines.size()));
        int to = random.nextInt(lines.size());
        switch (random.nextInt(3)) {
            case 0 -> lines.remove(line);
            case 1 -> lines.add(to, line);
            default -> {
                lines.remove(line);
                lines.add(Math.min(to, lines.size()), line);
            }
        }
        return (String.join("\n", lines) + "\n").getBytes(UTF_8);
    }

    /** Makes an id or a reference another one of the file, or adds a reference. */
    private static byte[] refer(byte[] bytes, Random random) {
        String text = new String(bytes, UTF_8);
        List<MatchResult> ids = matches("[0-9a-f]{8}-[0-9a-f-]{27}", text);
        if (ids.isEmpty()) {
            return bytes;
        }
        String id = ids.get(random.nextInt(ids.size())).group();
        String side = SIDES.get(random.nextInt(SIDES.size()));
        return switch (random.nextInt(4)) {
            case 0 ->
                replaced(text, matches("(?<=\">)\n", text), random, "\n<" + side + " xmi:idref=\"" + id + "\"/>\n");
            case 1 -> replaced(text, matches(" (?=id=)", text), random, " " + side + "=\"" + id + "\" ");
            default -> replaced(text, ids, random, id);
        };
    }

    private static byte[] nest(byte[] bytes, Random random) {
        String text = new String(bytes, UTF_8);
        List<MatchResult> elements = matches("<(\\w+)[^<>]*>", text);
        if (elements.isEmpty()) {
            return bytes;
        }
        MatchResult element = elements.get(random.nextInt(elements.size()));
        int depth = random.nextInt(random.nextBoolean() ? 5 : 3000);
        return replaced(
                text, elements, random, element.group().repeat(depth) + ("</" + element.group(1) + ">").repeat(depth));
    }

    /** How often each outcome occurred. */
    Map<String, Integer> outcomes() {
        return outcomes;
    }

    /**
     * Runs and reports.
     *
     * @param arguments how many files (20000), seed (1), number of the first file (0)
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 20_000;
        long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : 1;
        int first = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 0;
        StorageFuzz fuzz = new StorageFuzz(seed, Files.createTempDirectory("fuzz"));
        List<String> failures = fuzz.run(first, count);
        fuzz.outcomes().forEach((outcome, times) -> System.out.printf("%7d %s%n", times, outcome));
        failures.forEach(System.out::println);
        System.out.printf("%d files, seed %d: %d failures%n", count, seed, failures.size());
        System.exit(failures.isEmpty() ? 0 : 1);
    }
}
