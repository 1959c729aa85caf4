// SPDX-License-Identifier: EPL-2.0
package org.plumbline.report;

import java.util.List;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.standard.Item;

/** Takes what a report says piece by piece, to show it in its own way; leads are words or signs before a text. */
public interface Telling {

    /** What all of it is about. */
    void title(String lead, String paragraph);

    /** A paragraph after its lead, which may begin with blanks that indent it. */
    void lead(String lead, String paragraph);

    /** A name and its value. */
    void field(String name, String value);

    /** A heading over what follows. */
    void heading(String heading);

    /** A paragraph that names an element. */
    default void element(String lead, String paragraph, Element element) {
        lead(lead, paragraph);
    }

    /** A paragraph that is about an item. */
    default void item(String lead, String paragraph, Item item) {
        lead(lead, paragraph);
    }

    /** Sections that an item refers to. */
    default void references(String name, String value, List<String> sections) {
        field(name, value);
    }

    /** How many entries of a list are told; of the others, only their number. */
    default int most() {
        return Integer.MAX_VALUE;
    }
}
