// SPDX-License-Identifier: EPL-2.0
package org.plumbline.office.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.office.PackageParts;
import org.plumbline.office.PackageWriter;
import org.plumbline.office.Xml;

/** A workbook to write as xlsx (ISO/IEC 29500). The same workbook gives the same bytes. */
public final class Workbook {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final String title;
    private final String author;
    private final List<Sheet> sheets = new ArrayList<>();

    /**
     * @param title of the document's properties
     * @param author of the document's properties
     */
    public Workbook(String title, String author) {
        this.title = title;
        this.author = author;
    }

    /**
     * Adds a sheet.
     *
     * @param name at most 31 characters, none of {@code []:*?/\}, and of no other sheet
     * @throws IllegalArgumentException if the name is not such a name
     */
    public Sheet sheet(String name) {
        boolean taken = sheets.stream().anyMatch(sheet -> sheet.name.equalsIgnoreCase(name));
        if (taken || name.isBlank() || name.length() > 31 || !name.matches("[^\\[\\]:*?/\\\\']+")) {
            throw new IllegalArgumentException("no name for a sheet: " + name);
        }
        Sheet sheet = new Sheet(name);
        sheets.add(sheet);
        return sheet;
    }

    /** Writes the workbook. The stream is flushed, but not closed. */
    public void write(OutputStream out) throws IOException {
        Texts texts = new Texts();
        Styles styles = new Styles();
        Map<String, Xml> parts = new LinkedHashMap<>();
        for (int i = 0; i < sheets.size(); i++) {
            parts.put(
                    "xl/worksheets/sheet" + (i + 1) + ".xml",
                    new SheetPart(sheets.get(i), texts, styles, i == 0).xml());
        }
        PackageWriter file = new PackageWriter();
        file.put("[Content_Types].xml", contentTypes());
        PackageParts.putProperties(file, "xl/workbook.xml", title, author);
        file.put("xl/workbook.xml", workbook());
        file.put("xl/_rels/workbook.xml.rels", relations());
        file.put("xl/styles.xml", styles.xml());
        file.put("xl/sharedStrings.xml", texts.xml());
        parts.forEach(file::put);
        file.write(out);
    }

    private Xml contentTypes() {
        Xml types = PackageParts.types();
        PackageParts.type(types, "/xl/workbook.xml", TYPES + "sheet.main+xml");
        PackageParts.type(types, "/xl/styles.xml", TYPES + "styles+xml");
        PackageParts.type(types, "/xl/sharedStrings.xml", TYPES + "sharedStrings+xml");
        for (int i = 1; i <= sheets.size(); i++) {
            PackageParts.type(types, "/xl/worksheets/sheet" + i + ".xml", TYPES + "worksheet+xml");
        }
        return types.close();
    }

    private Xml relations() {
        Xml relations = PackageParts.relations();
        for (int i = 1; i <= sheets.size(); i++) {
            PackageParts.relation(relations, "rId" + i, "worksheet", "worksheets/sheet" + i + ".xml");
        }
        PackageParts.relation(relations, "rId" + (sheets.size() + 1), "styles", "styles.xml");
        PackageParts.relation(relations, "rId" + (sheets.size() + 2), "sharedStrings", "sharedStrings.xml");
        return relations.close();
    }

    private Xml workbook() {
        Xml xml = new Xml().open("workbook").set("xmlns", MAIN).set("xmlns:r", RELATIONS);
        xml.open("bookViews").empty("workbookView", "activeTab", 0).close();
        xml.open("sheets");
        for (int i = 1; i <= sheets.size(); i++) {
            xml.empty("sheet", "name", sheets.get(i - 1).name, "sheetId", i, "r:id", "rId" + i);
        }
        xml.close();
        if (sheets.stream().anyMatch(sheet -> sheet.heading > 0)) {
            names(xml.open("definedNames"));
            xml.close();
        }
        return xml.close();
    }

    private void names(Xml xml) {
        for (int i = 0; i < sheets.size(); i++) {
            Sheet sheet = sheets.get(i);
            if (sheet.filtered) {
                xml.open("definedName").set("name", "_xlnm._FilterDatabase").set("localSheetId", i);
                xml.set("hidden", 1).text(quoted(sheet.name) + SheetPart.filterRange(sheet, "$"));
                xml.close();
            }
            if (sheet.heading > 0) {
                xml.open("definedName").set("name", "_xlnm.Print_Titles").set("localSheetId", i);
                xml.text(quoted(sheet.name) + "$" + sheet.heading + ":$" + sheet.heading)
                        .close();
            }
        }
    }

    static String quoted(String sheet) {
        return "'" + sheet + "'!";
    }
}
