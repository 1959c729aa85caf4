// SPDX-License-Identifier: EPL-2.0
package org.plumbline.storage;

/** What can be wrong with a project file; the sentences are in {@code messages.properties} under the same names. */
enum Fault {
    // the file
    MISSING,
    NO_FOLDER,
    DIRECTORY,
    NOT_REGULAR,
    NO_PERMISSION,
    NOT_READABLE,
    NOT_WRITABLE,
    TOO_LARGE,
    // the text
    EMPTY,
    NOT_XML,
    ENCODING,
    NOT_UTF8,
    XML_VERSION,
    DOCTYPE,
    NO_MARKUP,
    TRUNCATED,
    AFTER_ROOT,
    NOT_WELL_FORMED,
    TOO_DEEP,
    // the format
    WRONG_ROOT,
    FOREIGN_NAMESPACE,
    NEWER_FORMAT,
    OLDER_FORMAT,
    MIGRATION,
    XMI_VERSION,
    // the contents
    UNKNOWN_FEATURE,
    UNKNOWN_CLASS,
    ABSTRACT_CLASS,
    WRONG_CLASS,
    AS_ATTRIBUTE,
    AS_ELEMENT,
    GIVEN_TWICE,
    LISTED_TWICE,
    ONLY_VALUE,
    UNEXPECTED_TEXT,
    NO_TARGET,
    FOREIGN_REFERENCE,
    BAD_VALUE,
    NO_ID,
    BAD_ID,
    DUPLICATE_ID,
    DANGLING,
    WRONG_TARGET,
    CONTRADICTION,
    // the model to be saved
    SAVED_BAD_ID,
    SAVED_DUPLICATE_ID,
    SAVED_DANGLING,
    SAVED_CHARACTER
}
