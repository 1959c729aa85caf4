// SPDX-License-Identifier: EPL-2.0
package org.plumbline.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the reader to inheriting what is said once, and to refusing data that is no catalogue. */
class CatalogueReaderTest {
    private static final String ITEM = "<item label='a' zh='甲' en='A'/>";

    @Test
    void itemsInheritWhatTheElementsAroundThemSay() {
        Catalogue catalogue = read(standard("<chapter number='9' zh='九' en='Nine' role='DEPARTMENT' due='EXIT_START'>"
                + "<section number='9.1' zh='一' en='One' due='SERVICE_START'>"
                + "<item label='a' zh='甲' en='A' see='9' strength='MAY'>"
                + "<item label='1' zh='子' en='Child' role='RESPONSIBLE_UNIT' phase='PLANNING'/></item>"
                + "</section></chapter>"));
        Item outer = catalogue.item("9.1 a)");
        assertEquals(ObligedRole.DEPARTMENT, outer.role());
        assertEquals(Milestone.SERVICE_START, outer.due());
        assertEquals(Phase.OPERATION, outer.phase());
        assertEquals(Strength.MAY, outer.strength());
        assertEquals(List.of("9"), outer.references());
        Item inner = catalogue.item("9.1 a) 1)");
        assertEquals(ObligedRole.RESPONSIBLE_UNIT, inner.role());
        assertEquals(Milestone.SERVICE_START, inner.due());
        assertEquals(Phase.PLANNING, inner.phase());
        assertEquals(Strength.MAY, inner.strength());
        assertEquals(List.of(), inner.references());
        assertEquals(List.of(outer, inner), catalogue.items());
    }

    @Test
    void anItemIsJudgedExactlyIfItSaysWhy() {
        Catalogue catalogue = read(standard(chapter("<item label='a' zh='甲' en='A'>"
                + "<judgement zh='因' en='Because'/><item label='1' zh='子' en='Child'/></item>")));
        assertEquals(Decision.JUDGEMENT, catalogue.item("9 a)").decision());
        assertEquals(new Text("因", "Because"), catalogue.item("9 a)").reason().orElseThrow());
        assertEquals(Decision.RULE, catalogue.item("9 a) 1)").decision());
        assertTrue(catalogue.item("9 a) 1)").reason().isEmpty());
    }

    @Test
    void commentsSayNothing() {
        assertEquals(
                1,
                read(standard("<!-- c -->" + chapter("<?p i?>" + ITEM))).items().size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<x/> | expected the element standard",
                "<standard/> | expected the attribute edition on standard",
                "<standard edition='1' zh='题'/> | expected the attribute en on standard",
                "<standard edition='1' zh='题' en=' '/> | expected the attribute en on standard",
                "<standard edition='1' zh='题' en='T'><item/></standard> | unexpected element item",
                "<standard edition='1' zh='题' en='T'>text</standard> | expected an element, not text"
            })
    void refusesWhatIsNoStandard(String xml, String expected) {
        assertRefused(xml, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<x/> | unexpected element x",
                "<judgement zh='因' en='B'/> | unexpected element judgement",
                "<item label='a' en='A'/> | expected the attribute zh on item",
                "<section zh='一' en='One'/> | expected the attribute number on section",
                "<item label='a' zh='甲' en='A' due='SOMEDAY'/> | Milestone.SOMEDAY",
                "<item label='a' zh='甲' en='A' role='NOBODY'/> | ObligedRole.NOBODY",
                "<item label='a' zh='甲' en='A' see='7.7'/> | item 9 a) refers to 7.7, which is no section",
                "<item label='a' zh='甲' en='A'><section/></item> | unexpected element section",
                "<item label='a' zh='甲' en='A'><judgement/></item> | expected the attribute zh on judgement",
                "<item label='a' zh='甲' en='A'><judgement zh='因' en='B'><x/></judgement></item> | unexpected element x",
                "<item label='a' zh='甲' en='A'/><item label='a' zh='乙' en='B'/> | the number 9 a) is used twice",
                "<section number='9' zh='一' en='One'/> | the number 9 is used twice"
            })
    void refusesWhatIsNoChapter(String content, String expected) {
        assertRefused(standard(chapter(content)), expected);
    }

