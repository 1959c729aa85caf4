// SPDX-License-Identifier: EPL-2.0
package org.plumbline.cli.tests;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A repository of the system's git, out of reach of what the machine has set up for git. */
record Repository(Path folder) {

    static Repository in(Path folder) throws IOException, InterruptedException {
        Repository repository = new Repository(folder);
        repository.git("init", "--quiet", "--initial-branch=main");
        repository.git("config", "user.name", "Test");
        repository.git("config", "user.email", "test@example.org");
        return repository;
    }

    /** What a command of git said, both streams in one, and its exit code. */
    record Said(int code, String text) {}

    /** Runs a command that must succeed. */
    String git(String... arguments) throws IOException, InterruptedException {
        Said said = run(Map.of(), arguments);
        if (said.code != 0) {
            throw new AssertionError(String.join(" ", arguments) + ": " + said.text);
        }
        return said.text;
    }

    /** Commits what was added, at a time with its zone. */
    void commit(String message, String time) throws IOException, InterruptedException {
        Said said =
                run(Map.of("GIT_AUTHOR_DATE", time, "GIT_COMMITTER_DATE", time), "commit", "--quiet", "-m", message);
        if (said.code != 0) {
            throw new AssertionError(said.text);
        }
    }

    Said run(Map<String, String> environment, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
        builder.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
        builder.environment().put("GIT_CONFIG_SYSTEM", "/dev/null");
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Said(process.waitFor(), said);
    }
}
