// SPDX-License-Identifier: EPL-2.0
package org.plumbline.office.sheet;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.plumbline.office.OfficeFileException;
import org.plumbline.office.PackageReader;

/** Reads tables from files that people fill in. */
public final class TableReader {

    /** How many cells a file may have in all. */
    static final int MOST_CELLS = 2_000_000;

    private TableReader() {}

    /**
     * Reads an xlsx or csv file; its content decides which it is.
     *
     * @return its visible sheets in order, or the one table of a csv file
     * @throws OfficeFileException if it is neither, or not sensible
     */
    public static List<Table> read(Path file) {
        byte[] content = PackageReader.content(file);
        String name = file.toString();
        if (content.length == 0) {
            throw OfficeFileException.of(
                    name, "文件为空，应为 .xlsx 或 .csv 表格。", "the file is empty; expected a table in .xlsx or .csv.");
        }
        boolean zip = content.length > 1 && content[0] == 'P' && content[1] == 'K';
        boolean ole = content[0] == (byte) 0xD0 && content.length > 1 && content[1] == (byte) 0xCF;
        if (zip || ole || name.toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
            return new WorkbookReader(PackageReader.of(content, name)).tables();
        }
        return List.of(CsvTable.read(content, name));
    }

    static OfficeFileException tooMany(String file) {
        return OfficeFileException.of(
                file,
                "表格超过 " + MOST_CELLS + " 个单元格，不予读取。",
                "the table has more than " + MOST_CELLS + " cells; it is not read.");
    }
}
