// SPDX-License-Identifier: EPL-2.0
package org.plumbline.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.CONFIDENTIALITY_AGREEMENT;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.CONFIDENTIALITY_AGREEMENT__SIGNATORY;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.ELEMENT__EVIDENCE;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.ELEMENT__ID;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.EVIDENCE;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.EVIDENCE__SUPPORTS;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.PARTY__AGREEMENTS;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.SERVICE_PERSON;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.SERVICE_PERSON__AGENCY;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.SERVICE_PERSON__QUALIFICATIONS;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.SERVICE_PERSON__REPLACED_BY;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.SERVICE_PERSON__REPLACES;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.plumbline.model.StatedFeatures;
import org.plumbline.model.outsourcing.OutsourcingPackage;

class StatedFeaturesTest {

    private final StatedFeatures stated = new StatedFeatures();

    @Test
    void ofARelationTheSideWithOneTargetStatesIt() {
        assertTrue(stated.of(CONFIDENTIALITY_AGREEMENT).contains(CONFIDENTIALITY_AGREEMENT__SIGNATORY));
        assertFalse(stated.of(SERVICE_PERSON).contains(PARTY__AGREEMENTS));
    }

    @Test
    void betweenEqualSidesTheFirstStatesIt() {
        assertTrue(stated.of(EVIDENCE).contains(ELEMENT__EVIDENCE));
        assertFalse(stated.of(EVIDENCE).contains(EVIDENCE__SUPPORTS));
        assertTrue(stated.of(SERVICE_PERSON).contains(SERVICE_PERSON__REPLACES));
        assertFalse(stated.of(SERVICE_PERSON).contains(SERVICE_PERSON__REPLACED_BY));
    }

    @Test
    void neitherTheIdNorTheTreeIsAFact() {
        List<EStructuralFeature> features = stated.of(SERVICE_PERSON);
        assertFalse(features.contains(ELEMENT__ID));
        assertFalse(features.contains(SERVICE_PERSON__QUALIFICATIONS));
        assertFalse(features.contains(SERVICE_PERSON__AGENCY));
    }

    @Test
    void everyRelationOfTheMetamodelIsStatedOnExactlyOneSide() {
        Set<EStructuralFeature> all = new HashSet<>();
        Set<EReference> sides = new HashSet<>();
        for (EClassifier classifier : OutsourcingPackage.eINSTANCE.getEClassifiers()) {
            if (classifier instanceof EClass type) {
                all.addAll(stated.of(type));
                type.getEReferences().stream()
                        .filter(side -> side.getEOpposite() != null && !side.isContainment() && !side.isContainer())
                        .forEach(sides::add);
            }
        }
        for (EReference side : sides) {
            assertEquals(!all.contains(side), all.contains(side.getEOpposite()), side.getName());
        }
        assertFalse(sides.isEmpty());
    }
}
