// SPDX-License-Identifier: EPL-2.0
package org.plumbline.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.TypeConversionException;

/** Options and arguments that take one of a few words: the constants of an enumeration in lower case, accepted in either case. */
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
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Object constant(ArgSpec spec, String word) {
        return constants(spec)
                .filter(constant -> word(constant).equalsIgnoreCase(word.strip().replace('_', '-')))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException(word));
    }

    private static Stream<Enum<?>> constants(ArgSpec spec) {
        Class<?> type = spec.isMultiValue() ? spec.auxiliaryTypes()[0] : spec.type();
        return type.isEnum() ? Stream.of(type.getEnumConstants()).map(constant -> (Enum<?>) constant) : Stream.empty();
    }
}
