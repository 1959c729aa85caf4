// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.properties;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.plumbline.archive.Hash;
import org.plumbline.model.outsourcing.Evidence;
import org.plumbline.model.outsourcing.OutsourcingPackage.Literals;
import org.plumbline.storage.EvidenceFile;

/** Where evidence is: typed, or chosen as a file; below it, whether the file still has the recorded digest. */
final class EvidenceField extends TextField {

    /** What the file and its digest are looked at by; an answer to an earlier question is of no use. */
    private record Question(EvidenceFromFile files, String location, String algorithm, String digest) {}

    private Label state;
    private Question asked;

    EvidenceField(FormParts parts) {
        super(parts, Literals.EVIDENCE__LOCATION);
    }

    @Override
    Control createValue(Composite parent) {
        Composite row = row(parent, 2);
        super.createValue(row);
        ToolBar tools = parts.tools(row);
        tools.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
        describe(tools, name());
        parts.tool(tools, "file", TEXTS.say("file.choose"), this::choose);
        parts.tool(tools, "digest", TEXTS.say("file.digest"), () -> recordDigest(null));
        state = parts.toolkit().createLabel(row, "", SWT.WRAP);
        GridData data = new GridData(SWT.FILL, SWT.BEGINNING, true, false, 2, 1);
        data.widthHint = 30;
        data.horizontalIndent = 6;
        state.setLayoutData(data);
        return row;
    }

    private EvidenceFromFile files() {
        return new EvidenceFromFile(parts.editing().open().file().getParent());
    }

    private void choose() {
        files().ask(text().getShell()).ifPresent(this::choose);
    }

    /** Takes a file, with its digest. */
    void choose(Path file) {
        files().location(text().getShell(), file).ifPresent(this::recordDigest);
    }

    /**
     * Records the digest of the file.
     *
     * @param location where the evidence is from then on; null where it is
     */
    private void recordDigest(String location) {
        List<Evidence> evidence =
                parts.editing().elements().stream().map(Evidence.class::cast).toList();
        Evidence one = evidence.get(0);
        String place = location == null ? one.getLocation() : location;
        if (evidence.size() > 1 || place == null) {
            return;
        }
        var open = parts.editing().open();
        files().digest(place, Hash.ALGORITHM, digest -> {
            if (open.contains(one)) {
                open.change(TEXTS.say("digest.change"), () -> EvidenceFromFile.record(one, place, digest));
            }
        });
    }

    @Override
    void leave() {
        super.leave();
        asked = null;
    }

    @Override
    void refresh() {
        super.refresh();
        Evidence evidence = (Evidence) parts.editing().first();
        if (parts.editing().isSeveral() || evidence.getLocation() == null) {
            asked = null;
            say("");
            return;
        }
        Question question =
                new Question(files(), evidence.getLocation(), evidence.getDigestAlgorithm(), evidence.getDigest());
        if (question.equals(asked)) {
            return;
        }
        asked = question;
        if (question.digest == null || question.algorithm == null) {
            say(TEXTS.say("digest.none"));
            return;
        }
        question.files.digest(question.location, question.algorithm, digest -> {
            if (question.equals(asked) && !state.isDisposed()) {
                say(answer(question, digest));
            }
        });
    }

    private static String answer(Question question, Optional<String> digest) {
        if (digest.isPresent()) {
            return TEXTS.say(Hash.isSame(question.digest, digest.get()) ? "digest.right" : "digest.wrong");
        }
        return EvidenceFile.at(question.files.folder(), question.location).isEmpty()
                ? TEXTS.say("digest.missing")
                : TEXTS.say("digest.unknown", question.algorithm);
    }

    private void say(String sentence) {
        if (!state.getText().equals(sentence)) {
            state.setText(sentence);
            ((GridData) state.getLayoutData()).exclude = sentence.isEmpty();
            state.setVisible(!sentence.isEmpty());
            parts.reflow().run();
        }
    }

    /** What is said of the digest. */
    String state() {
        return state.getText();
    }
}
