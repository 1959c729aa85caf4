// SPDX-License-Identifier: EPL-2.0
package org.plumbline.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/**
 * The parts of an office file, read with distrust: names and sizes that the file states of itself are not believed, and no
 * more is unpacked than a file of an office can sensibly hold. Nothing is written, so names of parts lead nowhere.
 */
public final class PackageReader {

    private static final long LARGEST_FILE = 64L << 20;
    private static final long LARGEST_CONTENT = 256L << 20;
    private static final int MOST_PARTS = 10_000;
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private final String file;
    private final Map<String, byte[]> parts;

    private PackageReader(String file, Map<String, byte[]> parts) {
        this.file = file;
        this.parts = parts;
    }

    /**
     * Reads a file.
     *
     * @throws OfficeFileException if it cannot be read, is no zip file or is not sensible
     */
    public static PackageReader of(Path path) {
        return of(content(path), path.toString());
    }

    /**
     * The content of a file.
     *
     * @throws OfficeFileException if it cannot be read or is too large
     */
    public static byte[] content(Path path) {
        String file = path.toString();
        if (!Files.isRegularFile(path)) {
            throw Files.exists(path)
                    ? OfficeFileException.of(file, "这不是普通文件，应为文件。", "this is no regular file; expected a file.")
                    : OfficeFileException.of(file, "文件不存在。", "there is no such file.");
        }
        try {
            if (Files.size(path) > LARGEST_FILE) {
                throw OfficeFileException.of(
                        file,
                        "文件超过 " + (LARGEST_FILE >> 20) + " MiB，应为较小的文件。",
                        "the file is larger than " + (LARGEST_FILE >> 20) + " MiB; expected a smaller one.");
            }
            return Files.readAllBytes(path);
        } catch (IOException unreadable) {
            throw OfficeFileException.of(file, "无法读取文件。", "the file cannot be read.", unreadable);
        }
    }

    /**
     * Reads the content of a file.
     *
     * @param file what messages call it
     * @throws OfficeFileException if it is no zip file or is not sensible
     */
    public static PackageReader of(byte[] content, String file) {
        if (startsWith(content, OLE)) {
            throw OfficeFileException.of(
                    file,
                    "文件设有密码，或为旧的二进制格式；应为未加密的 .xlsx、.docx 或 .csv。",
                    "the file has a password or is of the old binary kind; expected .xlsx, .docx or .csv without one.");
        }
        Map<String, byte[]> parts = new LinkedHashMap<>();
        long left = LARGEST_CONTENT;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] part = read(zip, left, file);
                left -= part.length;
                if (!entry.isDirectory() && parts.put(entry.getName(), part) != null || parts.size() > MOST_PARTS) {
                    throw OfficeFileException.of(
                            file, "文件中的部件重复或过多，应为办公文件。", "parts are there twice or too many; expected an office file.");
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw damaged(file, broken);
        }
        if (parts.isEmpty()) {
            throw damaged(file, null);
        }
        return new PackageReader(file, parts);
    }

    private static OfficeFileException damaged(String file, Throwable cause) {
        return OfficeFileException.of(
                file,
                "文件已损坏或不是办公文件，应为 .xlsx 或 .docx。",
                "the file is damaged or no office file; expected .xlsx or .docx.",
                cause);
    }

    private static byte[] read(InputStream in, long most, String file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] block = new byte[1 << 16];
        for (int n = in.read(block); n >= 0; n = in.read(block)) {
            if (out.size() + n > most) {
                throw OfficeFileException.of(
                        file,
                        "文件展开后超过 " + (LARGEST_CONTENT >> 20) + " MiB，不予读取。",
                        "unpacked, the file is larger than " + (LARGEST_CONTENT >> 20) + " MiB; it is not read.");
            }
            out.write(block, 0, n);
        }
        return out.toByteArray();
    }

    private static boolean startsWith(byte[] content, byte[] start) {
        for (int i = 0; i < start.length; i++) {
            if (i >= content.length || content[i] != start[i]) {
                return false;
            }
        }
        return true;
    }

    /** What messages call the file. */
    public String file() {
        return file;
    }

    /** The names of the parts, in the order of the file. */
    public Iterable<String> names() {
        return parts.keySet();
    }

    /** Whether there is a part. */
    public boolean has(String name) {
        return parts.containsKey(name);
    }

    /**
     * The content of a part.
     *
     * @throws OfficeFileException if there is none of that name
     */
    public byte[] part(String name) {
        byte[] part = parts.get(name);
        if (part == null) {
            throw OfficeFileException.of(
                    file,
                    "缺少部件 " + name + "，应为完整的办公文件。",
                    "the part " + name + " is missing; expected a complete file.");
        }
        return part;
    }

    /** Takes an element of a part and what it holds. */
    @FunctionalInterface
    public interface Reading {
        void read(XMLStreamReader xml) throws XMLStreamException;
    }

    /**
     * Reads a part in XML. Document types are refused, and with them entities.
     *
     * @throws OfficeFileException if there is no such part or it is not well-formed
     */
    public void read(String name, Reading reading) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(part(name)));
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.DTD) {
                    throw OfficeFileException.of(
                            file,
                            "部件 " + name + " 含有文档类型声明，不予读取。",
                            "the part " + name + " has a document type declaration; it is not read.");
                }
                if (event == XMLStreamConstants.START_ELEMENT) {
                    reading.read(xml);
                }
            }
        } catch (XMLStreamException | NumberFormatException broken) {
            throw malformed(name, broken);
        }
    }

    /**
     * A part in XML as a tree. Document types are refused, and with them entities.
     *
     * @throws OfficeFileException if there is no such part or it is not well-formed
     */
    public Document tree(String name) {
        // tells a document type from other faults, and reads no more of it
        read(name, xml -> {});
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        try {
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(part(name)));
        } catch (SAXException | IOException broken) {
            throw malformed(name, broken);
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The complaint about a part that is not what it should be. */
    public OfficeFileException malformed(String name, Throwable cause) {
        return OfficeFileException.of(
                file,
                "部件 " + name + " 已损坏，应为格式良好的 XML。",
                "the part " + name + " is damaged; expected well-formed XML.",
                cause);
    }

    /**
     * Where the relations of a part lead whose kind ends in a word.
     *
     * @param part name of the part, or an empty text for the file itself
     * @param kind last word of the address that names the kind, such as {@code worksheet}
     * @return names of parts by the id of the relation
     */
    public Map<String, String> relations(String part, String kind) {
        int slash = part.lastIndexOf('/');
        String folder = part.substring(0, slash + 1);
        String relations = folder + "_rels/" + part.substring(slash + 1) + ".rels";
        Map<String, String> found = new LinkedHashMap<>();
        if (has(relations)) {
            read(relations, xml -> {
                String type = String.valueOf(xml.getAttributeValue(null, "Type"));
                String target = xml.getAttributeValue(null, "Target");
                boolean inside = !"External".equals(xml.getAttributeValue(null, "TargetMode"));
                if (inside && target != null && type.endsWith("/" + kind)) {
                    found.put(xml.getAttributeValue(null, "Id"), resolve(folder, target));
                }
            });
        }
        return found;
    }

    private static String resolve(String folder, String target) {
        String path = target.startsWith("/") ? target.substring(1) : folder + target;
        return path.replaceAll("(^|/)\\./", "$1").replaceAll("[^/]+/\\.\\./", "");
    }
}
