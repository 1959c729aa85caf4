// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.rules;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.assessment.Facts;
import org.plumbline.assessment.Labels;
import org.plumbline.model.outsourcing.InternalUnit;
import org.plumbline.model.outsourcing.Official;
import org.plumbline.model.outsourcing.OutsourcingFactory;
import org.plumbline.model.outsourcing.ResponsibilityKind;
import org.plumbline.model.outsourcing.ResponsibilityLetter;

/**
 * Letters by which officials take on responsibility, 4.1 a), 4.2.2 d), 4.2.3 c). A letter without a day is not signed.
 */
final class ResponsibilityLetters {

    private ResponsibilityLetters() {}

    /** The letters of a kind that somebody signed. */
    static List<ResponsibilityLetter> signed(Facts facts, ResponsibilityKind kind) {
        List<ResponsibilityLetter> signed = new ArrayList<>();
        for (ResponsibilityLetter letter : facts.all(ResponsibilityLetter.class)) {
            if (letter.getResponsibility() == kind
                    && letter.getSignatory() != null
                    && facts.past(letter.getSignedOn())) {
                signed.add(letter);
            }
        }
        return signed;
    }

    /** Whether a letter was signed on behalf of the unit: it says so, or else the signatory heads or belongs to it. */
    static boolean onBehalfOf(InternalUnit unit, ResponsibilityLetter letter) {
        if (letter.getUnit() != null) {
            return letter.getUnit() == unit;
        }
        return letter.getSignatory() == unit.getHead() || letter.getSignatory().getUnit() == unit;
    }

    /** Records that an official signed on the day of the assessment, on behalf of the unit unless null. */
    static void sign(Facts facts, ResponsibilityKind kind, Official signatory, InternalUnit unit) {
        ResponsibilityLetter letter = OutsourcingFactory.eINSTANCE.createResponsibilityLetter();
        letter.setName(Labels.of(kind).zh());
        letter.setResponsibility(kind);
        letter.setSignatory(signatory);
        letter.setUnit(unit);
        letter.setSignedOn(facts.today());
        facts.project().getResponsibilityLetters().add(letter);
    }
}
