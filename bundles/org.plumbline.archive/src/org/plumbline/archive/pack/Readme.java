// SPDX-License-Identifier: EPL-2.0
package org.plumbline.archive.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.plumbline.standard.Catalogue;

/** How to read a package without this program: the text of {@code README.txt} with the names of this package. */
final class Readme {

    private Readme() {}

    static byte[] of(String model, Catalogue catalogue, LocalDate asOf, String toolVersion) {
        try (InputStream in = Readme.class.getResourceAsStream("README.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("{model}", model)
                    .replace("{edition}", catalogue.edition())
                    .replace("{date}", asOf.toString())
                    .replace("{version}", toolVersion)
                    .getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
