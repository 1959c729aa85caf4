// SPDX-License-Identifier: EPL-2.0
package org.plumbline.cli;

import java.util.List;
import java.util.Optional;
import org.plumbline.archive.ArchiveException;
import org.plumbline.assessment.AssessmentResult;
import org.plumbline.assessment.Verdict;
import org.plumbline.office.OfficeFileException;
import org.plumbline.storage.ProjectFileException;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * What went wrong, in one sentence in the user's language and as an exit code.
 *
 * @param terminal where complaints go
 */
record Complaints(Terminal terminal) {

    /** Complains and returns the exit code. */
    int about(Throwable failure) {
        print(sentence(failure));
        if (failure instanceof ParameterException wrong) {
            terminal.err()
                    .println(terminal.say(
                            "try.help", wrong.getCommandLine().getCommandSpec().qualifiedName()));
        }
        if (code(failure) == ExitCode.INTERNAL_ERROR) {
            if (System.getenv("PLUMBLINE_DEBUG") == null) {
                terminal.err().println(terminal.say("internal.error.hint"));
            } else {
                failure.printStackTrace(terminal.err());
            }
        }
        return code(failure);
    }

    /** The sentence on the rules that failed for a project; empty if none did. */
    Optional<String> aboutRules(Object name, AssessmentResult result) {
        List<String> failed = result.items().stream()
                .filter(item -> item.verdict() == Verdict.ERROR && item.item().isLeaf())
                .map(item -> item.item().number())
                .toList();
        return failed.isEmpty()
                ? Optional.empty()
                : Optional.of(terminal.say("rules.failed", name, terminal.list(failed)));
    }

    /** Prints a complaint. */
    void print(String sentence) {
        terminal.err().println("plumbline: " + sentence);
    }

    static int code(Throwable failure) {
        return failure instanceof ParameterException
                        || failure instanceof BadInputException
                        || failure instanceof ArchiveException
                        || failure instanceof OfficeFileException
                        || failure instanceof ProjectFileException
                ? ExitCode.BAD_INPUT
                : ExitCode.INTERNAL_ERROR;
    }

    String sentence(Throwable failure) {
        if (failure instanceof ParameterException wrong) {
            return arguments(wrong);
        }
        if (failure instanceof BadInputException) {
            return failure.getMessage();
        }
        if (failure instanceof OfficeFileException wrong) {
            return wrong.message(terminal.language());
        }
        if (failure instanceof ProjectFileException wrong) {
            return wrong.message(terminal.locale());
        }
        if (failure instanceof ArchiveException wrong) {
            return wrong.message(terminal.language());
        }
        return terminal.say("internal.error", failure);
    }

    /** The parser itself speaks English only. */
    private String arguments(ParameterException wrong) {
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            return terminal.say("argument.unknown", String.join(" ", unmatched.getUnmatched()));
        }
        if (wrong instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            return terminal.say(
                    "argument.missing",
                    terminal.list(
                            missing.getMissing().stream().map(Complaints::name).toList()));
        }
        if (wrong instanceof OverwrittenOptionException twice) {
            return terminal.say("argument.twice", name(twice.getOverwritten()));
        }
        if (wrong.getArgSpec() != null && wrong.getValue() != null) {
            return terminal.say(
                    "argument.invalid", wrong.getValue(), name(wrong.getArgSpec()), expected(wrong.getArgSpec()));
        }
        return wrong.getArgSpec() == null
                ? terminal.say("argument.wrong")
                : terminal.say("argument.wrong.at", name(wrong.getArgSpec()));
    }

    private static String name(ArgSpec spec) {
        return spec instanceof OptionSpec option ? option.longestName() : spec.paramLabel();
    }

    /** What an option takes, in words where there are some. */
    private String expected(ArgSpec spec) {
        List<String> words = Choices.of(spec);
        if (!words.isEmpty()) {
            return terminal.list(words);
        }
        String key = "expected." + spec.type().getSimpleName();
        return terminal.words().containsKey(key) ? terminal.say(key) : spec.paramLabel();
    }
}
