// SPDX-License-Identifier: EPL-2.0
package org.plumbline.standard;

/** Whom an item obliges (4.2). */
public enum ObligedRole {
    /** The supervising leader (4.2.2). */
    SUPERVISING_LEADER("主管领导", "supervising leader"),
    /** The responsible unit (4.2.3). */
    RESPONSIBLE_UNIT("负责机构", "responsible unit"),
    /** The government department as a whole. */
    DEPARTMENT("政府部门", "government department");

    private final Text label;

    ObligedRole(String zh, String en) {
        label = new Text(zh, en);
    }

    /** Returns the role's name for a reader. */
    public String label(Language language) {
        return label.in(language);
    }
}
