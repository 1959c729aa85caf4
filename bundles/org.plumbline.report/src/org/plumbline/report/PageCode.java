// SPDX-License-Identifier: EPL-2.0
package org.plumbline.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * A style or a script of this bundle, as it stands on a page.
 *
 * @param text the code, in what HTML takes for a comment and keeps XML from looking inside
 */
record PageCode(String text) {

    /** The code in a resource of this package. */
    static PageCode load(String resource) {
        try (InputStream in = PageCode.class.getResourceAsStream(resource)) {
            return of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(resource + " cannot be read from the bundle org.plumbline.report", e);
        }
    }

    /** Code that a program made; never what a model says. */
    static PageCode of(String code) {
        return new PageCode("/*<![CDATA[*/\n" + code + "/*]]>*/");
    }

    /** The source expression with which a content security policy admits exactly this code. */
    String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
