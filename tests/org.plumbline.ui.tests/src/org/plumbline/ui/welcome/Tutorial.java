// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.welcome;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.ui.tests.Workbench;

/** The steps of the tutorial, as the help tells them. */
final class Tutorial {

    private static final Pattern LIST = Pattern.compile("<ol class=\"steps\">(.*?)</ol>", Pattern.DOTALL);
    private static final Pattern STEP = Pattern.compile("<li id=\"(\\w+)\">(.*?)</li>", Pattern.DOTALL);

    private Tutorial() {}

    /**
     * A step.
     *
     * @param id of the step in the page
     * @param labels of the window that the step names, in their order, without an ellipsis
     * @param typed what the step has typed or chosen
     * @param keys that it has pressed
     * @param counts numbers of findings that are left
     */
    record Step(String id, List<String> labels, List<String> typed, List<String> keys, List<Integer> counts) {

        private static Step of(String id, String text) {
            return new Step(
                    id,
                    texts("b", text).stream()
                            .map(label -> label.replaceAll("(\\.\\.\\.|…)$", ""))
                            .toList(),
                    texts("code", text),
                    texts("kbd", text),
                    texts("output", text).stream().map(Integer::valueOf).toList());
        }

        String label(int index) {
            return labels.get(index);
        }

        String typed(int index) {
            return typed.get(index);
        }
    }

    /** The steps that the help in a language has. */
    static List<Step> steps(String language) throws IOException {
        Path page = Workbench.ROOT.resolve("bundles/org.plumbline.ui/help/" + language + ".html");
        Matcher list = LIST.matcher(Files.readString(page));
        List<Step> steps = new ArrayList<>();
        while (list.find()) {
            STEP.matcher(list.group(1)).results().forEach(step -> steps.add(Step.of(step.group(1), step.group(2))));
        }
        return steps;
    }

    private static List<String> texts(String tag, String text) {
        return Pattern.compile("<" + tag + ">(.*?)</" + tag + ">")
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .toList();
    }
}
