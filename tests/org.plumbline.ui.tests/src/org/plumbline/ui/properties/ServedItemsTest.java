// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.rules.RuleBook;
import org.plumbline.model.outsourcing.OutsourcingPackage.Literals;
import org.plumbline.standard.Catalogue;
import org.plumbline.standard.Item;

class ServedItemsTest {

    private final ServedItems served = new ServedItems(new Assessment(Catalogue.load(), RuleBook.gbt32926()));

    private List<String> of(EClass type, EStructuralFeature feature) {
        return served.of(type, feature).stream().map(Item::number).toList();
    }

    @Test
    void aLiteralServesTheItemsThatItsDocumentationCites() {
        assertEquals(
                List.of("6.5 a) 1)"),
                served.of(Literals.FILING_CONTENT.getEEnumLiteral("DEPARTMENT_NAME")).stream()
                        .map(Item::number)
                        .toList());
    }

    @Test
    void aFeatureServesTheItemsWhoseRulesReadIt() {
        assertTrue(of(Literals.FILING, Literals.FILING__AUTHORITY).contains("6.5 a)"));
    }

    @Test
    void anInheritedFeatureServesTheItemsThatLookAtTheClass() {
        List<String> filing = of(Literals.FILING, Literals.ACTIVITY__PERFORMED_ON);
        assertTrue(filing.contains("6.5 a)"), filing.toString());
        assertFalse(filing.contains("7.1 c)"), filing.toString());
        assertTrue(
                of(Literals.MANAGEMENT_AUDIT, Literals.ACTIVITY__PERFORMED_ON).contains("7.1 c)"));
    }
}
