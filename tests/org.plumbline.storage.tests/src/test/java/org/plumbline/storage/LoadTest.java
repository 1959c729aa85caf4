// SPDX-License-Identifier: EPL-2.0
package org.plumbline.storage;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.RandomAccessFile;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.model.outsourcing.Evidence;
import org.plumbline.model.outsourcing.InternalUnit;
import org.plumbline.model.outsourcing.OutsourcingProject;
import org.plumbline.model.outsourcing.ResponsibleUnit;

/** Whatever is in a file, loading it gives a project or one clear sentence. */
class LoadTest {

    private static final String A = "00000000-0000-0000-0000-00000000000a";
    private static final String B = "00000000-0000-0000-0000-00000000000b";
    private static final String C = "00000000-0000-0000-0000-00000000000c";
    private static final String D = "00000000-0000-0000-0000-00000000000d";
    private static final String E = "00000000-0000-0000-0000-00000000000e";
    private static final String F = "00000000-0000-0000-0000-00000000000f";
    private static final String NOWHERE = "99999999-9999-9999-9999-999999999999";
    private static final String HEAD =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <outsourcing:OutsourcingProject xmlns:xmi="http://www.omg.org/XMI" \
            xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
            xmlns:outsourcing="http://www.plumbline.org/outsourcing/1" xmi:version="2.0" \
            id="00000000-0000-0000-0000-000000000001">
            """;
    private static final String TAIL = "</outsourcing:OutsourcingProject>\n";

    private final ProjectStore store = new ProjectStore();

    @TempDir
    private Path folder;

    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("project.outsourcing"), content);
    }

    private OutsourcingProject load(String content) throws IOException {
        return store.load(file((HEAD + content + TAIL).getBytes(UTF_8)));
    }

    /** The sentence with which the file is refused, without the name of the file. */
    private String refusal(byte[] content) throws IOException {
        return refusal(file(content));
    }

    private String refusal(Path file) {
        ProjectFileException e = assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> assertThrows(ProjectFileException.class, () -> store.load(file)));
        return Sentences.check(e, file);
    }

    private String whole(String content) throws IOException {
        return refusal(content.getBytes(UTF_8));
    }

    private String body(String content) throws IOException {
        return whole(HEAD + content + TAIL);
    }

    // ---- the file ----

    @Test
    void aMissingFile() {
        assertEquals(": no such file; expected a project file.", refusal(folder.resolve("none.outsourcing")));
    }

    @Test
    void aFolder() {
        assertEquals(": this is a folder; expected a project file.", refusal(folder));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aPipeDoesNotHang() throws Exception {
        Path pipe = folder.resolve("pipe");
        assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
        assertEquals(": this is a device or a pipe; expected a regular file.", refusal(pipe));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aLinkToNothingAndALinkToItself() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("nothing"));
        assertEquals(": no such file; expected a project file.", refusal(link));
        Path loop = Files.createSymbolicLink(folder.resolve("loop"), Path.of("loop"));
        assertEquals(": no such file; expected a project file.", refusal(loop));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aFileWithoutPermission() throws IOException {
        Path file = file((HEAD + TAIL).getBytes(UTF_8));
        assertTrue(file.toFile().setReadable(false, false));
        if (Files.isReadable(file)) {
            // An administrator reads it all the same; then the system's answer stands for itself.
            ProjectFileException e =
                    ProjectStore.failure(file, Fault.NOT_READABLE, new AccessDeniedException("project"));
            assertEquals(": no permission to access the file.", Sentences.check(e, file));
        } else {
            assertEquals(": no permission to access the file.", refusal(file));
        }
    }

    @Test
    void aFileThatCannotBeReadSaysWhy() {
        ProjectFileException e =
                ProjectStore.failure(folder, Fault.NOT_READABLE, new IOException("Input/output\nerror"));
        assertEquals(": the file cannot be read (Input/output\uFFFDerror).", Sentences.check(e, folder));
    }

    @Test
    void aFileOfMoreThanTheLimit() throws IOException {
        Path file = folder.resolve("huge.outsourcing");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.write("<a>".getBytes(UTF_8));
            sparse.setLength((Utf8Reader.LARGEST_MIB << 20) + 1);
        }
        assertEquals(": the file is larger than 1024 MiB, the most that a project file may have.", refusal(file));
    }

    // ---- the text ----

    @Test
    void nothing() throws IOException {
        assertEquals(": the file is empty; expected a project file in XML.", whole(""));
        assertEquals(": the file is empty; expected a project file in XML.", whole(" \n\t\r\n"));
        assertEquals(": the file is empty; expected a project file in XML.", whole("\uFEFF"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, ' ', '\n', 'a', '<', 0xFF, '&'})
    void aGigabyteOfNothing(int filler) throws IOException {
        Path file = folder.resolve("nothing.outsourcing");
        byte[] block = new byte[20 << 20];
        Arrays.fill(block, (byte) filler);
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.write(block);
            sparse.setLength(1_000_000_000);
        }
        String sentence = refusal(file);
        switch (filler) {
            case ' ' ->
                assertEquals(
                        ", line 1: more than 16 MiB follow without markup; "
                                + "expected an element or the end of the file.",
                        sentence);
            case '\n' -> assertTrue(sentence.contains("more than 16 MiB follow without markup"), sentence);
            case '<' ->
                assertEquals(", line 1: the markup is broken near column 2; expected well-formed XML.", sentence);
            case 0xFF ->
                assertEquals(", line 1: a byte sequence here is not UTF-8; expected a file in UTF-8.", sentence);
            default -> assertEquals(": the file does not begin with markup; expected a project file in XML.", sentence);
        }
    }

    @Test
    void aHugeAttributeAndAHugeText() throws IOException {
        String huge = "a".repeat(17 << 20);
        String expected =
                ", line 3: more than 16 MiB follow without markup; expected an element or the end of the file.";
        assertEquals(expected, body("<department id=\"" + A + "\" name=\"" + huge + "\"/>\n"));
        assertTrue(body(huge).endsWith("stands between elements; expected only elements."));
        assertTrue(body("<" + huge + "/>").endsWith("expected well-formed XML."));
    }

    @Test
    void aLongTextThatAPersonCouldWrite() throws IOException {
        String text = "长".repeat(1 << 20);
        assertEquals(
                text,
                load("<department id=\"" + A + "\" name=\"" + text + "\"/>\n")
                        .getDepartment()
                        .getName());
    }

    @Test
    void otherEncodings() throws IOException {
        String text = HEAD + TAIL;
        String expected = ": the file is in the encoding UTF-16; expected UTF-8.";
        assertEquals(expected, refusal(text.getBytes(UTF_16LE)));
        assertEquals(expected, refusal(text.getBytes(UTF_16BE)));
        assertEquals(expected, refusal(("\uFEFF" + text).getBytes(UTF_16LE)));
        assertEquals(expected, refusal(("\uFEFF" + text).getBytes(UTF_16BE)));
        assertEquals(
                ", line 1: the file is in the encoding GB18030; expected UTF-8.",
                whole(text.replace("UTF-8", "GB18030")));
        String latin = HEAD + "\n<department id=\"" + A + "\" name=\"é\"/>" + TAIL;
        assertEquals(
                ", line 4: a byte sequence here is not UTF-8; expected a file in UTF-8.",
                refusal(latin.getBytes(ISO_8859_1)));
    }

    @Test
    void aByteOrderMarkOfUtf8IsNoFault() throws IOException {
        OutsourcingProject project = store.load(file(("\uFEFF" + HEAD + TAIL).getBytes(UTF_8)));
        assertEquals("00000000-0000-0000-0000-000000000001", project.getId());
    }

    @Test
    void anotherVersionOfXml() throws IOException {
        assertEquals(
                ", line 1: the file is in XML 1.1; expected XML 1.0.",
                whole((HEAD + TAIL).replace("version=\"1.0\"", "version=\"1.1\"")));
    }

    @Test
    void documentTypesAndEntities() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret"), "secret");
        AtomicInteger requests = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            requests.incrementAndGet();
            exchange.close();
        });
        server.start();
        String web = "http://localhost:" + server.getAddress().getPort() + "/";
        String root = "outsourcing:OutsourcingProject";
        String expected = ", line 2: the file has a document type declaration; "
                + "expected none, because entities are not allowed.";
        for (String declaration : List.of(
                "<!DOCTYPE " + root + ">",
                "<!DOCTYPE " + root + " SYSTEM \"" + web + "\">",
                "<!DOCTYPE " + root + " PUBLIC \"p\" \"" + secret.toUri() + "\">",
                "<!DOCTYPE " + root + " [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>",
                "<!DOCTYPE " + root + " [<!ENTITY % e SYSTEM \"" + web + "\"> %e;]>",
                "<!DOCTYPE " + root + " [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>")) {
            assertEquals(expected, whole(HEAD.replace("?>\n", "?>\n" + declaration + "\n") + "&e;" + TAIL));
        }
        for (String attribute : List.of(
                "xsi:schemaLocation=\"http://www.plumbline.org/outsourcing/1 " + web + "\"",
                "xsi:noNamespaceSchemaLocation=\"" + secret.toUri() + "\"",
                "xmlns:xi=\"http://www.w3.org/2001/XInclude\"",
                "xmlns:other=\"" + web + "\"",
                "xml:base=\"" + web + "\"")) {
            whole(HEAD.replace("xmi:version", attribute + " xmi:version") + TAIL);
        }
        body("<xi:include href=\"" + web + "\"/>");
        body("<department href=\"" + web + "#" + A + "\"/>");
        whole("<?xml-stylesheet href=\"" + web + "\"?><a xmlns=\"" + web + "\"/>");
        server.stop(0);
        assertEquals(0, requests.get());
    }

    @Test
    void aDocumentTypeWithinAnElement() throws IOException {
        assertEquals(
                ", line 4: the markup is broken near column 10; expected well-formed XML.",
                body("<!-- x -->\n<!DOCTYPE a>"));
    }

    @Test
    void anEntityThatNobodyDeclared() throws IOException {
        assertTrue(body("<department id=\"" + A + "\" name=\"&e;\"/>").contains("expected well-formed XML"));
    }

    @Test
    void namespacesThatDoNotBelong() throws IOException {
        assertEquals(
                ", line 2: the namespace \"http://www.w3.org/2001/XInclude\" does not belong here; expected only "
                        + "http://www.plumbline.org/outsourcing/1, XMI and XML Schema instance, "
                        + "declared at the root with a prefix.",
                whole(HEAD.replace("xmi:version", "xmlns:xi=\"http://www.w3.org/2001/XInclude\" xmi:version") + TAIL));
        assertTrue(whole(HEAD.replace("xmi:version", "xmlns=\"http://www.plumbline.org/outsourcing/1\" xmi:version")
                        + TAIL)
                .contains("declared at the root with a prefix"));
        assertTrue(body("<department xmlns:a=\"urn:a\" id=\"" + A + "\"/>").contains("Department has no \"xmlns:a\""));
        assertTrue(whole(HEAD.replace("xmi:version", "xsi:schemaLocation=\"a b\" xmi:version") + TAIL)
                .contains("OutsourcingProject has no \"xsi:schemaLocation\""));
    }

    @Test
    void aTruncatedFileAtEveryLength() throws IOException {
        String whole = HEAD + "<department id=\"" + A + "\" name=\"部门\"/>\n<!-- 注 -->\n" + TAIL;
        byte[] bytes = whole.getBytes(UTF_8);
        int end = new String(bytes, UTF_8).strip().getBytes(UTF_8).length;
        for (int length = 0; length < end; length++) {
            refusal(Arrays.copyOf(bytes, length));
        }
        assertEquals(
                ", line 3: the file ends before its last element is closed; expected a complete file.",
                whole(HEAD + "<department id=\"" + A + "\""));
        assertEquals(
                ", line 4: the file ends before its last element is closed; expected a complete file.",
                whole(HEAD + "<department id=\"" + A + "\"/>\n"));
    }

    @Test
    void brokenMarkup() throws IOException {
        assertEquals(
                ", line 3: the markup is broken near column 26; expected well-formed XML.",
                body("<department id=\"a\" id=\"b\"/>"));
        assertTrue(body("<department></departments>").startsWith(", line 3: "));
    }

    @Test
    void contentAfterTheRoot() throws IOException {
        String expected =
                ", line 4: there is content after the end of the project; " + "expected exactly one project in a file.";
        assertEquals(expected, whole(HEAD + TAIL + HEAD.substring(HEAD.indexOf("<out")) + TAIL));
        assertEquals(expected, whole(HEAD + TAIL + "text"));
        assertEquals(expected, whole(HEAD + TAIL + "\0\0"));
    }

    @Test
    void deepNesting() throws IOException {
        String deep = "<department id=\"" + A + "\">".repeat(1);
        assertTrue(body(deep + "<department>".repeat(100_000)).contains("Department has no \"department\""));
        assertTrue(whole("<a>".repeat(100_000)).contains("the root element is <a>"));
    }

    // ---- the format ----

    @Test
    void anotherRoot() throws IOException {
        String expected = "; expected <outsourcing:OutsourcingProject> in the namespace "
                + "http://www.plumbline.org/outsourcing/1.";
        assertEquals(", line 1: the root element is <html>" + expected, whole("<html/>"));
        assertEquals(
                ", line 2: the root element is <outsourcing:Department>" + expected,
                whole((HEAD + TAIL).replace("outsourcing:OutsourcingProject", "outsourcing:Department")));
        assertEquals(
                ", line 1: the root element is <xmi:XMI>" + expected,
                whole("<xmi:XMI xmlns:xmi=\"http://www.omg.org/XMI\"/>"));
        assertEquals(
                ", line 2: the root element is <outsourcing:OutsourcingProject>" + expected,
                whole((HEAD + TAIL).replace("www.plumbline.org", "www.example.org")));
        assertEquals(
                ", line 1: the root element is <OutsourcingProject>" + expected,
                whole("<OutsourcingProject xmlns=\"http://www.plumbline.org/outsourcing/1\" id=\"" + A + "\"/>"));
    }

    @Test
    void aNewerAndAnOlderFormat() throws IOException {
        assertEquals(
                ", line 2: the file has format 2 and was written by a newer version; "
                        + "this version reads formats up to 1.",
                whole((HEAD + TAIL).replace("outsourcing/1", "outsourcing/2")));
        assertEquals(
                ": the file has format 0, which this version cannot convert to format 1.",
                whole((HEAD + TAIL).replace("outsourcing/1", "outsourcing/0")));
        assertEquals(
                ", line 2: the file has XMI version \"2.1\"; expected 2.0.",
                whole((HEAD + TAIL).replace("xmi:version=\"2.0\"", "xmi:version=\"2.1\"")));
    }

    // ---- the contents ----

    @Test
    void unknownFeatures() throws IOException {
        String expected = "; expected one of: id, name, description, evidence, dueOn, passedOn, decidedBy, requires.";
        String phase = "<phases id=\"" + A + "\">";
        assertEquals(
                ", line 4: Gate has no \"colour\"" + expected,
                body(phase + "\n<gates id=\"" + B + "\" colour=\"red\"/></phases>"));
        assertEquals(
                ", line 4: Gate has no \"colour\"" + expected,
                body(phase + "<gates id=\"" + B + "\">\n<colour/></gates></phases>"));
        assertTrue(body("<x:department xmlns:x=\"urn:x\"/>").contains("OutsourcingProject has no \"x:department\""));
        assertTrue(body("<agencies id=\"" + A + "\"><personnel id=\"" + B + "\" agency=\"" + A + "\"/></agencies>")
                .contains("ServicePerson has no \"agency\""));
    }

    @Test
    void unknownWrongAndGeneralClasses() throws IOException {
        assertEquals(
                ", line 3: \"outsourcing:Spaceship\" is not a class of the metamodel; "
                        + "expected ManagedDocument or a kind of it.",
                body("<documents xsi:type=\"outsourcing:Spaceship\" id=\"" + A + "\"/>"));
        assertEquals(
                ", line 3: \"Level\" is not a class of the metamodel; expected ManagedDocument or a kind of it.",
                body("<documents xsi:type=\"Level\" id=\"" + A + "\"/>"));
        assertEquals(
                ", line 3: \"outsourcing:Level\" is not a class of the metamodel; "
                        + "expected ManagedDocument or a kind of it.",
                body("<documents xsi:type=\"outsourcing:Level\" id=\"" + A + "\"/>"));
        assertEquals(
                ", line 3: \"documents\" of OutsourcingProject cannot hold Department; "
                        + "expected ManagedDocument or a kind of it.",
                body("<documents xsi:type=\"outsourcing:Department\" id=\"" + A + "\"/>"));
        assertTrue(body("<documents id=\"" + A + "\"/>")
                .startsWith(", line 3: ManagedDocument is only a general kind; expected xsi:type to name one of: "
                        + "OutsourcingPolicy, "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<department id='A'><name>x</name></department>|\"name\" of Department is written as an element; "
                        + "expected an XML attribute.",
                "<department id='A' officials='B'/>|\"officials\" of Department is written as an XML attribute; "
                        + "expected child elements.",
                "<department id='A'/><department id='B'/>|\"department\" of OutsourcingProject is given twice; "
                        + "expected at most one.",
                "<department id='A'>text</department>|the text \"text\" stands between elements; "
                        + "expected only elements.",
                "<involvedUnits/>|<involvedUnits> of OutsourcingProject names no element; expected only the attribute "
                        + "xmi:idref with the id of the element referred to.",
                "<involvedUnits id='A'/>|<involvedUnits> of OutsourcingProject names no element; expected only the "
                        + "attribute xmi:idref with the id of the element referred to.",
                "<involvedUnits href='other.outsourcing#A'/>|\"involvedUnits\" of OutsourcingProject refers to another "
                        + "file; expected the id of an element of this file.",
                "<department href='other.outsourcing#A'/>|\"department\" of OutsourcingProject refers to another file; "
                        + "expected the id of an element of this file.",
                "<department xmi:idref='A'/>|Department has no \"xmi:idref\"; expected one of: id, name, description, "
                        + "evidence, contact, agreements, trainings, internalUnits, officials, securityLeader.",
                "<involvedUnits xmi:idref='A'><x/></involvedUnits>|<involvedUnits> contains <x>; expected only one "
                        + "value or reference.",
                "<assessmentOrganisations id='A'><scope x='1'>RESOURCE_USE</scope></assessmentOrganisations>|<scope> contains "
                        + "x; expected only one value or reference.",
                "<department/>|Department has no id; expected a UUID.",
                "<department id='dept'/>|the id \"dept\" of Department is not a UUID; expected 32 hexadecimal digits in "
                        + "lower case, such as 1f0c2b7e-58c4-4c3e-9d0a-5b6f7e8d9c01.",
                "<department id='00000000-0000-0000-0000-00000000000A'/>|the id \"00000000-0000-0000-0000-00000000000A\" "
                        + "of Department is not a UUID; expected 32 hexadecimal digits in lower case, such as "
                        + "1f0c2b7e-58c4-4c3e-9d0a-5b6f7e8d9c01.",
                "<department id='A'><officials id='A'/></department>|the id A of Official is already used by another "
                        + "element; expected every id once.",
                "<department id='00000000-0000-0000-0000-000000000001'/>|the id 00000000-0000-0000-0000-000000000001 of "
                        + "Department is already used by another element; expected every id once.",
                "<department id='A' securityLeader='N'/>|\"securityLeader\" of Department refers to \"N\"; expected the "
                        + "id of an element of this file.",
                "<department id='A' securityLeader=''/>|\"securityLeader\" of Department refers to \"\"; expected the "
                        + "id of an element of this file.",
                "<department id='A' evidence=''/>|\"evidence\" of Department refers to \"\"; expected the "
                        + "id of an element of this file.",
                "<department id='A' securityLeader='other#B'/>|\"securityLeader\" of Department refers to another file; "
                        + "expected the id of an element of this file.",
                "<department id='A' securityLeader='A'/>|\"securityLeader\" of Department refers to A, of class "
                        + "Department; expected Official or a kind of it.",
                "<involvedUnits xmi:idref='N'/>|\"involvedUnits\" of OutsourcingProject refers to \"N\"; expected the "
                        + "id of an element of this file.",
                "<involvedUnits xmi:idref='A'/><evidenceRegister id='A'/>|\"involvedUnits\" of OutsourcingProject refers "
                        + "to A, of class Evidence; expected InternalUnit or a kind of it.",
                "<evidenceRegister id='A' effectiveOn='2025-02-30'/>|\"effectiveOn\" of Evidence is \"2025-02-30\"; "
                        + "expected a date such as 2025-03-18, 2025-03 or 2025.",
                "<resources id='A' year='MMXXV'/>|\"year\" of ResourceAllocation is \"MMXXV\"; expected a whole number.",
                "<resources id='A' year='99999999999'/>|\"year\" of ResourceAllocation is \"99999999999\"; expected a "
                        + "whole number.",
                "<controls id='A' frequency='yearly'/>|\"frequency\" of ControlMeasure is \"yearly\"; expected a period "
                        + "such as P6M or P1Y.",
                "<documents xsi:type='outsourcing:IncidentPlan' id='A' handlingLimit='2h'/>|\"handlingLimit\" of "
                        + "IncidentPlan is \"2h\"; expected a duration such as PT2H.",
                "<resources id='A' kind='GOLD'/>|\"kind\" of ResourceAllocation is \"GOLD\"; expected one of: "
                        + "NOT_STATED, BUDGET, STAFF, EQUIPMENT.",
                "<assessmentOrganisations id='A'><scope>MOON</scope></assessmentOrganisations>|\"scope\" of "
                        + "AssessmentOrganisation is \"MOON\"; expected one of: SERVICE_SECURITY, RESOURCE_USE.",
            })
    void everyFaultOfTheContentsHasItsSentence(String content, String expected) throws IOException {
        assertEquals(", line 3: " + expand(expected), body(expand(content)));
    }

    private static String expand(String text) {
        return text.replaceAll("(?<=['\" ])N(?=['\";])", NOWHERE)
                .replaceAll("(?<=['#])A(?=')|(?<=to )A(?=,)|(?<=id )A(?= )", A)
                .replaceAll("(?<=['#])B(?=')", B)
                .replace('\'', '"');
    }

    @Test
    void theFaultOfASecondTimeIsInTheSecondLine() throws IOException {
        assertEquals(
                ", line 5: the id " + A + " of Official is already used by another element; expected every id once.",
                body("<department id=\"" + A + "\">\n<officials id=\"" + B + "\"/>\n<officials id=\"" + A
                        + "\"/></department>"));
    }

    @Test
    void aListNamesEachEntryOnce() throws IOException {
        String evidence = "<evidenceRegister id=\"" + A + "\"/>";
        String twice = "<evidence xmi:idref=\"" + A + "\"/>\n<evidence xmi:idref=\"" + A + "\"/>";
        assertEquals(
                ", line 5: \"evidence\" of Department lists \"" + A + "\" twice; expected each entry once.",
                body("<department id=\"" + B + "\">\n" + twice + "</department>" + evidence));
        assertEquals(
                ", line 4: \"scope\" of AssessmentOrganisation lists \"RESOURCE_USE\" twice; expected each entry once.",
                body("<assessmentOrganisations id=\"" + A
                        + "\"><scope>RESOURCE_USE</scope>\n<scope>RESOURCE_USE</scope>"
                        + "</assessmentOrganisations>"));
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            many.append("<evidence xmi:idref=\"")
                    .append(String.format(Locale.ROOT, "%036d", i))
                    .append("\"/>");
        }
        assertTrue(body("<department id=\"" + B + "\">" + many + twice + "</department>" + evidence)
                .contains("lists \"" + A + "\" twice"));
    }

    @Test
    void noContainmentByReferenceSoNoCycle() throws IOException {
        assertTrue(body("<department id=\"" + A + "\"><internalUnits xmi:idref=\"" + A + "\"/></department>")
                .contains("InternalUnit has no \"xmi:idref\""));
    }

    @Test
    void aLongOrHostileNameIsShownShortAndHarmless() throws IOException {
        String sentence = body("<" + "x".repeat(1000) + "/>");
        assertTrue(sentence.length() < 700 && sentence.contains("\"" + "x".repeat(60) + "…\""), sentence);
        sentence = body("<department id=\"\u202E&#x9;\u0085𠮷'\"/>");
        assertTrue(sentence.contains("the id \"\uFFFD\uFFFD\uFFFD𠮷'\" of"), sentence);
    }

    // ---- relations ----

    private static final String UNITS = "<department id=\"" + A + "\"><internalUnits id=\"" + B
            + "\"/><internalUnits id=\"" + C + "\"/></department>";

    @Test
    void aRelationMayBeStatedOnEitherSideOrOnBoth() throws IOException {
        String list = "<department id=\"" + A + "\"><internalUnits id=\"" + B + "\">"
                + "<responsibilities xmi:idref=\"" + E + "\"/><responsibilities xmi:idref=\"" + D
                + "\"/></internalUnits></department>";
        String single = "<responsibleUnits id=\"" + D + "\" unit=\"" + B + "\"/>" + "<responsibleUnits id=\"" + E
                + "\" unit=\"" + B + "\"/>";
        String none = "<responsibleUnits id=\"" + D + "\"/><responsibleUnits id=\"" + E + "\"/>";
        for (String content : List.of(UNITS + single, list + single, list + none, single + list, none + list)) {
            OutsourcingProject project = load(content);
            InternalUnit unit = project.getDepartment().getInternalUnits().get(0);
            List<String> ids =
                    unit.getResponsibilities().stream().map(r -> r.getId()).toList();
            assertEquals(content.contains("<responsibilities") ? List.of(E, D) : List.of(D, E), ids);
            for (ResponsibleUnit role : project.getResponsibleUnits()) {
                assertSame(unit, role.getUnit());
            }
        }
    }

    @Test
    void twoListsOfARelationAreJoined() throws IOException {
        OutsourcingProject project = load("<department id=\"" + A + "\">"
                + "<officials id=\"" + B + "\"><evidence xmi:idref=\"" + D + "\"/></officials>"
                + "<officials id=\"" + C + "\"/></department>"
                + "<evidenceRegister id=\"" + D + "\"><supports xmi:idref=\"" + C + "\"/></evidenceRegister>"
                + "<evidenceRegister id=\"" + E + "\" supports=\"" + C + " " + B + "\"/>");
        List<Evidence> register = project.getEvidenceRegister();
        assertEquals(
                List.of(C, B),
                register.get(0).getSupports().stream().map(e -> e.getId()).toList());
        assertEquals(
                List.of(C, B),
                register.get(1).getSupports().stream().map(e -> e.getId()).toList());
        var officials = project.getDepartment().getOfficials();
        assertEquals(register, officials.get(0).getEvidence());
        assertEquals(register, officials.get(1).getEvidence());
    }

    @Test
    void sidesThatContradictEachOther() throws IOException {
        assertEquals(
                ", line 4: \"unit\" of ResponsibleUnit refers to " + C + ", but the other side says otherwise; "
                        + "expected both sides of a relation to agree.",
                body("<department id=\"" + A + "\"><internalUnits id=\"" + B + "\"><responsibilities xmi:idref=\"" + D
                        + "\"/></internalUnits><internalUnits id=\"" + C + "\"/></department>\n"
                        + "<responsibleUnits id=\"" + D + "\" unit=\"" + C + "\"/>"));
        assertEquals(
                ", line 4: \"responsibilities\" of InternalUnit refers to " + D
                        + ", but the other side says otherwise; " + "expected both sides of a relation to agree.",
                body("<department id=\"" + A + "\"><internalUnits id=\"" + B + "\"><responsibilities xmi:idref=\"" + D
                        + "\"/></internalUnits>\n<internalUnits id=\"" + C + "\"><responsibilities xmi:idref=\"" + D
                        + "\"/></internalUnits></department>\n<responsibleUnits id=\"" + D + "\"/>"));
    }

    @Test
    void aRelationOfOneToOne() throws IOException {
        String agency = "<agencies id=\"" + A + "\">";
        for (String persons : List.of(
                "<personnel id=\"" + B + "\" replaces=\"" + C + "\"/><personnel id=\"" + C + "\"/>",
                "<personnel id=\"" + B + "\"/><personnel id=\"" + C + "\" replacedBy=\"" + B + "\"/>",
                "<personnel id=\"" + B + "\" replaces=\"" + C + "\"/><personnel id=\"" + C + "\" replacedBy=\"" + B
                        + "\"/>")) {
            var personnel =
                    load(agency + persons + "</agencies>").getAgencies().get(0).getPersonnel();
            assertSame(personnel.get(1), personnel.get(0).getReplaces());
            assertSame(personnel.get(0), personnel.get(1).getReplacedBy());
        }
        assertEquals(
                ", line 4: \"replacedBy\" of ServicePerson refers to " + F + ", but the other side says otherwise; "
                        + "expected both sides of a relation to agree.",
                body(agency + "<personnel id=\"" + B + "\" replaces=\"" + C + "\"/>\n<personnel id=\"" + C
                        + "\" replacedBy=\"" + F + "\"/><personnel id=\"" + F + "\"/></agencies>"));
    }

    @Test
    void everyFaultHasASentenceInBothLanguages() throws IOException {
        for (Fault fault : Fault.values()) {
            Object[] arguments = {"a", "b", "c", "d", "e"};
            ProjectFileException e = new ProjectFileException(folder, 7, null, fault, arguments);
            assertTrue(
                    !Sentences.check(e, folder).contains("{")
                            && !e.message(Locale.CHINESE).contains("{"),
                    fault.name());
        }
        for (String bundle : List.of("messages.properties", "messages_zh.properties")) {
            var keys = new Properties();
            try (var in = ProjectFileException.class.getResourceAsStream(bundle)) {
                keys.load(new InputStreamReader(in, UTF_8));
            }
            long sentences = keys.keySet().stream()
                    .filter(key -> !key.toString().contains("."))
                    .count();
            assertEquals(Fault.values().length, sentences, bundle);
        }
    }

    @Test
    void theLanguageOfTheMachineDoesNotMatter() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
            ProjectFileException e = new ProjectFileException(null, 0, null, Fault.EMPTY);
            assertEquals("the file is empty; expected a project file in XML.", e.message(Locale.ENGLISH));
            assertEquals("the file is empty; expected a project file in XML.", e.message(Locale.FRENCH));
            assertEquals("文件为空，应为 XML 格式的项目文件。", e.message(Locale.TAIWAN));
        } finally {
            Locale.setDefault(before);
        }
    }
}
