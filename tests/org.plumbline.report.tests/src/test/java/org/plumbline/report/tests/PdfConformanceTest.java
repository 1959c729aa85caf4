// SPDX-License-Identifier: EPL-2.0
package org.plumbline.report.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.assessment.AssessmentResult;
import org.plumbline.report.FormReport;
import org.plumbline.report.ReportContext;
import org.plumbline.report.ReportFormat;
import org.plumbline.report.form.FormKind;
import org.plumbline.standard.Language;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.TestAssertion.Status;

/** PDF files are PDF/A-3 of level A and PDF/UA-1, as veraPDF sees it. */
class PdfConformanceTest {

    private static final String JAXB = "javax.xml.bind.JAXBContextFactory";

    /** The library for OSCAL names an implementation of JAXB that it does not bring; veraPDF reads its profiles with ours. */
    @BeforeAll
    static void load() {
        System.setProperty(JAXB, "com.sun.xml.bind.v2.JAXBContextFactory");
        VeraGreenfieldFoundryProvider.initialise();
    }

    @AfterAll
    static void reset() {
        System.clearProperty(JAXB);
    }

    private static Set<String> violations(byte[] pdf, PDFAFlavour flavour) throws Exception {
        Set<String> violations = new TreeSet<>();
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour)) {
            var result =
                    Foundries.defaultInstance().createValidator(flavour, false).validate(parser);
            for (TestAssertion assertion : result.getTestAssertions()) {
                if (assertion.getStatus() == Status.FAILED) {
                    violations.add(assertion.getRuleId() + " " + assertion.getMessage());
                }
            }
            if (!result.isCompliant() && violations.isEmpty()) {
                violations.add("not compliant");
            }
        }
        return violations;
    }

    private static byte[] report(AssessmentResult result, ReportContext context, Language language) {
        return Sample.bytes(ReportFormat.PDF.writer(context), result, language);
    }

    @ParameterizedTest
    @EnumSource
    void aReportWithDiagramsAndItsModelConforms(Language language) throws Exception {
        AssessmentResult result = Sample.ordinary();
        ReportContext context =
                Sample.context(result, language).withSource(() -> "<model/>".getBytes(StandardCharsets.UTF_8));
        byte[] pdf = report(result, context, language);
        assertEquals(Set.of(), violations(pdf, PDFAFlavour.PDFA_3_A));
        if (language == Language.ZH) { // the structure does not depend on the language
            assertEquals(Set.of(), violations(pdf, PDFAFlavour.PDFUA_1));
        }
    }

    @Test
    void aReportConformsWhateverTheModelSays() throws Exception {
        String name = Stream.of(Hostile.values())
                .filter(hostile -> !hostile.name().startsWith("LONG"))
                .map(Hostile::text)
                .collect(Collectors.joining(" "));
        byte[] pdf = report(Sample.named(name), Sample.context(), Language.ZH);
        assertEquals(Set.of(), violations(pdf, PDFAFlavour.PDFA_3_A));
    }

    @ParameterizedTest
    @EnumSource
    void papersConform(FormKind kind) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new FormReport(Sample.context()).write(kind, Sample.ordinary(), ReportFormat.PDF, Language.EN, out);
        assertEquals(Set.of(), violations(out.toByteArray(), PDFAFlavour.PDFA_3_A));
        assertEquals(Set.of(), violations(out.toByteArray(), PDFAFlavour.PDFUA_1));
    }

    @Test
    void theCheckerSeesWhatIsNotPdfA() throws Exception {
        byte[] pdf = report(Sample.ordinary(), Sample.context(), Language.EN);
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        byte[] spoilt = text.replace("<pdfaid:part>3<", "<pdfaid:part>1<").getBytes(StandardCharsets.ISO_8859_1);
        assertEquals(false, violations(spoilt, PDFAFlavour.PDFA_3_A).isEmpty());
    }
}
