// SPDX-License-Identifier: EPL-2.0
package org.plumbline.diagram.paint;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.standard.Language;

/**
 * What stands around a diagram that is printed: its title above, and a line of fields beneath.
 *
 * @param language of the captions and of the description for those who do not see the drawing
 * @param project name, may be empty
 * @param department name, may be empty
 * @param day of the assessment, as it is to be read; may be empty
 * @param standard that was assessed against, may be empty
 */
public record TitleBlock(Language language, String project, String department, String day, String standard) {

    /** A field with its caption. */
    record Field(String caption, String value) {}

    /** Returns the fields that are not empty. */
    List<Field> fields() {
        boolean chinese = language == Language.ZH;
        List<Field> fields = new ArrayList<>();
        add(fields, chinese ? "项目" : "Project", project);
        add(fields, chinese ? "政府部门" : "Department", department);
        add(fields, chinese ? "评估日期" : "Day of assessment", day);
        add(fields, chinese ? "标准" : "Standard", standard);
        return fields;
    }

    private static void add(List<Field> fields, String caption, String value) {
        if (!value.isBlank()) {
            fields.add(new Field(caption, value));
        }
    }
}
