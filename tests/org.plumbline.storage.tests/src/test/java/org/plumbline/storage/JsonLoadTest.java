// SPDX-License-Identifier: EPL-2.0
package org.plumbline.storage;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is wrong with a project in JSON is said in one sentence with file, line and column. */
class JsonLoadTest {

    private static final Path NAME = Path.of("p.json");
    private static final String ID = "00000000-0000-4000-8000-00000000000";
    private static final String PROJECT = "\"class\":\"OutsourcingProject\",\"id\":\"" + ID + "0\"";

    @TempDir
    private Path folder;

    private static String document(String project) {
        return "{\"$schema\":\"urn:plumbline:project:1\",\n\"project\":{" + project + "}}";
    }

    private static ProjectFileException refused(byte[] content) {
        ProjectFileException refused =
                assertThrows(ProjectFileException.class, () -> new ProjectJson().fromBytes(content, NAME));
        Sentences.check(refused, NAME);
        return refused;
    }

    private static ProjectFileException refused(String content) {
        return refused(content.getBytes(UTF_8));
    }

    /** What is wrong with a feature of the project, after its class and id. */
    private static void assertRefused(String sentence, String features) {
        String document = document(PROJECT + ",\n" + features.replace('\'', '"').replace("ID#", ID));
        assertEquals(
                "p.json, " + sentence.replace('\'', '"').replace("ID#", ID),
                refused(document).getMessage());
    }

    @Test
    void whatIsNotInTheMetamodelIsNamed() {
        ProjectFileException unknown = refused(document(PROJECT + ",\n\"colour\":1"));
        assertEquals(Fault.UNKNOWN_FEATURE, unknown.fault());
        assertTrue(
                unknown.getMessage()
                        .startsWith(
                                "p.json, line 3, column 1: OutsourcingProject has no \"colour\"; expected one of: class, id, "),
                unknown.getMessage());
        assertRefused(
                "line 3, column 14: 'Ministry' is not a class of the metamodel; expected Department or a kind of it.",
                "'department':{'class':'Ministry','id':'ID#1'}");
        assertRefused(
                "line 3, column 14: 'department' of OutsourcingProject cannot hold Phase; expected Department or a kind of"
                        + " it.",
                "'department':{'class':'Phase','id':'ID#1'}");
        assertRefused(
                "line 3, column 14: an element names no class; expected 'class' with one of: ServiceAgency.",
                "'agencies': [{'id':'ID#1'}]");
        assertTrue(
                refused(document(PROJECT + ",\"documents\":[{\"class\":\"ManagedDocument\",\"id\":\"" + ID + "1\"}]"))
                        .getMessage()
                        .contains(
                                "ManagedDocument is only a general kind; expected \"class\" with one of: OutsourcingPolicy, "));
    }

    @Test
    void valuesOfAWrongTypeAreRefused() {
        assertRefused("line 3, column 8: 'name' of OutsourcingProject is a number; expected a text.", "'name':12");
        assertRefused("line 3, column 8: 'name' of OutsourcingProject is null; expected a text.", "'name':null");
        assertRefused(
                "line 3, column 14: 'assessedOn' of OutsourcingProject is true or false; expected a date such as"
                        + " 2025-03-18, 2025-03 or 2025.",
                "'assessedOn':true");
        assertRefused(
                "line 3, column 14: 'assessedOn' of OutsourcingProject is '2025-13'; expected a date such as 2025-03-18,"
                        + " 2025-03 or 2025.",
                "'assessedOn':'2025-13'");
        assertRefused(
                "line 3, column 12: 'agencies' of OutsourcingProject is an object; expected an array.",
                "'agencies':{}");
        assertRefused(
                "line 3, column 14: 'department' of OutsourcingProject is a text; expected an object.",
                "'department':'ID#0'");
        assertRefused(
                "line 3, column 18: 'involvedUnits' of OutsourcingProject is an object; expected the id of an element.",
                "'involvedUnits':[{}]");
        for (String number : new String[] {"1e3", "1.0"}) {
            assertRefused(
                    "line 3, column 64: 'year' of ResourceAllocation is a number; expected a whole number.",
                    "'resources':[{'class':'ResourceAllocation',            'year': " + number + "}]");
        }
        assertRefused(
                "line 3, column 63: 'year' of ResourceAllocation is '99999999999'; expected a whole number.",
                "'resources':[{'class':'ResourceAllocation',            'year':99999999999}]");
        assertRefused(
                "line 3, column 8: 'name' of OutsourcingProject contains the character U+0007, which no project file can"
                        + " hold; expected text.",
                "'name':'bell\\u0007'");
    }

