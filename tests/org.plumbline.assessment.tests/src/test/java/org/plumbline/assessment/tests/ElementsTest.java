// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.junit.jupiter.api.Test;
import org.plumbline.assessment.AssessmentSettings;
import org.plumbline.assessment.Facts;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.model.outsourcing.OutsourcingPackage;
import org.plumbline.model.outsourcing.OutsourcingProject;
import org.plumbline.storage.ProjectStore;

/** Facts find elements along containment features, class by class, and not in one visit. */
class ElementsTest {

    @Test
    void everyElementIsFoundByItsClassAndByEachSuperclassOnce() throws Exception {
        OutsourcingProject project = new ProjectStore()
                .load(HailanDossierTest.root().resolve("examples/hailan-government-cloud.outsourcing"));
        Facts facts =
                new Facts(project, AssessmentSettings.of(project.getAssessedOn().latest()));
        for (EClassifier classifier : OutsourcingPackage.eINSTANCE.getEClassifiers()) {
            if (classifier instanceof EClass type) {
                Set<EObject> expected = new HashSet<>();
                if (type.isInstance(project)) {
                    expected.add(project);
                }
                for (TreeIterator<EObject> all = project.eAllContents(); all.hasNext(); ) {
                    EObject element = all.next();
                    if (type.isInstance(element)) {
                        expected.add(element);
                    }
                }
                List<? extends Element> found =
                        facts.all(type.getInstanceClass().asSubclass(Element.class));
                assertEquals(expected, new HashSet<>(found), type.getName());
                assertEquals(expected.size(), found.size(), type.getName());
            }
        }
    }

    /** The features that lead to a class are followed back to the project, which must come to an end. */
    @Test
    void noClassContainsItselfNotEvenThroughOthers() {
        for (EClassifier classifier : OutsourcingPackage.eINSTANCE.getEClassifiers()) {
            if (classifier instanceof EClass type) {
                Set<EClass> parts = new HashSet<>();
                collectParts(type, parts);
                assertFalse(parts.contains(type), type.getName());
            }
        }
    }

    private static void collectParts(EClass type, Set<EClass> parts) {
        for (EReference containment : type.getEAllContainments()) {
            for (EClassifier part : OutsourcingPackage.eINSTANCE.getEClassifiers()) {
                if (part instanceof EClass c && containment.getEReferenceType().isSuperTypeOf(c) && parts.add(c)) {
                    collectParts(c, parts);
                }
            }
        }
    }
}
