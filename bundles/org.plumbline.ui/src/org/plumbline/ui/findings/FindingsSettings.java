// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.findings;

import java.util.Arrays;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.plumbline.assessment.Severity;
import org.plumbline.assessment.Verdict;
import org.plumbline.standard.ObligedRole;
import org.plumbline.standard.Phase;
import org.plumbline.ui.editor.Remembered;

/** How the user wants to see findings; remembered from one start of the workbench to the next. */
final class FindingsSettings {

    private static final String SECTION = "findings";

    private final IDialogSettings store = Remembered.of(SECTION);
    private Grouping grouping;
    private FindingFilter filter = FindingFilter.none();

    FindingsSettings() {
        grouping = value("grouping", Grouping::valueOf, Grouping.CLAUSE);
        read("severities", Severity::valueOf, filter.severities());
        read("verdicts", Verdict::valueOf, filter.verdicts());
        read("phases", Phase::valueOf, filter.phases());
        read("roles", ObligedRole::valueOf, filter.roles());
        read("chapters", Function.identity(), filter.chapters());
        filter = filter.withFixable(store.getBoolean("fixable")).withSelected(store.getBoolean("selected"));
    }

    Grouping grouping() {
        return grouping;
    }

    /** The filter; its sets may be changed, which {@link #save} remembers. */
    FindingFilter filter() {
        return filter;
    }

    void grouping(Grouping chosen) {
        grouping = chosen;
        save();
    }

    void filter(FindingFilter chosen) {
        filter = chosen;
        save();
    }

    void save() {
        store.put("grouping", grouping.name());
        write("severities", filter.severities());
        write("verdicts", filter.verdicts());
        write("phases", filter.phases());
        write("roles", filter.roles());
        write("chapters", filter.chapters());
        store.put("fixable", filter.fixable());
        store.put("selected", filter.selected());
    }

    private void write(String key, Set<?> values) {
        store.put(key, values.stream().map(Object::toString).sorted().toArray(String[]::new));
    }

    private <T> void read(String key, Function<String, T> parse, Set<T> values) {
        String[] stored = store.getArray(key);
        if (stored != null) {
            Arrays.stream(stored).forEach(text -> {
                T value = parse(parse, text, null);
                if (value != null) {
                    values.add(value);
                }
            });
        }
    }

    private <T> T value(String key, Function<String, T> parse, T otherwise) {
        String stored = store.get(key);
        return stored == null ? otherwise : parse(parse, stored, otherwise);
    }

    /** What a later or earlier version stored may have no meaning here. */
    private static <T> T parse(Function<String, T> parse, String text, T otherwise) {
        try {
            return parse.apply(text);
        } catch (IllegalArgumentException e) {
            return otherwise;
        }
    }
}
