// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment;

import java.util.List;
import java.util.Optional;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.model.outsourcing.Judgement;
import org.plumbline.standard.Item;
import org.plumbline.standard.Text;

/**
 * What was found out about one item.
 *
 * @param item the item
 * @param verdict the verdict, that of the sub-items included where there are any
 * @param assurance how well founded the verdict is
 * @param witnesses elements that show what is met, in the order of the model
 * @param findings what is missing, without the findings of sub-items
 * @param reason why the item is not due, not applicable, undecided or in error
 * @param judgement the latest judgement that a reviewer recorded for the item
 * @param disagreement whether that judgement contradicts what the rule found; the rule's verdict stands
 */
public record ItemResult(
        Item item,
        Verdict verdict,
        Assurance assurance,
        List<Element> witnesses,
        List<Finding> findings,
        Optional<Text> reason,
        Optional<Judgement> judgement,
        boolean disagreement) {}
