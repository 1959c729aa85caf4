// SPDX-License-Identifier: EPL-2.0
package org.plumbline.storage;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.model.outsourcing.OutsourcingPackage;

/**
 * The format that is read and written, and the steps that lead to it from older ones. A file tells its format by the
 * number that ends its namespace.
 */
record Format(int current, List<MigrationStep> steps) {

    static final String PREFIX = "outsourcing";
    static final String XMI = "http://www.omg.org/XMI";
    static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";
    static final String XMI_VERSION = "2.0";

    private static final Pattern NAMESPACE = Pattern.compile("(.*/)(\\d{1,6})");

    /** @throws IllegalArgumentException if the steps do not form a chain that ends at the current format */
    Format {
        steps = List.copyOf(steps);
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).from() != current - steps.size() + i) {
                throw new IllegalArgumentException("step " + i + " must read format " + (current - steps.size() + i));
            }
        }
    }

    /** The format of this version, which is the first one. */
    static Format ofMetamodel() {
        return new Format(Integer.parseInt(match(OutsourcingPackage.eNS_URI).group(2)), List.of());
    }

    String namespace() {
        return namespace(current);
    }

    String namespace(int format) {
        return match(OutsourcingPackage.eNS_URI).group(1) + format;
    }

    /** The format that a namespace tells, or empty if it is not one of ours. */
    OptionalInt number(String namespace) {
        Matcher matcher = NAMESPACE.matcher(namespace);
        if (!matcher.matches() || !namespace(0).equals(matcher.group(1) + "0")) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(Integer.parseInt(matcher.group(2)));
    }

    private static Matcher match(String namespace) {
        Matcher matcher = NAMESPACE.matcher(namespace);
        if (!matcher.matches()) {
            throw new IllegalStateException("the namespace must end with the number of the format: " + namespace);
        }
        return matcher;
    }
}
