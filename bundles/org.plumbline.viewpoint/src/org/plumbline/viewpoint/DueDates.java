// SPDX-License-Identifier: EPL-2.0
package org.plumbline.viewpoint;

import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.CONFIDENTIALITY_AGREEMENT__VALID_UNTIL;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.QUALIFICATION__VALID_UNTIL;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.SERVICE_CONTRACT__ENDS_ON;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.plumbline.model.PartialDate;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.model.outsourcing.OutsourcingPackage;
import org.plumbline.model.outsourcing.OutsourcingProject;
import org.plumbline.model.outsourcing.ServiceContract;

/** What is to be done in a project, or runs out, and when. */
public final class DueDates {

    /** Dates on which something runs out. */
    private static final Set<EAttribute> ENDS =
            Set.of(SERVICE_CONTRACT__ENDS_ON, QUALIFICATION__VALID_UNTIL, CONFIDENTIALITY_AGREEMENT__VALID_UNTIL);

    /** The attributes of each class that are such dates. */
    private static final Map<EClass, List<EAttribute>> ATTRIBUTES =
            OutsourcingPackage.eINSTANCE.getEClassifiers().stream()
                    .filter(EClass.class::isInstance)
                    .map(EClass.class::cast)
                    .collect(Collectors.toMap(type -> type, DueDates::attributes));

    /** The containment features of each class that may lead to such dates. */
    private static final Map<EClass, List<EReference>> LEADING = leading();

    /**
     * A date of an element.
     *
     * @param date as the element states it
     * @param element to which it belongs
     * @param attribute what the date means
     * @param overdue whether it is over, and what it is for is not done
     */
    public record DueDate(PartialDate date, Element element, EAttribute attribute, boolean overdue) {}

    private DueDates() {}

    /**
     * What is not done or has not run out by a day, in the order of the dates.
     *
     * @param overdue how many of what should have been done before, the latest ones
     * @param next how many of what comes on that day or later, the first ones
     */
    public static List<DueDate> of(OutsourcingProject project, LocalDate day, int overdue, int next) {
        List<DueDate> late = new ArrayList<>();
        List<DueDate> coming = new ArrayList<>();
        visit(project, element -> {
            for (EAttribute attribute : ATTRIBUTES.get(element.eClass())) {
                PartialDate date = (PartialDate) element.eGet(attribute);
                if (date != null && isOpen(element, attribute, day)) {
                    boolean over = date.isOverBefore(day);
                    if (!over || !ENDS.contains(attribute)) {
                        (over ? late : coming).add(new DueDate(date, (Element) element, attribute, over));
                    }
                }
            }
        });
        Comparator<DueDate> order = Comparator.comparing(DueDate::date);
        late.sort(order);
        coming.sort(order);
        List<DueDate> all = new ArrayList<>(late.subList(Math.max(0, late.size() - overdue), late.size()));
        all.addAll(coming.subList(0, Math.min(next, coming.size())));
        return all;
    }

    /** Visits what may have dates, in the order of the model; most of a large project has none. */
    private static void visit(EObject whole, Consumer<EObject> visitor) {
        for (EReference feature : LEADING.get(whole.eClass())) {
            if (!whole.eIsSet(feature)) {
                continue;
            }
            List<?> parts = feature.isMany() ? (List<?>) whole.eGet(feature) : List.of(whole.eGet(feature));
            for (Object part : parts) {
                visitor.accept((EObject) part);
                visit((EObject) part, visitor);
            }
        }
    }

    private static List<EAttribute> attributes(EClass type) {
        return type.getEAllAttributes().stream()
                .filter(attribute -> DateServices.DONE.containsKey(attribute) || ENDS.contains(attribute))
                .toList();
    }

    private static Map<EClass, List<EReference>> leading() {
        Set<EClass> wanted = new HashSet<>(ATTRIBUTES.keySet());
        wanted.removeIf(type -> ATTRIBUTES.get(type).isEmpty());
        Map<EClass, List<EReference>> leading = new HashMap<>();
        do {
            wanted.addAll(leading.keySet());
            leading.clear();
            for (EClass type : ATTRIBUTES.keySet()) {
                List<EReference> features = type.getEAllContainments().stream()
                        .filter(feature -> wanted.stream().anyMatch(feature.getEReferenceType()::isSuperTypeOf))
                        .toList();
                if (!features.isEmpty()) {
                    leading.put(type, features);
                }
            }
        } while (!wanted.containsAll(leading.keySet()));
        ATTRIBUTES.keySet().forEach(type -> leading.putIfAbsent(type, List.of()));
        return leading;
    }

    private static boolean isOpen(EObject element, EAttribute attribute, LocalDate day) {
        if (element instanceof ServiceContract contract && contract.getTerminatedOn() != null) {
            return !contract.getTerminatedOn().hasBegunBy(day);
        }
        EAttribute done = DateServices.DONE.get(attribute);
        if (done == null) {
            return true;
        }
        PartialDate doneOn = (PartialDate) element.eGet(done);
        return (doneOn == null || !doneOn.hasBegunBy(day)) && !DateServices.isStatedToBeDone(element);
    }
}
