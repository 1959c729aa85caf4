// SPDX-License-Identifier: EPL-2.0
package org.plumbline.report;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.plumbline.diagram.paint.Drawing;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.standard.Item;

/**
 * What a report tells besides the result: where the model came from and what assessed it.
 *
 * @param toolVersion version of the tool, not blank
 * @param file name or path of the model's file, empty if it has none
 * @param sha256 digest of that file in hexadecimal, empty if unknown
 * @param line the line of the file on which an element starts, from 1, where that is known
 * @param reads the features that the rule for an item looks at
 * @param drawings makes the diagrams of the project; asked only by reports that show some
 * @param source the content of the model's file, empty if unknown; asked only by reports that take it along
 */
public record ReportContext(
        String toolVersion,
        String file,
        String sha256,
        Function<Element, OptionalInt> line,
        Function<Item, List<EStructuralFeature>> reads,
        Supplier<List<Drawing>> drawings,
        Supplier<byte[]> source) {

    public ReportContext {
        Objects.requireNonNull(toolVersion);
        Objects.requireNonNull(file);
        Objects.requireNonNull(sha256);
        Objects.requireNonNull(line);
        Objects.requireNonNull(reads);
        Objects.requireNonNull(drawings);
        Objects.requireNonNull(source);
    }

    /** A context that knows only the tool. */
    public static ReportContext of(String toolVersion) {
        return new ReportContext(
                toolVersion, "", "", element -> OptionalInt.empty(), item -> List.of(), List::of, () -> new byte[0]);
    }

    /** This context with the model's file and the digest of its content in hexadecimal, empty if unknown. */
    public ReportContext withFile(String name, String digest) {
        return new ReportContext(toolVersion, name, digest, line, reads, drawings, source);
    }

    /** This context with the lines on which elements start. */
    public ReportContext withLines(Function<Element, OptionalInt> lines) {
        return new ReportContext(toolVersion, file, sha256, lines, reads, drawings, source);
    }

    /** This context with the features that rules look at. */
    public ReportContext withFeatures(Function<Item, List<EStructuralFeature>> features) {
        return new ReportContext(toolVersion, file, sha256, line, features, drawings, source);
    }

    /** This context with the diagrams of the project. */
    public ReportContext withDrawings(Supplier<List<Drawing>> made) {
        return new ReportContext(toolVersion, file, sha256, line, reads, made, source);
    }

    /** This context with the content of the model's file, which may have been read before or is read when asked for. */
    public ReportContext withSource(Supplier<byte[]> content) {
        return new ReportContext(toolVersion, file, sha256, line, reads, drawings, content);
    }
}
