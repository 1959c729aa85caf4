// SPDX-License-Identifier: EPL-2.0
package org.plumbline.office;

/** The parts that office files of all kinds have (ISO/IEC 29500-2). */
public final class PackageParts {

    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPES = "application/vnd.openxmlformats-package.";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private PackageParts() {}

    /** The types of parts, to which {@link #type} adds those of the file; the properties are there already. */
    public static Xml types() {
        Xml xml = new Xml().open("Types").set("xmlns", PACKAGE + "content-types");
        xml.empty("Default", "Extension", "rels", "ContentType", TYPES + "relationships+xml");
        xml.empty("Default", "Extension", "xml", "ContentType", "application/xml");
        type(xml, "/docProps/core.xml", TYPES + "core-properties+xml");
        return xml;
    }

    /** Adds the type of a part. */
    public static void type(Xml types, String part, String type) {
        types.empty("Override", "PartName", part, "ContentType", type);
    }

    /** The relations of a part, to which {@link #relation} adds them. */
    public static Xml relations() {
        return new Xml().open("Relationships").set("xmlns", PACKAGE + "relationships");
    }

    /** Adds a relation of a kind of office files, such as {@code styles}. */
    public static void relation(Xml relations, String id, String kind, String target) {
        relations.empty("Relationship", "Id", id, "Type", RELATIONS + kind, "Target", target);
    }

    /** Puts the relations and the properties of a file, which tell no time. */
    public static void putProperties(PackageWriter file, String main, String title, String author) {
        Xml relations = relations();
        relation(relations, "rId1", "officeDocument", main);
        String kind = PACKAGE + "relationships/metadata/core-properties";
        relations.empty("Relationship", "Id", "rId2", "Type", kind, "Target", "docProps/core.xml");
        file.put("_rels/.rels", relations.close());
        Xml xml = new Xml()
                .open("cp:coreProperties")
                .set("xmlns:cp", PACKAGE + "metadata/core-properties")
                .set("xmlns:dc", "http://purl.org/dc/elements/1.1/");
        xml.open("dc:title").text(title).close();
        xml.open("dc:creator").text(author).close();
        file.put("docProps/core.xml", xml.close());
    }
}
