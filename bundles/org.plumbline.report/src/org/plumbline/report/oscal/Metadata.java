// SPDX-License-Identifier: EPL-2.0
package org.plumbline.report.oscal;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.plumbline.standard.Language;

/**
 * What every document begins with.
 *
 * @param uuid the UUID of the document
 * @param version the version of the tool
 * @param language the language of titles and texts
 */
record Metadata(UUID uuid, String version, Language language) {

    /** The version of OSCAL that all documents meet. */
    static final String OSCAL_VERSION = "1.1.3";

    private static final String MIDNIGHT = "T00:00:00Z";

    /** The beginning of a day, as OSCAL writes times. */
    static String time(Object day) {
        return day + MIDNIGHT;
    }

    /** The beginning of a document without parties. */
    Fields document(String title, Object day, List<Fields> props) {
        return document(title, day, props, new Fields());
    }

    /**
     * The beginning of a document.
     *
     * @param day the day that the content is of, in full
     * @param people roles, parties and responsible parties
     */
    Fields document(String title, Object day, List<Fields> props, Fields people) {
        Fields metadata = Fields.of("title", Markup.line(title))
                .with("last-modified", time(day))
                .with("version", Markup.plain(day.toString()))
                .with("oscal-version", OSCAL_VERSION)
                .with("props", withTool(props))
                .withAll(people);
        return Fields.of("uuid", uuid).with("metadata", metadata);
    }

    private List<Fields> withTool(List<Fields> props) {
        Stream<Fields> ours = Stream.of(
                Prop.of("tool", "Plumbline " + version), Prop.of("language", language == Language.ZH ? "zh-CN" : "en"));
        return Stream.concat(ours, props.stream()).toList();
    }
}
