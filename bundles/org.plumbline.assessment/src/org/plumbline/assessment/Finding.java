// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment;

import java.util.List;
import java.util.Optional;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.standard.Item;
import org.plumbline.standard.Text;

/**
 * Something that keeps an item from being satisfied.
 *
 * @param item the item that is not met; {@link Item#ruleId()} is the stable id of the rule
 * @param severity how serious it is
 * @param elements the elements at fault, the one to mark first; never empty, the project itself where something is
 *     missing altogether
 * @param message what is wrong
 * @param remedy what would close it
 * @param fix a change that closes it, where one exists
 */
public record Finding(
        Item item, Severity severity, List<Element> elements, Text message, Text remedy, Optional<QuickFix> fix) {}
