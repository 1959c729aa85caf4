// SPDX-License-Identifier: EPL-2.0
package org.plumbline.office.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.office.OfficeFileException;
import org.plumbline.office.PackageReader;
import org.plumbline.office.document.DocumentTemplate;
import org.plumbline.office.document.Fields;
import org.plumbline.standard.Text;

/** Templates as Apache POI writes them, filled in and read by it again. */
class DocumentTemplateTest {

    private static final Text NAME = new Text("名称", "name");
    private static final Text OTHER = new Text("其他", "other");
    private static final Text ROWS = new Text("各行", "rows");
    private static final Text NONE = new Text("空", "none");
    private static final Text INNER = new Text("内层", "inner");
    private static final Text DETAIL = new Text("细目", "detail");
    private static final Text PICTURE = new Text("图片", "picture");
    private static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private static Fields fields() {
        Fields first = new Fields()
                .put(NAME, "甲")
                .put(INNER, List.of(DETAIL), List.of(new Fields().put(DETAIL, "一"), new Fields().put(DETAIL, "二")));
        Fields second = new Fields().put(NAME, "乙").put(INNER, List.of(DETAIL), List.of());
        return new Fields()
                .put(NAME, "项目 <&> \"A\"")
                .put(OTHER, "两行\n文字", "A8261D")
                .put(PICTURE, PNG, 2000, 100, "说明")
                .put(ROWS, List.of(NAME, INNER, DETAIL), List.of(first, second))
                .put(NONE, List.of(NAME), List.of());
    }

    private static byte[] template(Consumer<XWPFDocument> content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            content.accept(document);
            document.write(out);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return out.toByteArray();
    }