    @Test
    void idsAndReferencesAreChecked() {
        assertRefused(
                "line 3, column 41: the id ID#0 of Department is already used by another element; expected every id once.",
                "'department':{'class':'Department','id':'ID#0'}");
        assertRefused(
                "line 3, column 14: Department has no id; expected a UUID.", "'department':{'class':'Department'}");
        assertRefused(
                "line 3, column 18: 'involvedUnits' of OutsourcingProject refers to 'ID#7'; expected the id of an element"
                        + " of this file.",
                "'involvedUnits':['ID#7']");
        assertRefused(
                "line 3, column 18: 'involvedUnits' of OutsourcingProject refers to ID#0, of class OutsourcingProject;"
                        + " expected InternalUnit or a kind of it.",
                "'involvedUnits':['ID#0']");
        assertEquals(
                Fault.LISTED_TWICE,
                refused(document(PROJECT
                                + ",\"department\":{\"class\":\"Department\",\"id\":\"" + ID
                                + "1\",\"internalUnits\":[{\"class\":\"InternalUnit\",\"id\":\"" + ID
                                + "2\"}]},\"involvedUnits\":[\"" + ID + "2\",\"" + ID + "2\"]"))
                        .fault());
        assertEquals(
                Fault.BAD_ID,
                refused(document("\"class\":\"OutsourcingProject\",\"id\":\"1\""))
                        .fault());
    }

    @Test
    void namesAreGivenOnce() {
        assertRefused(
                "line 3, column 11: 'name' is given twice in one object; expected every name once.",
                "'name':'','name':''");
        assertEquals(
                Fault.JSON_TWICE,
                refused(document(PROJECT + ",\"class\":\"OutsourcingProject\"")).fault());
        assertEquals(
                Fault.JSON_TWICE,
                refused(document(PROJECT).replace("}}", "},\"project\":{}}")).fault());
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "``|JSON_ROOT",
                "null|JSON_ROOT",
                "[]|JSON_ROOT",
                "7|JSON_ROOT",
                "{|TRUNCATED",
                "{\"$schema\":\"urn:plumbline:project:1\"}|JSON_ROOT",
                "{}|JSON_SCHEMA",
                "{\"$schema\":\"urn:other\"}|JSON_SCHEMA",
                "{\"$schema\":\"urn:plumbline:project:2\",\"project\":7}|NEWER_FORMAT",
                "{\"$schema\":\"urn:plumbline:project:1\",\"project\":7}|JSON_TYPE",
                "{\"$schema\":\"urn:plumbline:project:1\",\"other\":7}|JSON_UNKNOWN",
                "{\"$schema\":\"urn:plumbline:project:1\",\"project\":{\"class\":\"Phase\"}}|JSON_NOT_PROJECT",
                "{\"a\":1}}|JSON_NOT_WELL_FORMED",
                "{\"a\":1} {}|AFTER_ROOT",
                "{\"a\":tru}|JSON_NOT_WELL_FORMED",
                "{\"a\":01}|JSON_NOT_WELL_FORMED",
                "{'a':1}|JSON_NOT_WELL_FORMED",
                "{\"a\":NaN}|JSON_NOT_WELL_FORMED",
                "{\"a\":1,}|JSON_NOT_WELL_FORMED",
                "{\"a\":1 /* c */}|JSON_NOT_WELL_FORMED",
                "<?xml version=\"1.0\"?>|JSON_NOT_WELL_FORMED"
            })
    void whatIsNoDocumentIsRefused(String content, Fault fault) {
        assertEquals(fault, refused(content).fault());
    }

    @Test
    void limitsHoldBeforeAnythingIsBuilt() {
        assertEquals(Fault.TOO_DEEP, refused("{\"a\":" + "[".repeat(1_000_000)).fault());
        assertEquals(Fault.TOO_DEEP, refused("{\"a\":".repeat(100_000)).fault());
        assertEquals(
                Fault.JSON_TOO_LONG,
                refused("{\"a\":" + "9".repeat(100_000) + "}").fault());
        String text = "x".repeat(JsonSource.LONGEST_TEXT + 1);
        assertEquals(
                Fault.JSON_TOO_LONG,
                refused(document(PROJECT + ",\"name\":\"" + text + "\"")).fault());
    }

    @Test
    void onlyUtf8IsRead() {
        byte[] latin =
                document(PROJECT + ",\n\"name\":\"Zürich\"").getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        assertEquals(
                "p.json, line 3, column 10: a byte sequence here is not UTF-8; expected a file in UTF-8.",
                refused(latin).getMessage());
        assertEquals(Fault.NOT_UTF8, refused(document(PROJECT).getBytes(UTF_16)).fault());
        assertEquals(
                ID + "0",
                new ProjectJson()
                        .fromBytes(("\uFEFF" + document(PROJECT)).getBytes(UTF_8), NAME)
                        .getId());
    }

    @Test
    void filesThatAreNoneAreRefused() throws IOException {
        ProjectJson json = new ProjectJson();
        Path none = folder.resolve("none.json");
        assertEquals(
                Fault.MISSING,
                assertThrows(ProjectFileException.class, () -> json.load(none)).fault());
        assertEquals(
                Fault.DIRECTORY,
                assertThrows(ProjectFileException.class, () -> json.load(folder))
                        .fault());
        Path file = Files.writeString(folder.resolve("p.json"), document(PROJECT));
        assertEquals(ID + "0", json.load(file).getId());
    }

    @Test
    void theSentenceIsInTheLanguageOfTheReader() {
        assertEquals(
                "p.json，第 3 行第 8 列：OutsourcingProject 的“name”是数字，应为文本。",
                refused(document(PROJECT + ",\n\"name\":12")).message(Locale.CHINESE));
    }
}
