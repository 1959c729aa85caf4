// SPDX-License-Identifier: EPL-2.0
package org.plumbline.diagram.specification;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** References within a file, such as {@code //@ownedViewpoints[name='x']/@ownedRepresentations[name='y']}. */
final class Fragments {

    private Fragments() {}

    /** The element that a fragment names. */
    static Optional<SpecificationElement> resolve(SpecificationElement root, String fragment) {
        if (!fragment.startsWith("//")) {
            return Optional.empty();
        }
        Optional<SpecificationElement> at = Optional.of(root);
        for (String segment : fragment.substring(2).split("/")) {
            at = at.flatMap(element -> element.at(segment));
        }
        return at;
    }

    /** The text of which each character outside of plain ASCII was written as {@code %20}. */
    static String decode(String encoded) {
        byte[] bytes = encoded.getBytes(StandardCharsets.UTF_8);
        byte[] decoded = new byte[bytes.length];
        int length = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '%' && i + 2 < bytes.length && hex(bytes[i + 1]) >= 0 && hex(bytes[i + 2]) >= 0) {
                decoded[length++] = (byte) (hex(bytes[i + 1]) * 16 + hex(bytes[i + 2]));
                i += 2;
            } else {
                decoded[length++] = bytes[i];
            }
        }
        return new String(decoded, 0, length, StandardCharsets.UTF_8);
    }

    private static int hex(byte character) {
        return Character.digit(character, 16);
    }
}
