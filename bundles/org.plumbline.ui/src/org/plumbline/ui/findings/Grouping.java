// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.findings;

import java.util.Locale;
import org.plumbline.assessment.Finding;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.standard.Item;
import org.plumbline.standard.ObligedRole;
import org.plumbline.standard.Phase;
import org.plumbline.ui.project.ElementLabels;
import org.plumbline.ui.text.Texts;

/** By what findings are grouped. */
enum Grouping {
    /** By the item that is not met. */
    CLAUSE {
        @Override
        Item key(Finding finding) {
            return finding.item();
        }
    },
    /** By the phase that the item is scored with. */
    PHASE {
        @Override
        Phase key(Finding finding) {
            return finding.item().phase();
        }
    },
    /** By whom the item obliges. */
    ROLE {
        @Override
        ObligedRole key(Finding finding) {
            return finding.item().role();
        }
    },
    /** By the element at fault. */
    ELEMENT {
        @Override
        Element key(Finding finding) {
            return finding.elements().get(0);
        }
    };

    /** What findings of the same group have in common. */
    abstract Object key(Finding finding);

    /** The name of the grouping, as a key of messages. */
    String message() {
        return "group." + name().toLowerCase(Locale.ROOT);
    }

    /** The name of a group. */
    static String label(Object key, ElementLabels labels) {
        if (key instanceof Item item) {
            return item.number() + "  " + Texts.of(item.statement());
        } else if (key instanceof Phase phase) {
            return phase.label(Texts.language());
        } else if (key instanceof ObligedRole role) {
            return role.label(Texts.language());
        }
        return labels.getTextAndType(key);
    }
}
