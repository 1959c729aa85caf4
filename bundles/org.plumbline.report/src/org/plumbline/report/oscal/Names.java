// SPDX-License-Identifier: EPL-2.0
package org.plumbline.report.oscal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import org.plumbline.standard.Item;
import org.plumbline.standard.Section;

/** What things are called in OSCAL: the same in every export and in both languages. */
final class Names {

    /** The namespace of properties that OSCAL does not know. */
    static final String NAMESPACE = "http://www.plumbline.org/ns/oscal";

    private static final UUID URL = UUID.fromString("6ba7b811-9dad-11d1-80b4-00c04fd430c8");
    private static final UUID OURS = uuid(URL, NAMESPACE.getBytes(StandardCharsets.UTF_8));

    private Names() {}

    /** The id of the control for an item. */
    static String control(Item item) {
        return item.ruleId();
    }

    /** The id of the statement of that control. */
    static String statement(Item item) {
        return item.ruleId() + "_smt";
    }

    /** The id of the parameter that says how often "regularly" is for an item. */
    static String period(Item item) {
        return item.ruleId() + "_prm";
    }

    /** The id of the group for a section. */
    static String group(Section section) {
        return "GBT32926-section-" + section.number();
    }

    /** The UUID of what the parts name together; the first part says what kind of thing it is. */
    static UUID uuid(String... parts) {
        return uuid(OURS, String.join("\n", parts).getBytes(StandardCharsets.UTF_8));
    }

    /** The UUID of content. */
    static UUID uuid(byte[] content) {
        return uuid(OURS, content);
    }

    /** A UUID of version 5 (RFC 9562), made from a name. */
    private static UUID uuid(UUID namespace, byte[] name) {
        try {
            MessageDigest sha1 = MessageDigest.getInstance("SHA-1");
            sha1.update(ByteBuffer.allocate(16)
                    .putLong(namespace.getMostSignificantBits())
                    .putLong(namespace.getLeastSignificantBits())
                    .array());
            ByteBuffer digest = ByteBuffer.wrap(sha1.digest(name));
            long high = digest.getLong() & ~0xF000L | 0x5000L;
            long low = digest.getLong() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L;
            return new UUID(high, low);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
