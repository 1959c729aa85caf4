// SPDX-License-Identifier: EPL-2.0
package org.plumbline.report.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.assessment.AssessmentResult;
import org.plumbline.assessment.Finding;
import org.plumbline.assessment.ItemResult;
import org.plumbline.office.PackageReader;
import org.plumbline.report.DocumentReport;
import org.plumbline.report.FormReport;
import org.plumbline.report.ReportContext;
import org.plumbline.report.ReportFormat;
import org.plumbline.report.form.Form;
import org.plumbline.report.form.FormKind;
import org.plumbline.report.form.Forms;
import org.plumbline.standard.Language;

/** The document as Apache POI reads it. */
class DocumentReportTest {

    @BeforeAll
    static void expectNamesOfTenThousandEqualLetters() {
        ZipSecureFile.setMinInflateRatio(0.0001);
    }

    private static XWPFDocument read(ReportContext context, AssessmentResult result, Language language)
            throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(Sample.bytes(new DocumentReport(context), result, language)));
    }

    private static String text(XWPFDocument document) {
        return new XWPFWordExtractor(document).getText();
    }

    @ParameterizedTest
    @EnumSource
    void everyItemAndFindingIsThereAndNoFieldIsLeft(Language language) throws IOException {
        AssessmentResult result = Sample.ordinary();
        try (XWPFDocument document = read(Sample.context(), result, language)) {
            String text = text(document);
            assertFalse(text.contains("{{"), "a field is left");
            for (ItemResult item : result.items()) {
                assertTrue(
                        text.contains(item.item().statement().in(language)),
                        item.item().number());
            }
            for (Finding finding : result.findings()) {
                assertTrue(
                        text.contains(finding.message().in(language)),
                        finding.message().en());
                assertTrue(
                        text.contains(finding.remedy().in(language)),
                        finding.remedy().en());
            }
            XWPFTable items = document.getTables().stream()
                    .filter(table -> table.getRows().size() == result.items().size() + 1)
                    .findFirst()
                    .orElseThrow();
            for (ItemResult item : result.items()) {
                var row = items.getRow(item.item().position() + 1);
                assertEquals(item.item().number(), row.getCell(0).getText());
                assertTrue(
                        row.getCell(3).getText().equalsIgnoreCase(item.verdict().label(language)));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void itIsValidAgainstTheSchemaOfTheStandard(Language language) throws Exception {
        AssessmentResult result = Sample.ordinary();
        try (XWPFDocument document = read(Sample.context(result, language), result, language)) {
            assertTrue(document.getDocument().validate());
            assertTrue(document.getStyle().validate());
            assertTrue(document.getHeaderList().get(0)._getHdrFtr().validate());
            assertTrue(document.getFooterList().get(0)._getHdrFtr().validate());
        }
    }

    @Test
    void diagramsArePictures() throws IOException {
        AssessmentResult result = Sample.ordinary();
        ReportContext context = Sample.context(result, Language.EN);
        try (XWPFDocument document = read(context, result, Language.EN)) {
            List<String> titles = context.drawings().get().stream()
                    .map(drawing -> drawing.title())
                    .toList();
            assertEquals(titles.size(), document.getAllPictures().size());
            assertTrue(titles.size() > 1);
            String text = text(document);
            titles.forEach(title -> assertTrue(text.contains(title), title));
        }
    }

    @ParameterizedTest
    @EnumSource
    void noNameBreaksTheDocument(Hostile name) throws IOException {
        AssessmentResult result = Sample.hostile(name);
        try (XWPFDocument document = read(Sample.context(), result, Language.ZH);
                XWPFDocument ordinary = read(Sample.context(), Sample.ordinary(), Language.ZH)) {
            assertEquals(
                    ordinary.getTables().stream()
                            .map(table -> table.getRows().size())
                            .toList(),
                    document.getTables().stream()
                            .map(table -> table.getRows().size())
                            .toList());
            assertEquals(
                    ordinary.getParagraphs().size(), document.getParagraphs().size());
        }
    }

    @ParameterizedTest
    @EnumSource
    void theTemplateOfOneLanguageServesReportsInTheOther(Language language) throws IOException {
        Language other = language == Language.ZH ? Language.EN : Language.ZH;
        PackageReader template = PackageReader.of(DocumentReport.template(language), "own.docx");
        byte[] report = Sample.bytes(new DocumentReport(Sample.context(), template), Sample.ordinary(), other);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(report))) {
            String text = text(document);
            assertTrue(text.contains(language == Language.ZH ? "逐项结论" : "Item by item"), "the template's words");
            assertTrue(
                    text.contains(
                            Sample.ordinary().items().get(0).item().statement().in(other)),
                    "the report's words");
        }
    }

    private static String form(FormKind kind, AssessmentResult result, PackageReader template) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new FormReport(Sample.context(), template).write(kind, result, ReportFormat.DOCX, Language.EN, out);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(out.toByteArray()))) {
            return text(document);
        }
    }

    @ParameterizedTest
    @EnumSource
    void papersHaveEveryRowAndWhatIsMissing(FormKind kind) throws IOException {
        AssessmentResult result = Sample.ordinary();
        String text = form(kind, result, null);
        assertFalse(text.contains("{{"), "a field is left");
        for (Form form : Forms.of(kind, result)) {
            assertTrue(text.contains(kind.title().en()));
            for (Form.Part part : form.parts()) {
                for (Form.Row row : part.rows()) {
                    assertTrue(text.contains(row.label().en()), row.label().en());
                    row.values().forEach(value -> assertTrue(text.contains(value.en()), value.en()));
                    row.missing().forEach(missing -> assertTrue(text.contains(missing.en()), missing.en()));
                }
            }
        }
        PackageReader shipped = PackageReader.of(FormReport.template(kind, Language.ZH), "own.docx");
        assertTrue(form(kind, result, shipped).contains("签署"), "the template's words");
    }

    @ParameterizedTest
    @EnumSource
    void noNameBreaksAPaper(Hostile name) throws IOException {
        AssessmentResult result = Sample.hostile(name);
        for (FormKind kind : FormKind.values()) {
            assertTrue(form(kind, result, null).contains(kind.title().en()));
        }
    }
}
