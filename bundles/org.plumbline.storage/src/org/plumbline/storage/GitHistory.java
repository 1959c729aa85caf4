// SPDX-License-Identifier: EPL-2.0
package org.plumbline.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * The former versions of a file, as the system's git keeps them (docs/decisions/020). Git only reads: it takes no locks, asks
 * nothing, fetches nothing, and starts no program that a repository names.
 */
public final class GitHistory {

    private static final int SHORT_HASH = 10;
    private static final char COMMIT = 1;

    private final Path file;
    private final Path folder;

    /** The history of a file. */
    public GitHistory(Path file) {
        this.file = file;
        this.folder = file.toAbsolutePath().normalize().getParent();
    }

    /**
     * A former version.
     *
     * @param revision its commit, short
     * @param day the day of which it is the last version, or on which it was committed
     */
    public record Former(byte[] content, String revision, LocalDate day) {}

    /**
     * A commit that changed the file.
     *
     * @param revision short
     * @param day that it states
     * @param subject the first line of its message
     */
    public record Version(String revision, LocalDate day, String subject) {}

    /** A version of the file in a commit, by its path there. */
    private record Commit(String hash, LocalDate day, String subject, String path) {

        String revision() {
            return hash.substring(0, SHORT_HASH);
        }
    }

    /**
     * The file as it was at the end of a day or in a revision.
     *
     * @param since a day such as 2026-03-31, or a commit, branch or tag
     * @throws ProjectFileException if there is no git, no repository, no such revision, or no file in it
     * @throws InterruptedException if the thread is interrupted; git is ended then
     */
    public Former find(String since) throws InterruptedException {
        if (folder == null || git("rev-parse", "--git-dir").isEmpty()) {
            throw fault(Fault.NO_REPOSITORY);
        }
        Optional<LocalDate> day = day(since);
        return day.isPresent() ? on(day.get()) : in(since);
    }

    /**
     * The commits that changed the file, the newest first, also under its former names; none where there is no history.
     *
     * @throws ProjectFileException if there is no git
     * @throws InterruptedException if the thread is interrupted; git is ended then
     */
    public List<Version> versions() throws InterruptedException {
        return commits().stream()
                .map(commit -> new Version(commit.revision(), commit.day, commit.subject))
                .toList();
    }

    private static Optional<LocalDate> day(String since) {
        try {
            return Optional.of(LocalDate.parse(since));
        } catch (DateTimeParseException revision) {
            return Optional.empty();
        }
    }

    private Former in(String revision) throws InterruptedException {
        // what begins with a dash would be an option of git
        Optional<byte[]> hash = revision.startsWith("-")
                ? Optional.empty()
                : git("rev-parse", "--verify", "--quiet", revision + "^{commit}");
        if (hash.isEmpty()) {
            throw fault(Fault.NO_REVISION, ProjectFileException.quotable(revision));
        }
        String commit = text(hash.get()).strip();
        LocalDate day = LocalDate.parse(
                text(git("log", "-1", "--format=%cs", commit).orElseThrow()).strip());
        byte[] content = git("cat-file", "blob", commit + ":./" + file.getFileName())
                .orElseThrow(() -> fault(Fault.NOT_IN_REVISION, ProjectFileException.quotable(revision)));
        return new Former(content, commit.substring(0, SHORT_HASH), day);
    }

    /** Days are those that the commits themselves name, whatever the time zone here. */
    private Former on(LocalDate day) throws InterruptedException {
        for (Commit commit : commits()) {
            if (!commit.day.isAfter(day)) {
                Optional<byte[]> content = git("cat-file", "blob", commit.hash + ":" + commit.path);
                if (content.isPresent()) {
                    return new Former(content.get(), commit.revision(), day);
                }
            }
        }
        throw fault(Fault.NOT_YET, day);
    }

    private List<Commit> commits() throws InterruptedException {
        Optional<byte[]> log =
                git("log", "--follow", "--name-only", "-z", "--format=%x01%H %cs %s", "--", "./" + file.getFileName());
        List<Commit> commits = new ArrayList<>();
        for (String entry : log.map(GitHistory::text).orElse("").split(String.valueOf(COMMIT))) {
            String[] parts = entry.split("[\\x00\\n]+");
            if (parts.length == 2) {
                String[] commit = parts[0].split(" ", 3);
                commits.add(new Commit(commit[0], LocalDate.parse(commit[1]), commit[2], parts[1]));
            }
        }
        return commits;
    }

    /** What git prints; empty if it fails. */
    private Optional<byte[]> git(String... arguments) throws InterruptedException {
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
            process.getOutputStream().close();
        } catch (IOException missing) {
            throw fault(Fault.NO_GIT); // NOPMD: the sentence is all that a user needs
        }
        // read beside waiting: only waiting can be interrupted, and git waits for who reads
        CompletableFuture<byte[]> printed = CompletableFuture.supplyAsync(() -> all(process.getInputStream()));
        try {
            return process.waitFor() == 0 ? Optional.of(printed.join()) : Optional.empty();
        } catch (InterruptedException e) {
            process.destroy();
            throw e;
        }
    }

    private static byte[] all(InputStream printed) {
        try (printed) {
            return printed.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ProjectFileException fault(Fault fault, Object... arguments) {
        return new ProjectFileException(file, 0, null, fault, arguments);
    }

    private static String text(byte[] printed) {
        return new String(printed, StandardCharsets.UTF_8);
    }
}