    private static byte[] fill(byte[] template) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DocumentTemplate.of(PackageReader.of(template, "t.docx")).fill(fields(), out);
        return out.toByteArray();
    }

    private static XWPFDocument filled(Consumer<XWPFDocument> content) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(fill(template(content))));
    }

    private static void paragraph(XWPFDocument document, String... runs) {
        XWPFParagraph paragraph = document.createParagraph();
        for (String run : runs) {
            paragraph.createRun().setText(run);
        }
    }

    private static List<String> paragraphs(XWPFDocument document) {
        return document.getParagraphs().stream().map(XWPFParagraph::getText).toList();
    }

    @Test
    void fieldsAreFilledInHoweverWordSplitsThem() throws IOException {
        try (XWPFDocument read = filled(document -> {
            paragraph(document, "「{{name}}」");
            paragraph(document, "a{", "{na", "me", "}}b{{ ", "名称", " }}{{", "name}", "}c");
            paragraph(document, "x {{other}} y {{name}} z");
        })) {
            String name = "项目 <&> \"A\"";
            assertEquals(
                    List.of("「" + name + "」", "a" + name + "b" + name + name + "c", "x 两行\n文字 y " + name + " z"),
                    paragraphs(read));
        }
    }

    @Test
    void aFieldKeepsTheLooksOfItsRunAndMayBringAColour() throws IOException {
        try (XWPFDocument read = filled(document -> {
            XWPFRun run = document.createParagraph().createRun();
            run.setBold(true);
            run.setFontSize(14);
            run.setText("{{other}}");
        })) {
            XWPFRun run = read.getParagraphs().get(0).getRuns().get(0);
            assertTrue(run.isBold());
            assertEquals(14.0, run.getFontSizeAsDouble());
            assertEquals("两行\n文字", run.text());
        }
        try (XWPFDocument read = filled(document -> {
            paragraph(document, "{{name}}");
            XWPFRun run = document.createParagraph().createRun();
            run.setColor("00FF00");
            run.setFontFamily("宋体");
            run.setText("{{name}}");
        })) {
            assertEquals("00FF00", read.getParagraphs().get(1).getRuns().get(0).getColor());
        }
    }

    @Test
    void paragraphsBetweenMarkersRepeatAlsoInsideEachOther() throws IOException {
        try (XWPFDocument read = filled(document -> {
            paragraph(document, "before");
            paragraph(document, "{{#rows}}");
            paragraph(document, "{{name}}:");
            paragraph(document, "{{#inner}}");
            paragraph(document, "- {{detail}} of {{name}}");
            paragraph(document, "{{/inner}}");
            paragraph(document, "{{^inner}}");
            paragraph(document, "nothing");
            paragraph(document, "{{/inner}}");
            paragraph(document, "{{?inner}}");
            paragraph(document, "something");
            paragraph(document, "{{/inner}}");
            paragraph(document, "{{/rows}}");
            paragraph(document, "{{#none}}");
            paragraph(document, "never {{name}}");
            paragraph(document, "{{/none}}");
            paragraph(document, "after");
        })) {
            assertEquals(
                    List.of("before", "甲:", "- 一 of 甲", "- 二 of 甲", "something", "乙:", "nothing", "after"),
                    paragraphs(read));
        }
    }

    @Test
    void rowsOfTablesRepeatAloneOrSeveralTogether() throws IOException {
        try (XWPFDocument read = filled(document -> {
            XWPFTable one = document.createTable(2, 2);
            one.getRow(0).getCell(0).setText("head");
            one.getRow(1).getCell(0).setText("{{#rows}}{{name}}");
            one.getRow(1).getCell(1).setText("x{{/rows}}");
            XWPFTable several = document.createTable(4, 1);
            several.getRow(0).getCell(0).setText("{{#rows}}");
            several.getRow(1).getCell(0).setText("1 {{name}}");
            several.getRow(2).getCell(0).setText("2 {{name}}");
            several.getRow(3).getCell(0).setText("{{/rows}}");
            XWPFTable none = document.createTable(1, 1);
            none.getRow(0).getCell(0).setText("{{#none}}{{name}}{{/none}}");
        })) {
            List<String> texts =
                    read.getTables().stream().map(XWPFTable::getText).toList();
            assertEquals(List.of("head\t\n甲\tx\n乙\tx\n", "1 甲\n2 甲\n1 乙\n2 乙\n"), texts);
        }
    }

    @Test
    void aCellLeftEmptyStillHasAParagraph() throws IOException {
        try (XWPFDocument read = filled(document -> {
            XWPFTable table = document.createTable(1, 2);
            table.getRow(0).getCell(1).setText("beside");
            table.getRow(0).getCell(0).setText("{{#none}}");
            table.getRow(0).getCell(0).addParagraph().createRun().setText("never");
            table.getRow(0).getCell(0).addParagraph().createRun().setText("{{/none}}");
        })) {
            assertEquals(
                    1,
                    read.getTables().get(0).getRow(0).getCell(0).getParagraphs().size());
        }
    }

    @Test
    void aLineOfACellThatNamesNothingFallsAwayUnlessItIsTheOnlyOne() throws IOException {
        byte[] template = template(document -> {
            XWPFTable table = document.createTable(1, 2);
            XWPFTableCell several = table.getRow(0).getCell(0);
            several.getParagraphs().get(0).createRun().setText("{{name}}");
            several.addParagraph().createRun().setText("{{other}}");
            several.addParagraph();
            several.addParagraph().createRun().setText("{{other}}{{name}}");
            table.getRow(0).getCell(1).getParagraphs().get(0).createRun().setText("{{other}}");
        });
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DocumentTemplate.of(PackageReader.of(template, "t.docx"))
                .fill(new Fields().put(NAME, "甲").put(OTHER, ""), out);
        try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(out.toByteArray()))) {
            XWPFTableRow row = read.getTables().get(0).getRow(0);
            assertEquals(
                    List.of("甲", "", "甲"),
                    row.getCell(0).getParagraphs().stream()
                            .map(XWPFParagraph::getText)
                            .toList());
            assertEquals(1, row.getCell(1).getParagraphs().size());
        }
    }

    @Test
    void headAndFootAreKeptAndFilledIn() throws IOException {
        try (XWPFDocument read = filled(document -> {
            document.createHeader(HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("某某局 {{name}}");
            document.createFooter(HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("页脚");
            paragraph(document, "x");
        })) {
            assertEquals(
                    "某某局 项目 <&> \"A\"", read.getHeaderList().get(0).getText().strip());
            assertEquals("页脚", read.getFooterList().get(0).getText().strip());
        }
    }

    @Test
    void aPictureIsNoWiderThanThePage() throws IOException {
        try (XWPFDocument read = filled(document -> {
            paragraph(document, "{{picture}}");
            paragraph(document, "{{图片}}");
        })) {
            List<XWPFPicture> pictures = new ArrayList<>();
            read.getParagraphs().forEach(p -> p.getRuns().forEach(run -> pictures.addAll(run.getEmbeddedPictures())));
            assertEquals(2, pictures.size());
            for (XWPFPicture picture : pictures) {
                assertArrayEquals(PNG, picture.getPictureData().getData());
                assertTrue(picture.getWidth() < 16.5 / 2.54 * 72, "points: " + picture.getWidth());
                assertEquals("说明", picture.getDescription());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{nome}}",
                "{{}}",
                "{{rows}}",
                "{{#name}}",
                "{{#rows}}",
                "{{/rows}}",
                "text {{#rows}} text {{/rows}} text",
                "{{detail}}",
                "{{^nome}}"
            })
    void whatIsNotKnownIsNamedWithWhatIs(String marker) {
        byte[] template = template(document -> paragraph(document, marker));
        OfficeFileException refused = assertThrows(OfficeFileException.class, () -> fill(template));
        String sentence = refused.getMessage();
        assertTrue(sentence.startsWith("t.docx: marks that are not known or not in pairs: {{"), sentence);
        assertTrue(sentence.contains("expected: name, other, picture, rows"), sentence);
        assertFalse(sentence.contains("名称"), sentence);
    }

    @Test
    void allMistakesOfATemplateAreToldAtOnce() {
        byte[] template = template(document -> {
            paragraph(document, "{{one}} {{two}}");
            document.createHeader(HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("{{three}}");
        });
        String sentence =
                assertThrows(OfficeFileException.class, () -> fill(template)).getMessage();
        assertTrue(
                sentence.contains("{{one}}") && sentence.contains("{{two}}") && sentence.contains("{{three}}"),
                sentence);
    }

    @Test
    void theSameFieldsGiveTheSameBytesAndOtherPartsStayAsTheyAre() throws IOException {
        byte[] template = template(document -> {
            paragraph(document, "{{name}} {{picture}}");
            document.createStyles();
        });
        byte[] once = fill(template);
        assertArrayEquals(once, fill(template));
        assertArrayEquals(part(template, "word/styles.xml"), part(once, "word/styles.xml"));
    }

    private static byte[] part(byte[] file, String name) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return zip.readAllBytes();
                }
            }
        }
        throw new AssertionError("no part " + name);
    }

    private static byte[] with(byte[] file, String name, String content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file));
                ZipOutputStream copy = new ZipOutputStream(out)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.getName().equals(name)) {
                    copy.putNextEntry(new ZipEntry(entry.getName()));
                    zip.transferTo(copy);
                }
            }
            copy.putNextEntry(new ZipEntry(name));
            copy.write(content.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    @Test
    void templatesThatMeanHarmAreRefused() throws IOException {
        byte[] good = template(document -> paragraph(document, "x"));
        String hostile = "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><x>&e;</x>";
        assertRefused(with(good, "word/document.xml", hostile), "document type");
        assertRefused(with(good, "word/document.xml", "<w:document"), "damaged");
        assertRefused(with(good, "word/vbaProject.bin", "x"), "macros");
        assertRefused(with(good, "_rels/.rels", "<Relationships/>"), "no document");
        assertRefused(WorkbookTest.bytes(workbook()), "no document");
        assertRefused(new byte[] {1, 2, 3}, "damaged");
    }

    private static org.plumbline.office.sheet.Workbook workbook() {
        var workbook = new org.plumbline.office.sheet.Workbook("t", "a");
        workbook.sheet("s");
        return workbook;
    }

    private static void assertRefused(byte[] template, String sentence) {
        OfficeFileException refused = assertThrows(OfficeFileException.class, () -> fill(template));
        assertTrue(refused.getMessage().contains(sentence), refused.getMessage());
    }

    @Test
    void valuesThatLookLikeFieldsAreTextOnly() throws IOException {
        Fields fields =
                new Fields().put(NAME, "{{other}} {{nome}} \u0000\uD800").put(OTHER, "secret");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] template = template(document -> paragraph(document, "{{name}}"));
        DocumentTemplate.of(PackageReader.of(template, "t.docx")).fill(fields, out);
        try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(out.toByteArray()))) {
            assertEquals(List.of("{{other}} {{nome}} \uFFFD\uFFFD"), paragraphs(read));
        }
    }
}