    @Test
    void refusesItemsWithoutRoleOrDue() {
        for (String known : List.of("", "role='DEPARTMENT'", "due='EXIT_START'")) {
            assertRefused(
                    standard("<chapter number='9' zh='九' en='Nine' " + known + ">" + ITEM + "</chapter>"),
                    "item 9 a) has no role or no due");
        }
    }

    @Test
    void refusesDocumentTypes() {
        assertRefused("<!DOCTYPE standard>" + standard(chapter(ITEM)), "a document type or an entity is not allowed");
    }

    @Test
    void refusesExternalEntitiesWithoutReadingThem(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "classified");
        CatalogueException refusal = assertRefused(
                "<!DOCTYPE standard [<!ENTITY e SYSTEM '" + secret.toUri() + "'>]>" + standard("&e;" + chapter(ITEM)),
                "a document type or an entity is not allowed");
        assertFalse(refusal.toString().contains("classified"));
    }

    @Test
    void refusesEntityExpansion() {
        StringBuilder bomb = new StringBuilder("<!DOCTYPE standard [<!ENTITY e0 'boom'>");
        for (int i = 1; i < 40; i++) {
            bomb.append("<!ENTITY e%d '&e%d;&e%d;'>".formatted(i, i - 1, i - 1));
        }
        assertRefused(bomb + "]>" + standard("&e39;"), "a document type or an entity is not allowed");
    }

    @Test
    void refusesUndeclaredEntities() {
        assertRefused(standard("&nothing;"), "nothing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "not XML",
                "<standard",
                "<standard edition='1' zh='题' en='T'>",
                "<standard edition='1' zh='题' en='T'></x>"
            })
    void refusesWhatIsNotWellFormed(String xml) {
        assertRefused(xml, "is not well-formed XML");
    }

    @Test
    void refusesWhatFollowsTheEnd() {
        assertRefused(standard(chapter(ITEM)) + "<more/>", "is not well-formed XML");
    }

    @Test
    void refusesBrokenEncoding() {
        byte[] xml = standard(chapter(ITEM)).getBytes(StandardCharsets.UTF_16LE);
        assertThrows(CatalogueException.class, () -> read(new ByteArrayInputStream(xml)));
        byte[] truncated = "<standard edition='1' zh='\u9898".getBytes(StandardCharsets.UTF_8);
        truncated[truncated.length - 1] = '\'';
        assertThrows(CatalogueException.class, () -> read(new ByteArrayInputStream(truncated)));
    }

    @Test
    void refusesAStreamThatFails() {
        InputStream failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("disk gone");
            }
        };
        CatalogueException refusal = assertThrows(CatalogueException.class, () -> read(failing));
        assertTrue(refusal.getMessage().contains("disk gone"), refusal.getMessage());
    }

    @Test
    void namesFileAndLine() {
        CatalogueException refusal = assertRefused(standard("\n\n" + chapter("<x/>")), "unexpected element x");
        assertTrue(refusal.getMessage().startsWith("test.xml, line 3: "), refusal.getMessage());
    }

    private static CatalogueException assertRefused(String xml, String expected) {
        CatalogueException refusal = assertThrows(CatalogueException.class, () -> read(xml));
        String message = refusal.getMessage();
        assertTrue(message.startsWith("test.xml") && message.contains(expected), message);
        return refusal;
    }

    private static Catalogue read(String xml) {
        return read(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    private static Catalogue read(InputStream in) {
        return new CatalogueReader("test.xml").read(in);
    }

    private static String standard(String content) {
        return "<standard edition='1' zh='题' en='Title'>" + content + "</standard>";
    }

    private static String chapter(String content) {
        return "<chapter number='9' zh='九' en='Nine' role='DEPARTMENT' due='EXIT_START'>" + content + "</chapter>";
    }
}
