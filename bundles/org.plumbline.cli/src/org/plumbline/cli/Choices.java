// SPDX-License-Identifier: EPL-2.0
package org.plumbline.cli;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.report.ReportFormat;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.TypeConversionException;

/**
 * Options and arguments that take one of a few words: the constants of an enumeration, or those of them that
 * are offered, in lower case, accepted in either case.
 */
final class Choices {

    private Choices() {}

    /** Gives the options and arguments of a command their words, for help, completion and reading. */
    static void name(CommandSpec command) {
        for (PositionalParamSpec argument : List.copyOf(command.positionalParameters())) {
            List<String> words = of(argument);
            if (!words.isEmpty()) {
                command.remove(argument);
                command.addPositional(argument.toBuilder()
                        .completionCandidates(words)
                        .converters(word -> constant(argument, word))
                        .build());
            }
        }
        for (OptionSpec option : List.copyOf(command.options())) {
            List<String> words = of(option);
            if (!words.isEmpty()) {
                command.remove(option);
                command.addOption(option.toBuilder()
                        .paramLabel(option.isMultiValue() ? option.paramLabel() : String.join("|", words))
                        .completionCandidates(words)
                        .converters(word -> constant(option, word))
                        .build());
            }
        }
    }

    /** The words that an option takes; none if it is not of this kind. */
    static List<String> of(ArgSpec spec) {
        return constants(spec).map(Choices::word).toList();
    }

    /** The word for a constant. */
    static String word(Enum<?> constant) {
        return word(constant.name());
    }

    private static String word(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Object constant(ArgSpec spec, String word) {
        return constants(spec)
                .filter(constant -> word(constant).equals(word(word)))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException(word));
    }

    private static Stream<Enum<?>> constants(ArgSpec spec) {
        Class<?> type = spec.isMultiValue() ? spec.auxiliaryTypes()[0] : spec.type();
        if (!type.isEnum()) {
            return Stream.empty();
        }
        List<String> offered = new ArrayList<>();
        spec.completionCandidates().forEach(name -> offered.add(word(name)));
        return Stream.of(type.getEnumConstants())
                .<Enum<?>>map(constant -> (Enum<?>) constant)
                .filter(constant -> offered.contains(word(constant)));
    }

    /** The formats that a command offers of all that there are. */
    abstract static class Formats implements Iterable<String> {

        private final Set<ReportFormat> offered;

        Formats(Set<ReportFormat> offered) {
            this.offered = offered;
        }

        @Override
        public Iterator<String> iterator() {
            return Stream.of(ReportFormat.values())
                    .filter(offered::contains)
                    .map(Choices::word)
                    .iterator();
        }
    }
}
