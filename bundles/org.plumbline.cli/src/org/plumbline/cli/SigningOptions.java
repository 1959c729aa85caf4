// SPDX-License-Identifier: EPL-2.0
package org.plumbline.cli;

import java.io.Console;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import org.plumbline.archive.signature.Signer;
import picocli.CommandLine.Option;

/** The options by which a package is signed. A password is never an argument, which others on the machine could read. */
final class SigningOptions {

    /** The variable that may have the password of the key store. */
    static final String PASSWORD = "PLUMBLINE_KEYSTORE_PASSWORD";

    @Option(names = "--sign", paramLabel = "KEYSTORE")
    private Path store;

    @Option(names = "--alias", paramLabel = "NAME")
    private String alias;

    @Option(names = "--password-file", paramLabel = "FILE")
    private Path passwordFile;

    /** Who signs; null if nobody was asked to. */
    Signer signer(Terminal terminal) {
        if (store == null) {
            if (alias != null || passwordFile != null) {
                throw terminal.badInput("argument.missing", "--sign");
            }
            return null;
        }
        char[] password = password(terminal);
        try {
            return Signer.of(store, alias, password, Instant.now().truncatedTo(ChronoUnit.SECONDS));
        } finally {
            Arrays.fill(password, ' ');
        }
    }

    /** The first line of the file, else the variable, else what a person types. */
    private char[] password(Terminal terminal) {
        if (passwordFile != null) {
            try {
                return Files.readString(passwordFile, StandardCharsets.UTF_8)
                        .lines()
                        .findFirst()
                        .orElse("")
                        .toCharArray();
            } catch (IOException unreadable) {
                throw terminal.badInput("archive.password.file", passwordFile); // NOPMD: the sentence says all
            }
        }
        String variable = System.getenv(PASSWORD);
        if (variable != null) {
            return variable.toCharArray();
        }
        Console console = terminal.interactive() ? System.console() : null;
        char[] typed = console == null ? null : console.readPassword("%s", terminal.say("archive.password", store));
        if (typed == null) {
            throw terminal.badInput("archive.no.password", store, PASSWORD);
        }
        return typed;
    }
}
