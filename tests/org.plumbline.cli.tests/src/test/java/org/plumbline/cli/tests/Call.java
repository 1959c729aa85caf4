// SPDX-License-Identifier: EPL-2.0
package org.plumbline.cli.tests;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.plumbline.cli.Main;
import org.plumbline.cli.Terminal;
import org.plumbline.standard.Language;

/** One call of the command line in this virtual machine, on 1 July 2026. */
record Call(int code, String out, String err) {

    static final LocalDate TODAY = LocalDate.of(2026, 7, 1);
    static final Path HAILAN = Path.of("..", "..", "examples", "hailan-government-cloud.outsourcing");

    static Call of(Object... arguments) {
        return in(Language.EN, arguments);
    }

    static Call in(Language language, Object... arguments) {
        return on(language, false, arguments);
    }

    static Call on(Language language, boolean interactive, Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.run(
                List.of(arguments).stream().map(Object::toString).toArray(String[]::new),
                new Terminal(print(out), print(err), language, interactive, interactive, TODAY));
        return new Call(code, text(out), text(err));
    }

    private static PrintStream print(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** A starter project with one unit in a file of its own. */
    static Path starter(Path folder, String name) {
        Path file = folder.resolve(name + ".outsourcing");
        Call call = of("new", file, "--unit", "Unit");
        if (call.code != 0) {
            throw new AssertionError(call.err);
        }
        return file;
    }

    /** The names of the files in a folder, in order. */
    static List<String> files(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
