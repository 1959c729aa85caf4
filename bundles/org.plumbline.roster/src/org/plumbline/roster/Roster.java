// SPDX-License-Identifier: EPL-2.0
package org.plumbline.roster;

import org.plumbline.standard.Text;

/** A list that a department keeps. The order is that of importing: what comes later refers to what comes before. */
public enum Roster {
    /** Service agencies (6.1). */
    AGENCIES("服务机构", "Agencies"),
    /** Service personnel (6.1, 6.4). */
    PERSONNEL("服务人员", "Personnel"),
    /** What Annex A protects: systems, data, networks, equipment, media and so on. */
    ASSETS("资产", "Assets"),
    /** Accounts of service personnel on systems (A.3). */
    ACCOUNTS("账户", "Accounts");

    private final Text label;

    Roster(String zh, String en) {
        label = new Text(zh, en);
    }

    /** What the list is called; also the name of its sheet. */
    public Text label() {
        return label;
    }
}
