// SPDX-License-Identifier: EPL-2.0
package org.plumbline.storage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.plumbline.model.StatedFeatures;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.model.outsourcing.OutsourcingProject;
import org.plumbline.storage.merge.MergeConflict;
import org.plumbline.storage.merge.MergeConflict.Kind;
import org.plumbline.storage.merge.MergeResult;
import org.plumbline.storage.merge.ThreeWayMerge;

/** What a merge promises whatever was changed; -Dmerge.models tries more projects than in the build. */
class ThreeWayMergePropertiesTest {

    private static final int MODELS = Integer.getInteger("merge.models", 25);
    private static final int EDITS = 12;
    /** To make a project takes longer than to merge one. */
    private static final Map<Long, byte[]> BASES = new HashMap<>();

    private final ProjectStore store = new ProjectStore();
    private final StatedFeatures stated = new StatedFeatures();

    private static byte[] base(long seed) {
        return BASES.computeIfAbsent(
                seed, any -> new ProjectStore(EveryFeature.ids(seed)).toBytes(EveryFeature.small(seed)));
    }

    private OutsourcingProject load(byte[] bytes) {
        return store.fromBytes(bytes, Path.of("version"));
    }

    private byte[] edited(byte[] base, long seed) {
        OutsourcingProject project = load(base);
        new RandomEdits(project, seed, ids(project)).apply(EDITS);
        return store.toBytes(project);
    }

    private static Set<String> ids(OutsourcingProject project) {
        return EveryFeature.elements(project).stream().map(Element::getId).collect(Collectors.toSet());
    }

    private MergeResult merge(byte[] base, byte[] ours, byte[] theirs) {
        return ThreeWayMerge.merge(load(base), load(ours), load(theirs));
    }

    private void assertMerges(byte[] expected, byte[] base, byte[] ours, byte[] theirs, long seed) {
        MergeResult result = merge(base, ours, theirs);
        assertEquals(List.of(), result.conflicts(), "seed " + seed);
        if (!Arrays.equals(expected, store.toBytes(result.project()))) {
            assertEquals(
                    new String(expected, StandardCharsets.UTF_8),
                    new String(store.toBytes(result.project()), StandardCharsets.UTF_8),
                    "seed " + seed);
        }
    }

    @Test
    void whatOneVersionLeftAloneIsAsInTheOther() {
        for (long seed = 0; seed < MODELS; seed++) {
            byte[] base = base(seed);
            byte[] changed = edited(base, seed);
            assertMerges(changed, base, base, changed, seed);
            assertMerges(changed, base, changed, base, seed);
            assertMerges(changed, base, changed, changed, seed);
            assertMerges(base, base, base, base, seed);
        }
    }

    @Test
    void editsOfDifferentElementsAreAllInTheResult() {
        int changes = 0;
        for (long seed = 0; seed < MODELS; seed++) {
            byte[] base = base(seed);
            Random random = new Random(seed);
            Set<String> ours = new HashSet<>();
            Set<String> theirs = new HashSet<>();
            for (String id : new TreeSet<>(ids(load(base)))) {
                (random.nextBoolean() ? ours : theirs).add(id);
            }
            OutsourcingProject one = load(base);
            OutsourcingProject other = load(base);
            new RandomEdits(one, seed, ours).apply(EDITS);
            new RandomEdits(other, seed + 1000, theirs).apply(EDITS);
            MergeResult result = merge(base, store.toBytes(one), store.toBytes(other));
            assertEquals(List.of(), result.conflicts(), "seed " + seed);
            Set<String> before = facts(load(base));
            Set<String> expected = new TreeSet<>(before);
            for (OutsourcingProject version : List.of(one, other)) {
                Set<String> after = facts(version);
                before.stream().filter(fact -> !after.contains(fact)).forEach(expected::remove);
            }
            for (OutsourcingProject version : List.of(one, other)) {
                facts(version).stream().filter(fact -> !before.contains(fact)).forEach(expected::add);
            }
            assertEquals(expected, facts(result.project()), "seed " + seed);
            changes += expected.equals(before) ? 0 : 1;
        }
        assertTrue(changes > MODELS / 2, "something was changed");
    }

    /** Each element with class and place, and each value of each feature. */
    private Set<String> facts(OutsourcingProject project) {
        Set<String> facts = new TreeSet<>();
        for (Element element : EveryFeature.elements(project)) {
            String place = element.eContainer() instanceof Element container
                    ? container.getId() + " " + element.eContainmentFeature().getName()
                    : "";
            facts.add(element.getId() + " is " + element.eClass().getName() + " in " + place);
            for (EStructuralFeature feature : stated.of(element.eClass())) {
                values(element, feature)
                        .forEach(value -> facts.add(element.getId() + " " + feature.getName() + " " + value));
            }
        }
        return facts;
    }

    private static List<Object> values(Element element, EStructuralFeature feature) {
        if (!element.eIsSet(feature)) {
            return List.of();
        }
        Object value = element.eGet(feature);
        Collection<?> values = value instanceof Collection<?> several ? several : List.of(value);
        return values.stream().map(ThreeWayMergePropertiesTest::plain).toList();
    }

