// SPDX-License-Identifier: EPL-2.0
package org.plumbline.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EPackage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.diagram.Representation;
import org.plumbline.diagram.Representation.Kind;
import org.plumbline.diagram.Viewpoint;
import org.plumbline.diagram.specification.Specification;
import org.plumbline.diagram.view.ViewpointException;
import org.plumbline.model.outsourcing.OutsourcingPackage;
import org.plumbline.standard.Language;

class SpecificationTest {

    @TempDir
    Path folder;

    @Test
    void representationsAreInTheOrderOfTheFileAndInTheReadersLanguage() {
        List<Representation> representations = Sample.viewpoint(Language.ZH).representations();
        assertEquals(
                List.of("Over view", "Phases", "Matrix", "Structure"),
                representations.stream().map(Representation::name).toList());
        assertEquals(
                List.of(Kind.DIAGRAM, Kind.TABLE, Kind.TABLE, Kind.TREE),
                representations.stream().map(Representation::kind).toList());
        Representation overview = representations.get(0);
        assertEquals("总览", overview.label());
        assertEquals("有什么", overview.documentation());
        assertEquals(List.of(new Representation.Layer("More", "更多", false, true)), overview.layers());
        assertEquals(List.of(new Representation.Filter("Named", "只看")), overview.filters());
        assertEquals(
                "Overview",
                Sample.viewpoint(Language.EN).representations().get(0).label());
    }

    @BeforeAll
    static void setTheMetamodelUp() {
        OutsourcingPackage.eINSTANCE.eClass();
    }

    /** Whatever attribute gets another name, it is missed or refused: none is ignored. */
    @Test
    void noAttributeIsIgnored() {
        String text = Sample.text();
        List<String> ignored = new ArrayList<>();
        List<MatchResult> attributes = Pattern.compile(" ([a-zA-Z]+)=\"")
                .matcher(text)
                .results()
                .skip(2)
                .toList(); // those of the XML declaration
        assertTrue(attributes.size() > 300);
        for (MatchResult attribute : attributes) {
            refused(text, attribute.start(1), attribute.end(1), attribute.group(1), ignored);
        }
        assertEquals(List.of(), ignored);
    }

    /** Whatever element gets another name, it is missed or refused: none is ignored. */
    @Test
    void noElementIsIgnored() {
        String text = Sample.text();
        List<String> ignored = new ArrayList<>();
        List<MatchResult> elements = Pattern.compile("<([a-zA-Z]+)([ >][^<]*)/>")
                .matcher(text)
                .results()
                .toList();
        assertTrue(elements.size() > 80);
        for (MatchResult element : elements) {
            refused(text, element.start(1), element.end(1), element.group(1), ignored);
        }
        assertEquals(List.of(), ignored);
    }

    private void refused(String text, int start, int end, String name, List<String> ignored) {
        String changed = text.substring(0, start) + "bogus" + text.substring(end);
        try {
            Specification.read(
                    new ByteArrayInputStream(changed.getBytes(StandardCharsets.UTF_8)),
                    "sample.odesign",
                    key -> key,
                    classes -> {},
                    EPackage.Registry.INSTANCE);
            ignored.add(name + " at " + start);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ViewpointException e) {
            assertTrue(e.getMessage().contains("sample.odesign, line "), e.getMessage());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            xsi:type="style:NoteDescription" | xsi:type="style:GaugeCompositeStyleDescription" | type GaugeCompositeStyleDescription of http://www.eclipse.org/sirius/diagram/description/style/1.1.0 is not supported here
            conditionnalStyles               | conditionalStyles         | conditionalStyles is not supported here
            labelAlignment="LEFT"            | labelAlignment="TOP"      | attribute labelAlignment 'TOP' is not supported
            labelFormat>bold                 | labelFormat>fat           | labelFormat 'fat' is not supported
            resizeKind="NSEW"                | createElements="false"    | attribute createElements is not supported
            name="Named" label               | name="" label             | attribute name is missing
            Agency" label                    | Leader" label             | the name 'Leader' of a mapping is used twice
            name="Rename" input              | name="Delete" input       | the name 'Delete' of a tool is used twice
            "feature:agencies" domainClass="outsourcing::ServiceAgency"> | "feature:agencies" domainClass="outsourcing::Nobody"> | attribute domainClass 'outsourcing::Nobody' is no class
            typeName="outsourcing::Gate"     | typeName="outsourcing::Party" | attribute typeName 'Party' is an abstract class
            labelExpression="service:label(view)" labelA | labelExpression="Label" labelA | an expression begins with feature:, var: or service:
            entries[name='red']"             | entries[name='blue']"     | which does not exist
            entries[name='red']" labelPosition | ownedViewpoints" labelPosition | which does not exist
            %node.label                      | %nothing                  | has no text for %nothing
            red="200"                        | red="300"                 | attribute red must be between 0 and 255
            version="12.0.0.2017041100"      | version="15.4.3"          | version 15.4.3 is not supported
            <metamodel href="http://www.plumbline.org/outsourcing/1#/"/> | <metamodel href="http://nowhere#/"/> | there is no metamodel http://nowhere
            qualifiedClassName="org.plumbline.diagram.tests.SampleServices" | qualifiedClassName="org.plumbline.Nothing" | the class of services org.plumbline.Nothing must be public
            arcHeight="12"                   | arcHeight="14"            | arcWidth and arcHeight must be equal
            targetArrow="InputClosedArrow"   | targetArrow="CirclePlus"  | attribute targetArrow 'CirclePlus' is not supported
            featureName="performedOn"        | featureName="service:x"   | attribute featureName 'service:x' is not supported, but only a name
            """)
    void whatIsNotSupportedIsRefusedByName(String old, String replacement, String message) {
        ViewpointException e = assertThrows(ViewpointException.class, () -> Sample.with(folder, old, replacement));
        assertTrue(e.getMessage().contains(message), e.getMessage());
        assertFalse(e.getMessage().contains("\n"));
    }

    @Test
    void aDocumentTypeIsRefused() {
        String text = Sample.text().replace("<description:Group", "<!DOCTYPE x SYSTEM \"x\"><description:Group");
        ViewpointException e = assertThrows(ViewpointException.class, () -> Sample.load(folder, text));
        assertTrue(e.getMessage().contains("DOCTYPE is disallowed"), e.getMessage());
    }

    @Test
    void referencesOfTheWrongKindAreRefused() {
        ViewpointException e = assertThrows(
                ViewpointException.class,
                () -> Sample.with(folder, "@ownedTools[name='Rename']", "@ownedTools[name='Delete']"));
        assertTrue(e.getMessage().contains("which is no DirectEditLabel"), e.getMessage());
    }

    @Test
    void representationsFitElementsOfTheirClassThatMeetTheirPrecondition() {
        Viewpoint viewpoint = Sample.viewpoint(Language.EN);
        Sample sample = new Sample();
        assertEquals(4, viewpoint.representations(sample.project).size());
        assertEquals(List.of(), viewpoint.representations(sample.planning));
        assertEquals(List.of(sample.project), viewpoint.elements("Over view", sample.project));
        sample.project.setName(null);
        assertEquals(List.of(), viewpoint.elements("Over view", sample.project));
    }
}
