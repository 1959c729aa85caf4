// SPDX-License-Identifier: EPL-2.0
package org.plumbline.archive;

import org.plumbline.standard.Text;

/**
 * What a package is, in words: the assessment of a project. It is stored in both languages in one line, for readers of either.
 *
 * @param project the name of the project
 * @param standard what it was assessed against
 */
public record PackageTitle(String project, String standard) {

    private static final String BETWEEN = " / ";
    private static final String ON = "，依据 ";
    private static final String ASSESSMENT = " 的评估";
    private static final String AGAINST = ", assessed against ";

    /** The title in each language. */
    public Text text() {
        return new Text(project + ON + standard + ASSESSMENT, project + AGAINST + standard);
    }

    /** The title as it is stored. */
    public String line() {
        return text().zh() + BETWEEN + text().en();
    }

    /**
     * Reads a stored title in each language; one that was written otherwise is the same in both.
     *
     * @param line not blank
     */
    public static Text read(String line) {
        int against = line.lastIndexOf(AGAINST);
        if (against > 0) {
            String standard = line.substring(against + AGAINST.length());
            int names = against - (ON + standard + ASSESSMENT + BETWEEN).length();
            PackageTitle title = new PackageTitle(line.substring(0, Math.max(0, names / 2)), standard);
            if (title.line().equals(line)) {
                return title.text();
            }
        }
        return new Text(line, line);
    }
}
