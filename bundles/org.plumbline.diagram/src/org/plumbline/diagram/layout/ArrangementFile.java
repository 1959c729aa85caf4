// SPDX-License-Identifier: EPL-2.0
package org.plumbline.diagram.layout;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.plumbline.diagram.layout.Arrangement.Place;
import org.plumbline.diagram.layout.Arrangement.Way;
import org.plumbline.diagram.layout.Arrangements.Diagram;
import org.plumbline.standard.Text;

/**
 * The file beside a project that says how its diagrams are arranged. It is text in UTF-8; its first line tells the format,
 * and then come, each in a line with tabs between its parts, a diagram with its nodes and edges in the order of their ids:
 *
 * <pre>
 * plumbline-layout 1
 * diagram  Risk  ID
 * node  Assessment:ID/Threat:ID  x y width height
 * edge  Exploits:ID:SOURCE->TARGET  x1 y1 x2 y2 x3 y3  labelX labelY
 * </pre>
 *
 * <p>It matters for how diagrams look and for nothing else: what cannot be understood is left out, and said in one sentence.
 */
public final class ArrangementFile {

    private static final double[] NONE = {};
    private static final String FORMAT = "plumbline-layout ";
    private static final int VERSION = 1;
    private static final String EXTENSION = ".layout";

    /** A file of this many bytes arranges more diagrams than fit into memory. */
    private static final long LARGEST = 64L << 20;

    /** A node that is farther away is not to be found. */
    private static final double FARTHEST = 1e6;

    private final Map<Diagram, Map<String, Place>> places = new TreeMap<>();
    private final Map<Diagram, Map<String, Way>> ways = new TreeMap<>();
    private final Path file;
    private Diagram current;
    private int firstWrong;
    private int wrong;

    private ArrangementFile(Path file) {
        this.file = file;
    }

    /**
     * What was read.
     *
     * @param arrangements as far as they could be understood
     * @param complaint a sentence about what could not be understood; empty if all was
     */
    public record Content(Arrangements arrangements, Optional<Text> complaint) {}

    /** Returns the file beside a project's file. */
    public static Path beside(Path project) {
        return project.resolveSibling(project.getFileName() + EXTENSION);
    }

    /** Reads the file beside a project's file. Never fails: without a file nothing is arranged. */
    public static Content read(Path project) {
        Path file = beside(project);
        if (!Files.exists(file)) {
            return new Content(Arrangements.NONE, Optional.empty());
        }
        try {
            if (!Files.isRegularFile(file)) {
                return unusable(file, new Text("不是普通文件", "it is not a regular file"));
            }
            if (Files.size(file) > LARGEST) {
                return unusable(file, new Text("文件过大", "it is too large"));
            }
            return parse(Files.readAllBytes(file), file);
        } catch (IOException e) {
            return unusable(file, new Text("无法读取", "it cannot be read"));
        }
    }

