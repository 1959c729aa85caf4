// SPDX-License-Identifier: EPL-2.0
package org.plumbline.viewpoint;

import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.AGREEMENT_TEMPLATE__CONTENTS;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.AUDIT_LOG__FIELDS;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.EXIT_CONDITION__KIND;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.EXIT_STRATEGY__MANAGEMENT;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.EXIT_STRATEGY__TECHNICAL;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.FILING__CONTENTS;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.MANAGEMENT_PLAN__CONTENTS;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.SECURITY_CLAUSES__CONTENTS;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.plumbline.standard.Item;
import org.plumbline.standard.Language;

/**
 * Which contents of a document each item of the standard asks for, where that is all that it asks. The literals of such
 * contents stand in the order of the items; most items ask for one of them, some for several.
 */
final class Contents {

    private static final Map<EAttribute, Map<Item, List<Enumerator>>> BY_FEATURE = new HashMap<>();
    private static final Map<Item, List<Enumerator>> BY_ITEM = new HashMap<>();

    /** What was found out about features and classes, which is asked for every element of a model. */
    private static final Map<EAttribute, List<Item>> ITEMS = new HashMap<>();

    private static final Map<EClass, List<EAttribute>> LISTS = new ConcurrentHashMap<>();

    static {
        state(SECURITY_CLAUSES__CONTENTS, "6.2.1 a)", 1, 1, 1, 1, 1, 1, 3, 1, 2);
        state(EXIT_CONDITION__KIND, "6.2.2 a)");
        state(EXIT_STRATEGY__MANAGEMENT, "6.2.2 b)");
        state(EXIT_STRATEGY__TECHNICAL, "6.2.2 c)");
        state(MANAGEMENT_PLAN__CONTENTS, "6.3 a)");
        state(AGREEMENT_TEMPLATE__CONTENTS, "6.4 b)");
        state(FILING__CONTENTS, "6.5 a)", 3, 1, 4, 1, 1);
        state(AUDIT_LOG__FIELDS, "A.2.5 b)");
        BY_FEATURE.forEach((feature, stated) -> ITEMS.put(
                feature,
                stated.keySet().stream()
                        .sorted((one, other) -> Integer.compare(one.position(), other.position()))
                        .toList()));
    }

    private Contents() {}

    /** Gives the items in an item as many of the literals each as is said, one where nothing is said. */
    private static void state(EAttribute feature, String whole, int... numbers) {
        List<Enumerator> literals = literals((EEnum) feature.getEType());
        List<Item> items = Standard.catalogue().item(whole).items();
        Map<Item, List<Enumerator>> stated = new HashMap<>();
        int from = 0;
        for (int i = 0; i < items.size(); i++) {
            int to = from + (numbers.length == 0 ? 1 : numbers[i]);
            stated.put(items.get(i), List.copyOf(literals.subList(from, to)));
            from = to;
        }
        if (from != literals.size()) {
            throw new IllegalStateException(feature.getName() + " does not fit " + whole);
        }
        BY_FEATURE.put(feature, stated);
        BY_ITEM.putAll(stated);
    }

    private static List<Enumerator> literals(EEnum type) {
        List<Enumerator> literals = new ArrayList<>();
        for (EEnumLiteral literal : type.getELiterals()) {
            if (!"NOT_STATED".equals(literal.getName())) {
                literals.add(literal.getInstance());
            }
        }
        return literals;
    }

    /** The features in which elements of a class list what they state. */
    static List<EAttribute> lists(EClass type) {
        return LISTS.computeIfAbsent(type, t -> t.getEAllAttributes().stream()
                .filter(feature -> feature.isMany() && BY_FEATURE.containsKey(feature))
                .toList());
    }

    /** The items that ask for literals of the feature, in the order of the standard. */
    static List<Item> items(EAttribute feature) {
        return ITEMS.getOrDefault(feature, List.of());
    }

    /** The literals that an item asks for; empty if it asks for something else. */
    static List<Enumerator> literals(Item item) {
        return BY_ITEM.getOrDefault(item, List.of());
    }

    /** The item that asks for a literal; empty if none does. */
    static Optional<Item> item(Enumerator literal) {
        return BY_ITEM.entrySet().stream()
                .filter(entry -> entry.getValue().contains(literal))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** What an item asks for in a few words, behind its letter and number: {@code a) 3) 不得占有服务过程产生的资产}. */
    static String label(Item item, Language language) {
        String words = new Words(language).list(literals(item));
        return number(item) + " " + (words.isEmpty() ? item.statement().in(language) : words);
    }

    /** The letter and number of an item, without the section. */
    static String number(Item item) {
        return item.number().substring(item.section().number().length()).strip();
    }
}
