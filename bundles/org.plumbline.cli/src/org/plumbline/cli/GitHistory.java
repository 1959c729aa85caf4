// SPDX-License-Identifier: EPL-2.0
package org.plumbline.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The former versions of a file, as the system's git keeps them (docs/decisions/020). Git only reads: it takes no locks, asks
 * nothing, fetches nothing, and starts no program that a repository names.
 */
final class GitHistory {

    private static final int SHORT_HASH = 10;
    private static final char COMMIT = 1;

    private final Path file;
    private final Path folder;
    private final Terminal terminal;

    /** The history of a file. */
    GitHistory(Path file, Terminal terminal) {
        this.file = file;
        this.folder = file.toAbsolutePath().normalize().getParent();
        this.terminal = terminal;
    }

    /**
     * A former version.
     *
     * @param revision its commit, short
     * @param day the day of which it is the last version, or on which it was committed
     */
    record Former(byte[] content, String revision, LocalDate day) {}

    /** A version of the file in a commit, by its path there. */
    private record Commit(String hash, LocalDate day, String path) {}

    /**
     * The file as it was at the end of a day or in a revision.
     *
     * @throws BadInputException if there is no git, no repository, no such revision, or no file in it
     */
    Former find(String since) throws IOException, InterruptedException {
        if (folder == null || git("rev-parse", "--git-dir").isEmpty()) {
            throw terminal.badInput("history.no.repository", file);
        }
        Optional<LocalDate> day = day(since);
        return day.isPresent() ? on(day.get()) : in(since);
    }

    private static Optional<LocalDate> day(String since) {
        try {
            return Optional.of(LocalDate.parse(since));
        } catch (DateTimeParseException revision) {
            return Optional.empty();
        }
    }

    private Former in(String revision) throws IOException, InterruptedException {
        // what begins with a dash would be an option of git
        Optional<byte[]> hash = revision.startsWith("-")
                ? Optional.empty()
                : git("rev-parse", "--verify", "--quiet", revision + "^{commit}");
        if (hash.isEmpty()) {
            throw terminal.badInput("history.no.revision", file, revision);
        }
        String commit = text(hash.get()).strip();
        LocalDate day = LocalDate.parse(
                text(git("log", "-1", "--format=%cs", commit).orElseThrow()).strip());
        byte[] content = git("cat-file", "blob", commit + ":./" + file.getFileName())
                .orElseThrow(() -> terminal.badInput("history.not.in", file, revision));
        return new Former(content, commit.substring(0, SHORT_HASH), day);
    }

    /** Days are those that the commits themselves name, whatever the time zone here. */
    private Former on(LocalDate day) throws IOException, InterruptedException {
        for (Commit commit : commits()) {
            if (!commit.day.isAfter(day)) {
                Optional<byte[]> content = git("cat-file", "blob", commit.hash + ":" + commit.path);
                if (content.isPresent()) {
                    return new Former(content.get(), commit.hash.substring(0, SHORT_HASH), day);
                }
            }
        }
        throw terminal.badInput("history.not.yet", file, day);
    }

    /** The commits that changed the file, the newest first, also under its former names. */
    private List<Commit> commits() throws IOException, InterruptedException {
        Optional<byte[]> log =
                git("log", "--follow", "--name-only", "-z", "--format=%x01%H %cs", "--", "./" + file.getFileName());
        List<Commit> commits = new ArrayList<>();
        for (String entry : log.map(GitHistory::text).orElse("").split(String.valueOf(COMMIT))) {
            String[] parts = entry.split("[\\x00\\n]+");
            if (parts.length == 2) {
                String[] commit = parts[0].split(" ");
                commits.add(new Commit(commit[0], LocalDate.parse(commit[1]), parts[1]));
            }
        }
        return commits;
    }

    /** What git prints; empty if it fails. */
    private Optional<byte[]> git(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of("git", "--no-pager", "-c", "core.fsmonitor=false", "-c", "log.showSignature=false"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("GIT_OPTIONAL_LOCKS", "0");
        builder.environment().put("GIT_TERMINAL_PROMPT", "0");
        builder.environment().put("GIT_NO_LAZY_FETCH", "1");
        if (!folder.toFile().isDirectory()) {
            return Optional.empty();
        }
        Process process;
        try {
            process = builder.start();
        } catch (IOException missing) {
            throw terminal.badInput("history.no.git", file); // NOPMD: the sentence is all that a user needs
        }
        process.getOutputStream().close();
        byte[] printed = process.getInputStream().readAllBytes();
        return process.waitFor() == 0 ? Optional.of(printed) : Optional.empty();
    }

    private static String text(byte[] printed) {
        return new String(printed, StandardCharsets.UTF_8);
    }
}