    /**
     * Understands the content of a file.
     *
     * @param file its name for sentences
     */
    public static Content parse(byte[] content, Path file) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException e) {
            return unusable(file, new Text("不是 UTF-8 文本", "it is not text in UTF-8"));
        }
        String[] lines = text.split("\r?\n", -1);
        if (!lines[0].startsWith(FORMAT)) {
            return unusable(
                    file,
                    new Text("首行应为“" + FORMAT + VERSION + "”", "its first line should be '" + FORMAT + VERSION + "'"));
        }
        if (!lines[0].equals(FORMAT + VERSION)) {
            return unusable(
                    file,
                    new Text("其格式版本不是本程序所读的 " + VERSION, "its format is not " + VERSION + ", the one that is read"));
        }
        ArrangementFile reading = new ArrangementFile(file);
        for (int i = 1; i < lines.length; i++) {
            if (!lines[i].isEmpty() && !reading.understands(lines[i].split("\t", -1))) {
                reading.firstWrong = reading.wrong == 0 ? i + 1 : reading.firstWrong;
                reading.wrong++;
            }
        }
        return reading.content();
    }

    private static Content unusable(Path file, Text why) {
        return new Content(
                Arrangements.NONE,
                Optional.of(new Text(
                        "图形布局文件“" + file + "”未采用：" + why.zh() + "；各图改用自动布局。",
                        "The file " + file + " with the arrangement of the diagrams is not used: " + why.en()
                                + "; the diagrams are laid out automatically.")));
    }

    private Content content() {
        Arrangements arrangements = Arrangements.NONE;
        for (Map.Entry<Diagram, Map<String, Place>> diagram : places.entrySet()) {
            arrangements = arrangements.with(
                    diagram.getKey(),
                    Arrangement.of(diagram.getValue(), ways.getOrDefault(diagram.getKey(), Map.of())));
        }
        Text complaint = new Text(
                "图形布局文件“" + file + "”第 " + firstWrong + " 行有误，已略去 " + wrong + " 行；应为图、图元或连线及其坐标。",
                "Line " + firstWrong + " of " + file + " is wrong, and " + wrong
                        + (wrong == 1 ? " line was" : " lines were")
                        + " left out; expected was a diagram, node or edge with its coordinates.");
        return new Content(arrangements, wrong == 0 ? Optional.empty() : Optional.of(complaint));
    }

    private boolean understands(String[] parts) {
        return switch (parts[0]) {
            case "diagram" -> diagram(parts);
            case "node" -> node(parts);
            case "edge" -> edge(parts);
            default -> false;
        };
    }

    private boolean diagram(String[] parts) {
        current = parts.length == 3 ? new Diagram(parts[1], parts[2]) : null;
        return current != null;
    }

    private boolean node(String[] parts) {
        double[] numbers = parts.length == 3 && current != null ? numbers(parts[2]) : NONE;
        if (numbers.length != 4 || numbers[2] < 0 || numbers[3] < 0) {
            return false;
        }
        Place place = new Place(numbers[0], numbers[1], numbers[2], numbers[3]);
        return places.computeIfAbsent(current, d -> new HashMap<>()).putIfAbsent(parts[1], place) == null;
    }

    private boolean edge(String[] parts) {
        if (parts.length != 4 || current == null) {
            return false;
        }
        double[] way = numbers(parts[2]);
        double[] labels = numbers(parts[3]);
        if (labels.length == 0 && !parts[3].isEmpty()
                || way.length < 4
                || way.length % 2 != 0
                || labels.length % 2 != 0) {
            return false;
        }
        Way found = new Way(points(way), points(labels));
        return ways.computeIfAbsent(current, d -> new HashMap<>()).putIfAbsent(parts[1], found) == null;
    }

    private static List<Point2D> points(double[] numbers) {
        List<Point2D> points = new ArrayList<>(numbers.length / 2);
        for (int i = 0; i < numbers.length; i += 2) {
            points.add(Connector.point(numbers[i], numbers[i + 1]));
        }
        return points;
    }

    /** Returns numbers that can be coordinates; none if a part is none. */
    private static double[] numbers(String text) {
        String[] parts = text.split(" ", -1);
        double[] numbers = new double[parts.length];
        for (int i = 0; i < parts.length; i++) {
            try {
                numbers[i] = Double.parseDouble(parts[i]);
            } catch (NumberFormatException e) {
                return NONE;
            }
            // not a number is not less either
            if (!(Math.abs(numbers[i]) <= FARTHEST)) {
                return NONE;
            }
        }
        return numbers;
    }

    /** Returns the content of the file for some arrangements; the same arrangements give the same bytes. */
    public static byte[] toBytes(Arrangements arrangements) {
        StringBuilder out = new StringBuilder(FORMAT).append(VERSION).append('\n');
        arrangements.all().forEach((diagram, arrangement) -> {
            out.append("diagram\t").append(diagram.representation());
            out.append('\t').append(diagram.element()).append('\n');
            new TreeMap<>(arrangement.places()).forEach((node, place) -> {
                out.append("node\t").append(node).append('\t');
                numbers(out, place.x(), place.y(), place.width(), place.height());
                out.append('\n');
            });
            new TreeMap<>(arrangement.ways()).forEach((edge, way) -> {
                out.append("edge\t").append(edge).append('\t');
                numbers(out, coordinates(way.points()));
                out.append('\t');
                numbers(out, coordinates(way.labels()));
                out.append('\n');
            });
        });
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static double[] coordinates(List<Point2D> points) {
        double[] numbers = new double[2 * points.size()];
        for (int i = 0; i < points.size(); i++) {
            numbers[2 * i] = points.get(i).getX();
            numbers[2 * i + 1] = points.get(i).getY();
        }
        return numbers;
    }

    private static void numbers(StringBuilder out, double... numbers) {
        for (int i = 0; i < numbers.length; i++) {
            String text = String.format(Locale.ROOT, "%.2f", numbers[i]);
            out.append(i == 0 ? "" : " ").append(text.endsWith(".00") ? text.substring(0, text.length() - 3) : text);
        }
    }
}
