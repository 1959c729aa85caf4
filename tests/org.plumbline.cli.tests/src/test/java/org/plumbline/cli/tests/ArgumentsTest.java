// SPDX-License-Identifier: EPL-2.0
package org.plumbline.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.standard.Language;

class ArgumentsTest {

    /** What is wrong, and the words of the two sentences that say so. */
    private record Mistake(List<String> arguments, String english, String chinese) {}

    private static Mistake mistake(String english, String chinese, String... arguments) {
        return new Mistake(List.of(arguments), english, chinese);
    }

    static Stream<Mistake> mistakes() {
        String verdicts = "satisfied, partial, gap, not-applicable";
        return Stream.of(
                mistake("unknown argument: asess", "不认识的参数：asess", "asess", "x.outsourcing"),
                mistake("unknown argument: --fast", "不认识的参数：--fast", "assess", "x", "--fast"),
                mistake("unknown argument: --fast=1", "不认识的参数：--fast=1", "assess", "x", "--fast=1"),
                mistake("unknown argument: y", "不认识的参数：y", "new", "x.outsourcing", "y"),
                mistake("missing: FILE|FOLDER", "缺少：FILE|FOLDER", "assess"),
                mistake("missing: FILE", "缺少：FILE", "explain"),
                mistake("missing: ITEM", "缺少：ITEM", "explain", "x"),
                mistake("missing: FILE", "缺少：FILE", "new"),
                mistake("missing: --by, --reason, --verdict", "缺少：--by、--reason、--verdict", "judge", "x", "4.3"),
                mistake("missing: --out", "缺少：--out", "assess", "x", "--out"),
                mistake("--out is given more than once", "--out 重复", "assess", "x", "--out", "a", "--out", "b"),
                mistake(
                        "\"rtf\" is no value for --format; expected: text, html, json, sarif, junit, csv, xlsx, docx, pdf, ofd",
                        "“rtf”不能作为 --format 的值，应为：text、html",
                        "assess",
                        "x",
                        "--format",
                        "html,rtf"),
                mistake(
                        "\"html\" is no value for --format; expected: text, csv, json",
                        "“html”不能作为 --format 的值，应为：text、csv、json",
                        "catalogue",
                        "--format=html"),
                mistake(
                        "\"always\" is no value for --fail-on; expected: never, gap, partial, undecided",
                        "“always”不能作为 --fail-on 的值",
                        "assess",
                        "x",
                        "--fail-on",
                        "always"),
                mistake("\"fr\" is no value for --lang; expected: zh, en", "“fr”不能作为 --lang 的值", "--lang", "fr"),
                mistake("\"\" is no value for --lang", "“”不能作为 --lang 的值", "catalogue", "--lang="),
                mistake(
                        "\"2026-02-30\" is no value for --as-of; expected: a day such as",
                        "“2026-02-30”不能作为 --as-of 的值，应为：日期",
                        "assess",
                        "x",
                        "--as-of",
                        "2026-02-30"),
                mistake(
                        "\"P0D\" is no value for --period; expected: a period",
                        "应为：大于零的周期",
                        "assess",
                        "x",
                        "--period=P0D"),
                mistake("\"-P1Y\" is no value for --period", "“-P1Y”不能作为 --period 的值", "assess", "x", "--period=-P1Y"),
                mistake("\"yearly\" is no value for --period", "“yearly”", "explain", "x", "4.3", "--period", "yearly"),
                mistake(
                        "\"good\" is no value for --verdict; expected: " + verdicts,
                        "“good”不能作为 --verdict 的值",
                        "judge",
                        "x",
                        "4.3",
                        "--verdict",
                        "good",
                        "--by",
                        "A",
                        "--reason",
                        "B"),
                mistake(
                        "\"not-stated\" is no value for --verdict; expected: " + verdicts,
                        "“not-stated”不能作为 --verdict 的值",
                        "judge",
                        "x",
                        "4.3",
                        "--verdict",
                        "not-stated",
                        "--by",
                        "A",
                        "--reason",
                        "B"),
                mistake(
                        "\"soon\" is no value for --on; expected: a date such as",
                        "“soon”不能作为 --on 的值，应为：日期",
                        "judge",
                        "x",
                        "4.3",
                        "--verdict=gap",
                        "--by=A",
                        "--reason=B",
                        "--on=soon"),
                mistake("\"maybe\" is no value for --force", "“maybe”", "new", "x.outsourcing", "--force=maybe"),
                mistake("no value for FILE", "不能作为 FILE 的值", "new", "a\0b.outsourcing"),
                mistake("several formats need a folder", "多种格式需要文件夹", "assess", "x", "--format", "html,json"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void aMistakeGetsOneClearSentenceInTheLanguageOfTheUser(Mistake mistake) {
        Call english = Call.of(mistake.arguments.toArray());
        assertEquals(2, english.code(), english.err());
        assertEquals("", english.out());
        assertTrue(english.err().startsWith("plumbline: "), english.err());
        assertTrue(english.err().contains(mistake.english), english.err());
        Call chinese = Call.in(Language.ZH, mistake.arguments.toArray());
        assertEquals(2, chinese.code(), chinese.err());
        assertEquals("", chinese.out());
        assertTrue(chinese.err().contains(mistake.chinese), chinese.err());
        String wordsOfTheParser = "(?s).*(Unknown|Unmatched|Missing|Invalid|Expected|should|option '|Exception).*";
        assertFalse(chinese.err().matches(wordsOfTheParser), chinese.err());
        assertTrue(english.err().lines().count() <= 2, english.err());
    }

    @Test
    void aMistakeNamesTheHelpOfItsCommand() {
        assertTrue(Call.of("judge").err().endsWith("Try: plumbline judge --help\n"));
        assertTrue(Call.of("nonsense").err().endsWith("Try: plumbline --help\n"));
    }

    @Test
    void wordsAreAcceptedInEitherCase() {
        Call lower = Call.of("catalogue", "--format", "csv");
        assertEquals(0, lower.code());
        assertEquals(lower, Call.of("catalogue", "--format", "CSV"));
    }

    @Test
    void nothingInAnArgumentSteersTheTerminal() {
        Call call = Call.of("assess", "\u001B[31mred\u202E.outsourcing");
        assertEquals(2, call.code());
        assertFalse(call.err().contains("\u001B") || call.err().contains("\u202E"), call.err());
    }

    @Test
    void anArgumentThatBeginsWithAnAtSignIsAFile() {
        Call call = Call.of("assess", "@nothing.outsourcing");
        assertEquals(2, call.code());
        assertTrue(call.err().contains("@nothing.outsourcing: no such file"), call.err());
    }
}
