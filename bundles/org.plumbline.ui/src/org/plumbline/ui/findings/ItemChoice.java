// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.findings;

import java.util.List;
import org.plumbline.standard.Item;

/** A part of the workbench in which items of the standard can be selected. */
@FunctionalInterface
public interface ItemChoice {

    /** The items that are selected, each once. */
    List<Item> items();
}
