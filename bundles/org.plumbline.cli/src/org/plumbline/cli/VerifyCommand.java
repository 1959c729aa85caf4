// SPDX-License-Identifier: EPL-2.0
package org.plumbline.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.plumbline.archive.BagInfo;
import org.plumbline.archive.signature.CheckedSignature;
import org.plumbline.archive.verify.Verification;
import org.plumbline.archive.verify.Verifier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code plumbline verify}: whether an archival package is as it was made. */
@Command(name = "verify")
final class VerifyCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "PACKAGE", descriptionKey = "package")
    private Path file;

    @Option(names = "--trust", paramLabel = "CERTIFICATE")
    private List<Path> trust;

    VerifyCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Verification found = new Verifier(trust == null ? List.of() : trust, Version.number()).verify(file);
        found.info().title().ifPresent(title -> say("verify.package", title.in(terminal.language())));
        found.info().value(BagInfo.ORGANIZATION).ifPresent(text -> say("verify.organization", text));
        found.info().value(BagInfo.DATE).ifPresent(text -> say("verify.date", text));
        found.signatures().forEach(this::tell);
        if (found.signatures().isEmpty()) {
            say("verify.unsigned");
        }
        found.findings()
                .forEach(finding -> say("verify.finding", finding.message().in(terminal.language())));
        if (found.isIntact()) {
            say("verify.intact", file, found.files(), Terminal.grouped(found.bytes()), found.items());
            return ExitCode.CLEAN;
        }
        say("verify.findings", file, found.findings().size());
        return ExitCode.FINDINGS;
    }

    private void tell(CheckedSignature signature) {
        say(
                "verify.signature." + signature.state(),
                signature.file(),
                signature.signer(),
                signature.issuer(),
                signature.algorithm(),
                signature.time());
    }

    private void say(String key, Object... arguments) {
        terminal.out().println(terminal.say(key, arguments));
    }
}
