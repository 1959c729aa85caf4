// SPDX-License-Identifier: EPL-2.0
package org.plumbline.report.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.assessment.AssessmentResult;
import org.plumbline.assessment.ItemResult;
import org.plumbline.report.ReportContext;
import org.plumbline.report.ReportFormat;
import org.plumbline.standard.Language;
import org.plumbline.standard.Section;

/** The report as PDF, read back with PDFBox. */
class PdfReportTest {

    private static final byte[] MODEL = "<model>政务云</model>".getBytes(StandardCharsets.UTF_8);

    private static byte[] pdf(AssessmentResult result, ReportContext context, Language language) {
        return Sample.bytes(ReportFormat.PDF.writer(context), result, language);
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document);
        }
    }

    @ParameterizedTest
    @EnumSource
    void namesEveryItemWithItsVerdictAndAssurance(Language language) throws IOException {
        AssessmentResult result = Sample.ordinary();
        String text = text(pdf(result, Sample.context(), language));
        for (ItemResult item : result.items()) {
            String pattern = "(?m)^" + Pattern.quote(item.item().number()) + "\\s+"
                    + Pattern.quote(capital(item.verdict().label(language))) + "\\s+"
                    + Pattern.quote(capital(item.assurance().label(language)));
            assertTrue(Pattern.compile(pattern).matcher(text).find(), pattern);
        }
        assertTrue(text.contains("政务云平台运维"));
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    @Test
    void takesTheModelAlongAsItsSource() throws IOException {
        byte[] pdf = pdf(Sample.ordinary(), Sample.context().withSource(() -> MODEL), Language.ZH);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDComplexFileSpecification file = document.getDocumentCatalog()
                    .getNames()
                    .getEmbeddedFiles()
                    .getNames()
                    .get("政务云 平台.outsourcing");
            assertArrayEquals(MODEL, file.getEmbeddedFile().toByteArray());
            COSArray associated = document.getDocumentCatalog().getCOSObject().getCOSArray(COSName.getPDFName("AF"));
            assertEquals(1, associated.size());
            assertEquals("Source", ((COSDictionary) associated.getObject(0)).getNameAsString("AFRelationship"));
        }
    }

    @Test
    void anotherModelGivesAnotherIdentifier() throws IOException {
        AssessmentResult result = Sample.ordinary();
        byte[] one = pdf(result, Sample.context().withSource(() -> MODEL), Language.ZH);
        byte[] other = pdf(result, Sample.context().withSource(() -> new byte[] {1}), Language.ZH);
        try (PDDocument a = Loader.loadPDF(one);
                PDDocument b = Loader.loadPDF(other)) {
            assertNotEquals(
                    a.getDocument().getDocumentID().getObject(0),
                    b.getDocument().getDocumentID().getObject(0));
        }
    }

    @Test
    void bookmarksLeadToEverySection() throws IOException {
        AssessmentResult result = Sample.ordinary();
        try (PDDocument document = Loader.loadPDF(pdf(result, Sample.context(), Language.ZH))) {
            List<String> titles = new ArrayList<>();
            collect(document.getDocumentCatalog().getDocumentOutline(), titles);
            for (Section section : result.catalogue().allSections()) {
                assertTrue(
                        titles.contains(section.number() + " " + section.title().zh()), section.number());
            }
        }
    }

    private static void collect(PDOutlineNode node, List<String> titles) throws IOException {
        for (PDOutlineItem item : node.children()) {
            titles.add(item.getTitle());
            assertTrue(((PDPageDestination) item.getDestination()).retrievePageNumber() >= 0, item.getTitle());
            collect(item, titles);
        }
    }

    @Test
    void everyPageSaysWhichOfHowManyItIs() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(Sample.ordinary(), Sample.context(), Language.EN))) {
            PDFTextStripper stripper = new PDFTextStripper();
            int pages = document.getNumberOfPages();
            for (int i = 1; i <= pages; i++) {
                stripper.setStartPage(i);
                stripper.setEndPage(i);
                assertTrue(stripper.getText(document).contains("Page " + i + " of " + pages), "page " + i);
            }
        }
    }

    @Test
    void theContentsNameThePagesOnWhichSectionsBegin() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(Sample.ordinary(), Sample.context(), Language.ZH))) {
            String contents = pages(document, 1, 2);
            var found = Pattern.compile("6\\.2\\.2 退出策略条款\\s+(\\d+)").matcher(contents);
            assertTrue(found.find(), contents);
            int page = Integer.parseInt(found.group(1));
            assertTrue(pages(document, page, page).contains("6.2.2 退出策略条款"), "page " + page);
        }
    }

    private static String pages(PDDocument document, int from, int to) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(from);
        stripper.setEndPage(to);
        return stripper.getText(document);
    }

    @Test
    void nothingRunsOverTheEdgeOfAPage() throws IOException {
        // long enough for several lines; thousands of pages of the whole show no more
        String names = Stream.of(Hostile.values())
                .map(name -> name.text().substring(0, Math.min(600, name.text().length())))
                .collect(Collectors.joining(" "));
        byte[] pdf = pdf(Sample.named(names), Sample.context(), Language.ZH);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> outside = new ArrayList<>();
            PDFTextStripper stripper = new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    PDPage page = getCurrentPage();
                    if (text.getX() < 40
                            || text.getX() + text.getWidth()
                                    > page.getMediaBox().getWidth() - 40
                            || text.getY() > page.getMediaBox().getHeight() - 20) {
                        outside.add(text.getUnicode());
                    }
                    super.processTextPosition(text);
                }
            };
            String read = stripper.getText(document);
            assertEquals(List.of(), outside);
            assertTrue(read.chars().noneMatch(c -> c >= 0x202A && c <= 0x202E || c < ' ' && c != '\n' && c != '\r'));
        }
    }

    @Test
    void whatTheFontCannotShowIsSeenToBeMissing() throws IOException {
        String text = text(pdf(Sample.hostile(Hostile.ARABIC), Sample.context(), Language.EN));
        assertTrue(text.contains("〓〓〓〓〓 〓〓〓〓〓〓〓"), text.substring(0, 200));
    }

    @Test
    void linksLeadSomewhere() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(Sample.ordinary(), Sample.context(), Language.EN))) {
            int links = 0;
            for (PDPage page : document.getPages()) {
                for (var annotation : page.getAnnotations()) {
                    PDPageDestination to = (PDPageDestination) ((PDAnnotationLink) annotation).getDestination();
                    assertTrue(to.retrievePageNumber() >= 0);
                    links++;
                }
            }
            assertTrue(links > 40, links + " links");
        }
    }
}
