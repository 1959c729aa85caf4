// SPDX-License-Identifier: EPL-2.0
package org.plumbline.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.plumbline.assessment.Labels;
import org.plumbline.standard.Item;

/**
 * What the standard and its rule say of an item, for every project.
 *
 * @param item the item
 * @param voice the language
 */
record ItemFacts(Item item, Voice voice) {

    /** Whom the item obliges, from when on and how strongly. */
    void obligation(Telling telling) {
        telling.field(voice.say("角色", "Role"), voice.capital(item.role().label(voice.language())));
        telling.field(voice.say("到期", "Due from"), voice.capital(item.due().label(voice.language())));
        telling.field(voice.say("阶段", "Phase"), voice.capital(item.phase().label(voice.language())));
        telling.field(voice.say("强度", "Strength"), voice.capital(item.strength().label(voice.language())));
    }

    /** The sections that the standard refers to here. */
    void references(Telling telling) {
        if (!item.references().isEmpty()) {
            telling.references(voice.say("参见", "Refers to"), voice.list(item.references()), item.references());
        }
    }

    /** How the item is decided and, where a reviewer decides, why. */
    void decision(Telling telling) {
        telling.field(voice.say("规则", "Rule"), item.ruleId());
        telling.field(
                voice.say("判定方式", "Decision"), voice.capital(item.decision().label(voice.language())));
        item.reason().ifPresent(reason -> telling.field("", voice.of(reason)));
    }

    /** The features that the rule looks at, class by class. */
    void reads(Telling telling, List<EStructuralFeature> features) {
        if (features.isEmpty()) {
            return;
        }
        telling.heading(voice.say("规则查看", "The rule looks at"));
        Map<EClass, List<String>> names = new LinkedHashMap<>();
        for (EStructuralFeature feature : features) {
            names.computeIfAbsent(feature.getEContainingClass(), type -> new ArrayList<>())
                    .add(voice.of(Labels.of(feature)));
        }
        names.forEach((type, labels) ->
                telling.lead("  " + voice.of(Labels.of(type)) + voice.say("：", ": "), voice.list(labels)));
    }
}
