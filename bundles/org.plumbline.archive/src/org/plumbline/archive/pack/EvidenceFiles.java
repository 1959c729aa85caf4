// SPDX-License-Identifier: EPL-2.0
package org.plumbline.archive.pack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.archive.ArchiveException;
import org.plumbline.archive.Digests;
import org.plumbline.archive.EntryName;
import org.plumbline.archive.EvidenceFile;
import org.plumbline.archive.EvidenceFile.State;
import org.plumbline.model.outsourcing.Evidence;
import org.plumbline.model.outsourcing.OutsourcingProject;

/**
 * The evidence of a project with its files.
 *
 * @param evidence every piece, in the order of the model
 * @param files those that are packed, by their name beside the model
 */
record EvidenceFiles(List<EvidenceFile> evidence, Map<String, Source> files) {

    /** A file and what it comes to. */
    record Source(Path path, Digests digests) {}

    /**
     * Where evidence is, before its files are read.
     *
     * @param evidence every piece, in the order of the model; what its file comes to is not known yet
     * @param paths of the files that are packed, by their name beside the model
     */
    record Located(List<EvidenceFile> evidence, Map<String, Path> paths) {

        /** Size of all files in bytes. */
        long size() {
            return paths.values().stream().mapToLong(EvidenceFiles::size).sum();
        }

        /** Reads each file once. */
        EvidenceFiles read(Progress progress) {
            Map<String, Source> files = new LinkedHashMap<>();
            paths.forEach((name, path) ->
                    files.put(name, new Source(path, digests(path, algorithms(evidence, name), progress))));
            return new EvidenceFiles(
                    evidence.stream().map(file -> checked(file, files)).toList(), files);
        }
    }

    /** Looks for the files in the folder of the model, and follows links only inside of it. */
    static Located locate(OutsourcingProject project, Path folder) {
        List<EvidenceFile> found = new ArrayList<>();
        Map<String, Path> paths = new LinkedHashMap<>();
        for (Evidence evidence : project.getEvidenceRegister()) {
            found.add(locate(evidence, folder, paths));
        }
        return new Located(found, paths);
    }

    /** Ids of the evidence whose file has the digest that the model records. */
    Set<String> right() {
        return evidence.stream()
                .filter(file -> file.state() == State.RIGHT)
                .map(file -> file.evidence().getId())
                .collect(Collectors.toSet());
    }

    private static EvidenceFile locate(Evidence evidence, Path folder, Map<String, Path> paths) {
        String location = evidence.getLocation();
        if (location == null || location.isBlank()) {
            return new EvidenceFile(evidence, "", State.NO_LOCATION);
        }
        if (EvidenceFile.isAddress(location)) {
            return new EvidenceFile(evidence, "", State.ADDRESS);
        }
        Optional<String> name = EvidenceFile.name(location);
        if (name.isEmpty()) {
            return new EvidenceFile(evidence, "", State.OUTSIDE);
        }
        Optional<Path> path = path(folder, location.strip());
        if (path.isEmpty()) {
            return new EvidenceFile(evidence, "", evidence.getDigest() == null ? State.ELSEWHERE : State.MISSING);
        }
        if (!isInside(path.get(), folder)) {
            return new EvidenceFile(evidence, "", State.OUTSIDE);
        }
        if (EntryName.fault(name.get()).isPresent()) {
            return new EvidenceFile(evidence, "", State.UNSAFE);
        }
        paths.putIfAbsent(name.get(), path.get());
        return new EvidenceFile(evidence, name.get(), State.UNRECORDED);
    }

    private static Optional<Path> path(Path folder, String location) {
        try {
            return Optional.of(folder.resolve(location).normalize()).filter(Files::isRegularFile);
        } catch (InvalidPathException noPath) {
            return Optional.empty(); // the location of evidence need not be a file
        }
    }

    private static boolean isInside(Path file, Path folder) {
        try {
            return file.toRealPath().startsWith(folder.toRealPath());
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static Set<String> algorithms(List<EvidenceFile> found, String name) {
        Set<String> algorithms = new LinkedHashSet<>();
        for (EvidenceFile file : found) {
            if (file.name().equals(name) && file.evidence().getDigestAlgorithm() != null) {
                algorithms.add(file.evidence().getDigestAlgorithm());
            }
        }
        return algorithms;
    }

    private static long size(Path path) {
        try {
            return Files.size(path);
        } catch (IOException e) {
            throw unreadable(path, e);
        }
    }

    private static Digests digests(Path path, Set<String> algorithms, Progress progress) {
        try (InputStream in = Files.newInputStream(path)) {
            return Digests.of(in, algorithms, progress::bytes);
        } catch (IOException e) {
            throw unreadable(path, e);
        }
    }

    private static EvidenceFile checked(EvidenceFile file, Map<String, Source> files) {
        if (file.name().isEmpty()) {
            return file;
        }
        State state =
                EvidenceFile.packed(file.evidence(), files.get(file.name()).digests());
        return new EvidenceFile(file.evidence(), file.name(), state);
    }

    private static ArchiveException unreadable(Path file, IOException cause) {
        return new ArchiveException(
                file + "：证据文件无法读取；请检查权限后重试。",
                file + ": this evidence file cannot be read; expected a file with permission to read it.",
                cause);
    }
}
