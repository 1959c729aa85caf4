// SPDX-License-Identifier: EPL-2.0
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Makes an update site the same in every build of a commit, and packs it.
 *
 * <p>p2 writes the time of the build and the order of its hash tables into its metadata (docs/decisions/003).
 * Arguments: folder of the site, time of the commit in ISO 8601, zip file to write.
 */
class Normalise {

    /** Elements whose children form a set: p2 reads them into one, in whatever order they stand. */
    private static final Set<String> SETS =
            Set.of("properties", "provides", "requires", "units", "artifacts", "provided", "references");

    public static void main(String[] args) throws Exception {
        Path site = Path.of(args[0]);
        Instant time = Instant.parse(args[1]);
        for (String name : List.of("artifacts", "content")) {
            Path jar = site.resolve(name + ".jar");
            byte[] xml = normalise(read(jar, name + ".xml"), time);
            try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
                write(out, name + ".xml", xml, time);
            }
        }
        List<Path> files;
        try (Stream<Path> walk = Files.walk(site)) {
            files = walk.filter(Files::isRegularFile).sorted().toList();
        }
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(Path.of(args[2])))) {
            for (Path file : files) {
                write(out, site.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file), time);
            }
        }
    }

    private static byte[] normalise(byte[] xml, Instant time) throws Exception {
        Document document =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(xml));
        Element root = document.getDocumentElement();
        for (Element property : descendants(root, "property")) {
            if (property.getAttribute("name").equals("p2.timestamp")) {
                property.setAttribute("value", Long.toString(time.toEpochMilli()));
            }
        }
        sort(root);
        Transformer writer = TransformerFactory.newInstance().newTransformer();
        writer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.transform(new DOMSource(document), new StreamResult(out));
        return out.toByteArray();
    }

    private static void sort(Element element) {
        List<Element> children = children(element);
        children.forEach(Normalise::sort);
        if (!SETS.contains(element.getTagName())) {
            return;
        }
        List<Element> sorted = children.stream()
                .sorted(Comparator.comparing(Normalise::text))
                .map(child -> (Element) child.cloneNode(true))
                .toList();
        for (int i = 0; i < children.size(); i++) {
            element.replaceChild(sorted.get(i), children.get(i));
        }
    }

    private static String text(Element element) {
        StringBuilder text = new StringBuilder(element.getTagName());
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            text.append(' ').append(element.getAttributes().item(i));
        }
        children(element).forEach(child -> text.append('\n').append(text(child)));
        return text.toString();
    }

    private static List<Element> children(Element element) {
        List<Element> children = new ArrayList<>();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element e) {
                children.add(e);
            }
        }
        return children;
    }

    private static List<Element> descendants(Element root, String name) {
        List<Element> found = new ArrayList<>();
        for (int i = 0; i < root.getElementsByTagName(name).getLength(); i++) {
            found.add((Element) root.getElementsByTagName(name).item(i));
        }
        return found;
    }

    private static byte[] read(Path jar, String entry) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile(), StandardCharsets.UTF_8)) {
            return zip.getInputStream(zip.getEntry(entry)).readAllBytes();
        }
    }

    private static void write(ZipOutputStream out, String name, byte[] content, Instant time) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(LocalDateTime.ofInstant(time, ZoneOffset.UTC));
        out.putNextEntry(entry);
        out.write(content);
        out.closeEntry();
    }
}
