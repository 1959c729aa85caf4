// SPDX-License-Identifier: EPL-2.0
package org.plumbline.viewpoint;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.assessment.Finding;
import org.plumbline.assessment.Severity;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.standard.Language;

/** The findings of the assessment as problems of the elements at fault, by how serious they are. */
public final class ValidationServices {

    private static final Set<Severity> SEVERE = EnumSet.of(Severity.CRITICAL, Severity.MAJOR);
    private static final Set<Severity> MINOR = EnumSet.of(Severity.MINOR);
    private static final Set<Severity> NOTES = EnumSet.of(Severity.NOTE);

    /** Called by the interpreter. */
    public ValidationServices() {
        // nothing to set up
    }

    /** Whether an element has no critical and no major finding. */
    public boolean hasNoSevereFinding(Element element) {
        return findings(element, SEVERE).isEmpty();
    }

    /** The critical and major findings of an element. */
    public String severeFindings(Element element) {
        return text(element, SEVERE);
    }

    /** Whether an element has no minor finding. */
    public boolean hasNoMinorFinding(Element element) {
        return findings(element, MINOR).isEmpty();
    }

    /** The minor findings of an element. */
    public String minorFindings(Element element) {
        return text(element, MINOR);
    }

    /** Whether there is nothing to note of an element. */
    public boolean hasNoNote(Element element) {
        return findings(element, NOTES).isEmpty();
    }

    /** What is to note of an element. */
    public String notes(Element element) {
        return text(element, NOTES);
    }

    /** Records what the first critical or major finding with a remedy that can be recorded asks for. */
    public Element recordSevereRemedy(Element element) {
        return record(element, SEVERE);
    }

    /** Records what the first minor finding with a remedy that can be recorded asks for. */
    public Element recordMinorRemedy(Element element) {
        return record(element, MINOR);
    }

    /** Records what the first note with a remedy that can be recorded asks for. */
    public Element recordNotedRemedy(Element element) {
        return record(element, NOTES);
    }

    private static Element record(Element element, Set<Severity> severities) {
        findings(element, severities).stream()
                .flatMap(finding -> finding.fix().stream())
                .findFirst()
                .ifPresent(fix -> fix.change().run());
        return element;
    }

    private static List<Finding> findings(Element element, Set<Severity> severities) {
        return element == null
                ? List.of()
                : Viewing.of(element).involvement().findings(element).stream()
                        .filter(finding -> severities.contains(finding.severity()))
                        .toList();
    }

    private static String text(Element element, Set<Severity> severities) {
        Language language = Viewing.of(element).language();
        return findings(element, severities).stream()
                .map(finding -> finding.item().number() + " "
                        + finding.message().in(language))
                .collect(Collectors.joining(language == Language.ZH ? "；" : "; "));
    }
}