    private static Object plain(Object value) {
        return value instanceof Element element ? element.getId() : value;
    }

    @Test
    void whateverTheConflictsTheResultLoadsAndIsTheSameEachTime() {
        for (long seed = 0; seed < MODELS; seed++) {
            byte[] base = base(seed);
            byte[] ours = edited(base, 2 * seed);
            byte[] theirs = edited(base, 2 * seed + 1);
            byte[] merged = store.toBytes(merge(base, ours, theirs).project());
            assertArrayEquals(merged, store.toBytes(load(merged)), "seed " + seed);
            assertArrayEquals(merged, store.toBytes(merge(base, ours, theirs).project()), "seed " + seed);
        }
    }

    @Test
    void oursStandsWhereValuesConflict() {
        int conflicts = 0;
        for (long seed = 0; seed < MODELS; seed++) {
            byte[] base = base(seed);
            OutsourcingProject ours = load(edited(base, 2 * seed));
            MergeResult result = ThreeWayMerge.merge(load(base), ours, load(edited(base, 2 * seed + 1)));
            for (MergeConflict conflict : result.conflicts()) {
                if (conflict.kind() == Kind.VALUE) {
                    conflicts++;
                    assertEquals(
                            values(find(ours, conflict.element().getId()), conflict.feature()),
                            values(find(result.project(), conflict.element().getId()), conflict.feature()),
                            "seed " + seed);
                }
            }
        }
        assertTrue(conflicts > 0, "values were in conflict");
    }

    @Test
    void nothingThatOneVersionAloneAddedOrKeptIsLostUnlessAConflictSaysSo() {
        for (long seed = 0; seed < MODELS; seed++) {
            byte[] base = base(seed);
            OutsourcingProject ours = load(edited(base, 2 * seed));
            OutsourcingProject theirs = load(edited(base, 2 * seed + 1));
            MergeResult result = ThreeWayMerge.merge(load(base), ours, theirs);
            boolean roomForAll = result.conflicts().stream().noneMatch(conflict -> conflict.kind() == Kind.NO_ROOM);
            Set<String> merged = ids(result.project());
            Set<String> before = ids(load(base));
            for (OutsourcingProject version : List.of(ours, theirs)) {
                Set<String> added = ids(version);
                added.removeAll(before);
                if (roomForAll || version == ours) {
                    assertTrue(merged.containsAll(added), "seed " + seed);
                }
            }
            Set<String> inBoth = ids(ours);
            inBoth.retainAll(ids(theirs));
            assertTrue(merged.containsAll(inBoth), "seed " + seed);
        }
    }

    private static Element find(OutsourcingProject project, String id) {
        return EveryFeature.elements(project).stream()
                .filter(element -> element.getId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theConflictsAreTheSameFromEitherSide() {
        Map<Kind, Integer> kinds = new EnumMap<>(Kind.class);
        for (long seed = 0; seed < MODELS; seed++) {
            byte[] base = base(seed);
            byte[] ours = edited(base, 2 * seed);
            byte[] theirs = edited(base, 2 * seed + 1);
            MergeResult one = merge(base, ours, theirs);
            MergeResult other = merge(base, theirs, ours);
            one.conflicts().forEach(conflict -> kinds.merge(conflict.kind(), 1, Integer::sum));
            assertEquals(described(one, false), described(other, true), "seed " + seed);
        }
        assertTrue(
                kinds.keySet().containsAll(EnumSet.of(Kind.VALUE, Kind.DELETED_IN_OURS, Kind.DELETED_IN_THEIRS)),
                kinds.toString());
    }

    private static List<String> described(MergeResult result, boolean swapped) {
        List<String> conflicts = new ArrayList<>();
        for (MergeConflict conflict : result.conflicts()) {
            if (conflict.kind() == Kind.LEFT_OUT) {
                continue; // follows from which of two had no room
            }
            List<Object> ours = swapped ? conflict.theirs() : conflict.ours();
            List<Object> theirs = swapped ? conflict.ours() : conflict.theirs();
            String kind =
                    switch (conflict.kind()) {
                        case DELETED_IN_OURS ->
                            swapped
                                    ? Kind.DELETED_IN_THEIRS.name()
                                    : conflict.kind().name();
                        case DELETED_IN_THEIRS ->
                            swapped
                                    ? Kind.DELETED_IN_OURS.name()
                                    : conflict.kind().name();
                        default -> conflict.kind().name();
                    };
            conflicts.add(String.join(
                    " ",
                    kind,
                    conflict.element().getId(),
                    conflict.holder().getId(),
                    conflict.kind() == Kind.PLACE ? "" : conflict.feature().getName(),
                    plain(conflict.base()),
                    plain(ours),
                    plain(theirs)));
        }
        conflicts.sort(null);
        return conflicts;
    }

    private static String plain(List<Object> values) {
        return values.stream()
                .map(value -> String.valueOf(plain(value)))
                .toList()
                .toString();
    }
}
