// SPDX-License-Identifier: EPL-2.0
package org.plumbline.office.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.plumbline.office.OfficeFileException;
import org.plumbline.office.PackageReader;
import org.plumbline.office.PackageWriter;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A document with fields to be filled in, as docx. A field is written <code>{{name}}</code>, however Word has split it.
 * Paragraphs between <code>{{#name}}</code> and <code>{{/name}}</code>, each in a paragraph or a row of a table of its own,
 * are repeated for each row of a group, as is a row of a table that begins and ends so. What stands between
 * <code>{{?name}}</code> and <code>{{/name}}</code> stays where the group has a row, between <code>{{^name}}</code> and
 * <code>{{/name}}</code> where it has none. Everything else of the document stays as
 * it is.
 */
public final class DocumentTemplate {

    private static final String IMAGE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

    private final PackageReader file;
    private final String main;

    private DocumentTemplate(PackageReader file) {
        this.file = file;
        main = file.relations("", "officeDocument").values().stream()
                .filter(part -> part.startsWith("word/") && file.has(part))
                .findFirst()
                .orElseThrow(() -> OfficeFileException.of(
                        file.file(), "这不是 Word 文档，应为 .docx。", "this is no document; expected .docx."));
        for (String name : file.names()) {
            if (name.toLowerCase(Locale.ROOT).endsWith("vbaproject.bin")) {
                throw OfficeFileException.of(
                        file.file(), "模板含有宏，应为不含宏的 .docx。", "the template has macros; expected .docx without any.");
            }
        }
    }

    /**
     * A template from a file.
     *
     * @throws OfficeFileException if it is no docx file, or has macros
     */
    public static DocumentTemplate of(PackageReader file) {
        return new DocumentTemplate(file);
    }

    /**
     * Fills the template in. The same fields give the same bytes.
     *
     * @param out flushed, but not closed
     * @throws OfficeFileException if it names fields that there are none of, or groups that do not end
     */
    public void fill(Fields fields, OutputStream out) throws IOException {
        Set<String> wrong = new LinkedHashSet<>();
        Map<String, byte[]> changed = new TreeMap<>();
        Pictures pictures = new Pictures();
        for (String part : filled()) {
            Document tree = file.tree(part);
            Filling filling = new Filling(pictures.of(part, tree), wrong);
            filling.fill(tree.getDocumentElement(), new Scope(fields, null));
            changed.put(part, bytes(tree));
        }
        if (!wrong.isEmpty()) {
            throw unknown(wrong, fields);
        }
        if (!pictures.isEmpty()) {
            pictures.relations.forEach((part, added) -> relate(part, added, changed));
            declarePng(changed);
        }
        PackageWriter written = new PackageWriter();
        for (String name : file.names()) {
            written.put(name, changed.containsKey(name) ? changed.remove(name) : file.part(name));
        }
        changed.forEach(written::put);
        pictures.media.forEach(written::put);
        written.write(out);
    }

    private OfficeFileException unknown(Set<String> wrong, Fields fields) {
        List<String> zh = new ArrayList<>();
        List<String> en = new ArrayList<>();
        for (String name : fields.names()) {
            (name.codePoints().anyMatch(c -> c > 0x7F) ? zh : en).add(name);
        }
        String named = String.join(" ", wrong).replaceAll("[\\p{Cc}\\p{Cf}]", "\uFFFD");
        String some = named.length() > 300 ? named.substring(0, 300) + "…" : named;
        return OfficeFileException.of(
                file.file(),
                "模板中有未知或不成对的标记：" + some + "；可用的有：" + String.join("、", zh) + "。",
                "marks that are not known or not in pairs: " + some + "; expected: " + String.join(", ", en) + ".");
    }

    /** The parts in which fields can stand. */
    private List<String> filled() {
        List<String> parts = new ArrayList<>(List.of(main));
        for (String kind : List.of("header", "footer", "footnotes", "endnotes")) {
            file.relations(main, kind).values().stream().filter(file::has).forEach(parts::add);
        }
        return parts.stream().distinct().toList();
    }

    private static byte[] bytes(Document tree) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            tree.setXmlStandalone(true);
            Transformer identity = TransformerFactory.newDefaultInstance().newTransformer();
            identity.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
            identity.transform(new DOMSource(tree), new StreamResult(out));
        } catch (TransformerException impossible) {
            throw new IllegalStateException(impossible);
        }
        return out.toByteArray();
    }

    private void relate(String part, List<String[]> added, Map<String, byte[]> changed) {
        int slash = part.lastIndexOf('/');
        String name = part.substring(0, slash + 1) + "_rels/" + part.substring(slash + 1) + ".rels";
        Document tree;
        if (file.has(name)) {
            tree = file.tree(name);
        } else {
            tree = file.tree("_rels/.rels");
            Node root = tree.getDocumentElement();
            while (root.hasChildNodes()) {
                root.removeChild(root.getFirstChild());
            }
        }
        for (String[] relation : added) {
            Element element = tree.createElementNS(PACKAGE + "relationships", "Relationship");
            element.setAttribute("Id", relation[0]);
            element.setAttribute("Type", IMAGE);
            element.setAttribute("Target", "/" + relation[1]);
            tree.getDocumentElement().appendChild(element);
        }
        changed.put(name, bytes(tree));
    }

    private void declarePng(Map<String, byte[]> changed) {
        Document tree = file.tree("[Content_Types].xml");
        Element root = tree.getDocumentElement();
        for (Node child : Word.children(root)) {
            if (child instanceof Element type && "png".equalsIgnoreCase(type.getAttribute("Extension"))) {
                return;
            }
        }
        Element png = tree.createElementNS(PACKAGE + "content-types", "Default");
        png.setAttribute("Extension", "png");
        png.setAttribute("ContentType", "image/png");
        root.insertBefore(png, root.getFirstChild());
        changed.put("[Content_Types].xml", bytes(tree));
    }

    /** Fields, and those around them. */
    record Scope(Fields fields, Scope around) {

        /** The value of a name, from inside out; null if there is none. */
        Fields.Value find(String name) {
            for (Scope scope = this; scope != null; scope = scope.around) {
                Fields.Value value = scope.fields.get(name).orElse(null);
                if (value != null) {
                    return value;
                }
            }
            return null;
        }
    }

    /** The pictures that came in. */
    private static final class Pictures {

        private final Map<String, byte[]> media = new TreeMap<>();
        private final Map<String, List<String[]>> relations = new TreeMap<>();
        private int count;

        boolean isEmpty() {
            return media.isEmpty();
        }

        PictureMaker of(String part, Document tree) {
            return new PictureMaker(tree, png -> {
                count++;
                String name = String.format(Locale.ROOT, "word/media/plumbline%03d.png", count);
                media.put(name, png);
                String id = "rIdPlumbline" + count;
                relations.computeIfAbsent(part, any -> new ArrayList<>()).add(new String[] {id, name});
                return new PictureMaker.Placed(count, id);
            });
        }
    }
}
