// SPDX-License-Identifier: EPL-2.0
package org.plumbline.roster;

import org.plumbline.standard.Text;

/**
 * A column of a roster.
 *
 * @param sort what it is for
 * @param heading what stands above it
 * @param example what may stand in it
 * @param place where its values stand in the model; null for the class of an element and its id
 */
record Column(Sort sort, Text heading, Text example, Place place) {

    /** What a column is for. */
    enum Sort {
        /** The name, by which rows and elements know each other. */
        NAME,
        /** What tells two of a name apart: the agency of a person, the system of an account. */
        OWNER,
        /** The class, where a roster has several; tells two of a name apart too. */
        CLASS,
        /** A fact. */
        FACT,
        /** The id, where names alone do not tell. */
        ID
    }

    /** Whether a row of something new must have it. */
    boolean required() {
        return sort == Sort.NAME || sort == Sort.OWNER || sort == Sort.CLASS;
    }
}
