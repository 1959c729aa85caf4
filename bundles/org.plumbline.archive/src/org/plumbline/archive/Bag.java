// SPDX-License-Identifier: EPL-2.0
package org.plumbline.archive;

import java.nio.charset.StandardCharsets;

/** Where things are in a package: a bag of BagIt 1.0 (RFC 8493). Names are relative to the bag's folder. */
public final class Bag {

    /** Declares the bag. */
    public static final String DECLARATION = "bagit.txt";

    /** Describes it. */
    public static final String INFO = "bag-info.txt";

    /** The payload. */
    public static final String DATA = "data/";

    /** The model, beside it its layout and its evidence: laid out as in the folder they come from. */
    public static final String PROJECT = DATA + "project/";

    /** The assessment, for programs. */
    public static final String ASSESSMENT = DATA + "assessment/assessment.json";

    /** Which evidence is in the package, and which is not, and why. */
    public static final String EVIDENCE = DATA + "evidence.txt";

    /** How to read the package without this program. */
    public static final String README = DATA + "README.txt";

    private static final String DECLARED = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n";

    private Bag() {}

    /** The content of {@link #DECLARATION}. */
    public static byte[] declaration() {
        return DECLARED.getBytes(StandardCharsets.UTF_8);
    }

    /** Whether a file is listed by the manifests of the payload. */
    public static boolean isPayload(String name) {
        return name.startsWith(DATA);
    }

    /** Whether a file is listed by the tag manifests; these cannot list themselves, nor what is signed over them. */
    public static boolean isListedTag(String name) {
        if (isPayload(name)) {
            return false;
        }
        for (ManifestAlgorithm algorithm : ManifestAlgorithm.values()) {
            if (name.equals(algorithm.tagManifest()) || name.equals(algorithm.signature())) {
                return false;
            }
        }
        return true;
    }
}
