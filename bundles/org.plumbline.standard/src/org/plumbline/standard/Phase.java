// SPDX-License-Identifier: EPL-2.0
package org.plumbline.standard;

/** The four phases of managing an outsourcing (4.3), in their order. */
public enum Phase {
    /** Chapter 5. */
    PLANNING("规划准备", "planning and preparation"),
    /** Chapter 6. */
    SELECTION("机构和人员选择", "selection of agency and personnel"),
    /** Chapter 7. */
    OPERATION("运行监督", "operation and supervision"),
    /** Chapter 8. */
    IMPROVEMENT("改进和完成", "improvement and completion");

    private final Text label;

    Phase(String zh, String en) {
        label = new Text(zh, en);
    }

    /** Returns the phase's name for a reader. */
    public String label(Language language) {
        return label.in(language);
    }
}
