// SPDX-License-Identifier: EPL-2.0
package org.plumbline.report.oscal;

/** Properties in our namespace. */
final class Prop {

    private Prop() {}

    /** A property. */
    static Fields of(String name, Object value) {
        return Fields.of("name", name).with("ns", Names.NAMESPACE).with("value", Markup.plain(value.toString()));
    }
}
