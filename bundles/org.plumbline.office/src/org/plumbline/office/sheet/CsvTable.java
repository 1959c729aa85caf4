// SPDX-License-Identifier: EPL-2.0
package org.plumbline.office.sheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.plumbline.office.OfficeFileException;
import org.plumbline.office.sheet.Table.Row;

/**
 * Comma-separated values (RFC 4180). They are read in UTF-8, or in GB 18030 where they are not UTF-8, and also with tabs or
 * semicolons. A text that a spreadsheet program would take for a formula is written, and may be read, with an apostrophe in
 * front.
 */
public final class CsvTable {

    private static final Pattern FORMULA = Pattern.compile("'*[=+@\\t\\r＝＋＠-].*", Pattern.DOTALL);
    private static final Pattern GUARDED = Pattern.compile("'+[=+@\\t\\r＝＋＠-].*", Pattern.DOTALL);

    private final String file;
    private final String text;
    private final char separator;
    private final List<Row> rows = new ArrayList<>();
    private int at;
    private int line = 1;
    private int cells;

    private CsvTable(String file, String text) {
        this.file = file;
        this.text = text;
        separator = separator(text);
    }

    /** Rows as text; each ends with CR and LF. */
    public static String text(List<List<String>> rows) {
        StringBuilder csv = new StringBuilder();
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                String value = row.get(i);
                String guarded = FORMULA.matcher(value).matches() ? "'" + value : value;
                csv.append(i == 0 ? "" : ",").append('"');
                csv.append(guarded.replace("\"", "\"\"")).append('"');
            }
            csv.append("\r\n");
        }
        return csv.toString();
    }

    static Table read(byte[] content, String file) {
        CsvTable csv = new CsvTable(file, decode(content, file));
        while (csv.at < csv.text.length()) {
            csv.row();
        }
        return new Table("", csv.rows);
    }

    private static String decode(byte[] content, String file) {
        for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
            try {
                String text = charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)
                        .decode(ByteBuffer.wrap(content))
                        .toString();
                if (text.indexOf('\0') < 0) {
                    return text.startsWith("\uFEFF") ? text.substring(1) : text;
                }
            } catch (CharacterCodingException other) {
                continue; // the next one may be right
            }
        }
        throw OfficeFileException.of(
                file,
                "既不是 .xlsx，也不是 UTF-8 或 GB18030 编码的 .csv 文本。",
                "this is neither .xlsx nor .csv text in UTF-8 or GB 18030.");
    }

    /** The first of the usual separators in the first line; in a line of one value, the comma. */
    private static char separator(String text) {
        for (int i = 0; i < text.length() && text.charAt(i) != '\n'; i++) {
            if (",;\t".indexOf(text.charAt(i)) >= 0) {
                return text.charAt(i);
            }
        }
        return ',';
    }

    private void row() {
        int first = line;
        List<String> values = new ArrayList<>();
        boolean more = true;
        while (more) {
            if (++cells > TableReader.MOST_CELLS) {
                throw TableReader.tooMany(file);
            }
            String value = value().strip();
            values.add(GUARDED.matcher(value).matches() ? value.substring(1) : value);
            more = at < text.length() && text.charAt(at) == separator;
            at += more ? 1 : 0;
        }
        if (at < text.length()) {
            lineBreak();
        }
        if (values.stream().anyMatch(value -> !value.isEmpty())) {
            rows.add(new Row(first, false, values));
        }
    }

    private void lineBreak() {
        if (text.charAt(at) == '\r') {
            at++;
        }
        if (at < text.length() && text.charAt(at) == '\n') {
            at++;
        }
        line++;
    }

    private String value() {
        if (at < text.length() && text.charAt(at) == '"') {
            return quoted();
        }
        int from = at;
        while (at < text.length() && text.charAt(at) != separator && "\r\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(from, at);
    }

    private String quoted() {
        int first = line;
        StringBuilder value = new StringBuilder();
        at++;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c != '"') {
                value.append(c);
                line += c == '\n' ? 1 : 0;
            } else if (at < text.length() && text.charAt(at) == '"') {
                value.append('"');
                at++;
            } else {
                return value + value();
            }
        }
        throw OfficeFileException.of(
                file,
                "第 " + first + " 行的引号没有结束，应有配对的引号。",
                "a quotation mark in line " + first + " is not closed; expected a second one.");
    }
}
