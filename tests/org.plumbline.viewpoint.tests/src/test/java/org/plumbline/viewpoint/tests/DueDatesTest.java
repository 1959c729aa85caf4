// SPDX-License-Identifier: EPL-2.0
package org.plumbline.viewpoint.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.ACTIVITY__PLANNED_ON;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.CONFIDENTIALITY_AGREEMENT__VALID_UNTIL;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.DELIVERY_STAGE__DUE_ON;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.GATE__DUE_ON;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.IMPROVEMENT_MEASURE__DUE_ON;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.PARTIAL_DATE;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.PHASE__PLANNED_END;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.PHASE__PLANNED_START;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.QUALIFICATION__VALID_UNTIL;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.SERVICE_CONTRACT__ENDS_ON;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.plumbline.model.PartialDate;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.model.outsourcing.OutsourcingFactory;
import org.plumbline.model.outsourcing.OutsourcingPackage;
import org.plumbline.model.outsourcing.OutsourcingProject;
import org.plumbline.viewpoint.DueDates;
import org.plumbline.viewpoint.DueDates.DueDate;

class DueDatesTest {

    private static final PartialDate DATE = PartialDate.of(LocalDate.of(2026, 6, 30));
    private static final List<EAttribute> SOUGHT = List.of(
            SERVICE_CONTRACT__ENDS_ON,
            QUALIFICATION__VALID_UNTIL,
            CONFIDENTIALITY_AGREEMENT__VALID_UNTIL,
            PHASE__PLANNED_START,
            PHASE__PLANNED_END,
            GATE__DUE_ON,
            ACTIVITY__PLANNED_ON,
            DELIVERY_STAGE__DUE_ON,
            IMPROVEMENT_MEASURE__DUE_ON);

    private final Set<List<Object>> made = new HashSet<>();

    @Test
    void datesAreFoundWhereverTheyCanStandInTheOrderOfTheModel() {
        OutsourcingProject project = OutsourcingFactory.eINSTANCE.createOutsourcingProject();
        fill(project);
        List<DueDate> expected = new ArrayList<>();
        project.eAllContents().forEachRemaining(element -> {
            for (EAttribute attribute : element.eClass().getEAllAttributes()) {
                if (SOUGHT.contains(attribute)) {
                    expected.add(new DueDate(DATE, (Element) element, attribute, false));
                }
            }
        });
        assertEquals(
                Set.copyOf(SOUGHT), expected.stream().map(DueDate::attribute).collect(Collectors.toSet()));
        assertEquals(expected, DueDates.of(project, LocalDate.of(2026, 1, 1), 1000, 1000));
    }

    /** Gives an element a part of each class in each feature that has none yet, each with all its dates. */
    private void fill(EObject whole) {
        for (EReference feature : whole.eClass().getEAllContainments()) {
            for (Object classifier : OutsourcingPackage.eINSTANCE.getEClassifiers()) {
                if (classifier instanceof EClass type
                        && !type.isAbstract()
                        && feature.getEReferenceType().isSuperTypeOf(type)
                        && (feature.isMany() || !whole.eIsSet(feature))
                        && made.add(List.of(feature, type))) {
                    EObject part = EcoreUtil.create(type);
                    type.getEAllAttributes().stream()
                            .filter(attribute -> attribute.getEAttributeType() == PARTIAL_DATE && !attribute.isMany())
                            .forEach(attribute -> part.eSet(attribute, DATE));
                    add(whole, feature, part);
                    fill(part);
                }
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static void add(EObject whole, EReference feature, EObject part) {
        if (feature.isMany()) {
            ((List<EObject>) whole.eGet(feature)).add(part);
        } else {
            whole.eSet(feature, part);
        }
    }
}
