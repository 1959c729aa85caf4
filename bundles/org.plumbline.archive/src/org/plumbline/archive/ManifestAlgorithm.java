// SPDX-License-Identifier: EPL-2.0
package org.plumbline.archive;

import java.util.Locale;

/** An algorithm by which a package lists the digests of its files. */
public enum ManifestAlgorithm {
    /** FIPS 180-4. */
    SHA512(128),
    /** GB/T 32905. */
    SM3(64);

    private final int digits;

    ManifestAlgorithm(int digits) {
        this.digits = digits;
    }

    /** How many hexadecimal digits a digest has. */
    int digits() {
        return digits;
    }

    /** The manifest of the payload. */
    public String manifest() {
        return "manifest-" + word() + ".txt";
    }

    /** The manifest of everything else. */
    public String tagManifest() {
        return "tagmanifest-" + word() + ".txt";
    }

    /** The signature over {@link #tagManifest()}. */
    public String signature() {
        return tagManifest() + ".p7s";
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
