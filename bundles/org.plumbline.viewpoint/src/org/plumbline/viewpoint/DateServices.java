// SPDX-License-Identifier: EPL-2.0
package org.plumbline.viewpoint;

import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.ACTIVITY__PERFORMED_ON;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.ACTIVITY__PLANNED_ON;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.DELIVERY_STAGE__DELIVERED_ON;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.DELIVERY_STAGE__DUE_ON;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.GATE__DUE_ON;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.GATE__PASSED_ON;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.IMPROVEMENT_MEASURE__DUE_ON;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.IMPROVEMENT_MEASURE__IMPLEMENTED_ON;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.PARTIAL_DATE;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.PHASE__ENDED_ON;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.PHASE__PLANNED_END;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.PHASE__PLANNED_START;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.PHASE__STARTED_ON;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.assessment.Labels;
import org.plumbline.model.PartialDate;
import org.plumbline.model.outsourcing.Activity;
import org.plumbline.model.outsourcing.ActivityState;
import org.plumbline.model.outsourcing.ImplementationStatus;
import org.plumbline.model.outsourcing.ImprovementMeasure;
import org.plumbline.model.outsourcing.OutsourcingProject;
import org.plumbline.standard.Language;

/** When elements of a project happened, begin and end, and what is late. */
public final class DateServices {

    /** How many days before its day something is due soon. */
    static final int SOON = 30;

    /** Dates by which something is to be done, and the dates on which it was. */
    static final Map<EAttribute, EAttribute> DONE = Map.of(
            PHASE__PLANNED_START, PHASE__STARTED_ON,
            PHASE__PLANNED_END, PHASE__ENDED_ON,
            GATE__DUE_ON, GATE__PASSED_ON,
            ACTIVITY__PLANNED_ON, ACTIVITY__PERFORMED_ON,
            DELIVERY_STAGE__DUE_ON, DELIVERY_STAGE__DELIVERED_ON,
            IMPROVEMENT_MEASURE__DUE_ON, IMPROVEMENT_MEASURE__IMPLEMENTED_ON);

    /** Called by the interpreter. */
    public DateServices() {
        // nothing to set up
    }

    /**
     * The element's own dates as one short text: a beginning and its end as {@code 2025-02-10 – 2025-02-28}, others with
     * what happened. What was planned is left out once it is done. Empty where there are none.
     */
    public String dates(EObject element) {
        if (element == null) {
            return "";
        }
        Language language = Viewing.of(element).language();
        List<String> texts = new ArrayList<>();
        Set<EAttribute> told = new LinkedHashSet<>();
        List<EAttribute> attributes = dateAttributes(element.eClass());
        for (EAttribute start : attributes) {
            EAttribute end = end(start);
            if (end != null && date(element, start) != null && !isDone(element, start)) {
                told.add(start);
                told.add(end);
            }
        }
        for (EAttribute attribute : attributes) {
            PartialDate date = date(element, attribute);
            EAttribute end = end(attribute);
            if (date == null || isDone(element, attribute)) {
                continue;
            }
            if (end != null && told.contains(attribute)) {
                texts.add(range(element, attribute, end, language));
            } else if (!told.contains(attribute)) {
                texts.add(occasion(attribute, language) + " " + date);
            }
        }
        return String.join(language == Language.ZH ? "，" : ", ", texts);
    }

    /** The element itself if it has a date of its own, else null; a project always null, since it is what has them. */
    public EObject dated(EObject element) {
        return element == null
                        || element instanceof OutsourcingProject
                        || dateAttributes(element.eClass()).stream()
                                .allMatch(attribute -> date(element, attribute) == null)
                ? null
                : element;
    }

    /** Whether something was to be done before the day of the assessment, and is not. */
    public boolean isOverdue(EObject element) {
        LocalDate today = Viewing.of(element).asOf();
        return isOpen(element, due -> due.isOverBefore(today));
    }

    /** Whether something is to be done within {@value #SOON} days from the day of the assessment, and is not yet. */
    public boolean isDueSoon(EObject element) {
        LocalDate today = Viewing.of(element).asOf();
        return !isOverdue(element)
                && isOpen(element, due -> !due.isOverBefore(today) && due.hasBegunBy(today.plusDays(SOON)));
    }

    private static boolean isOpen(EObject element, Predicate<PartialDate> dueThen) {
        if (element == null || isStatedToBeDone(element)) {
            return false;
        }
        LocalDate today = Viewing.of(element).asOf();
        for (EAttribute due : dateAttributes(element.eClass())) {
            PartialDate date = DONE.containsKey(due) ? date(element, due) : null;
            PartialDate done = date == null ? null : date(element, DONE.get(due));
            if (date != null && dueThen.test(date) && (done == null || !done.hasBegunBy(today))) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is done, or will never be, by its state alone. */
    static boolean isStatedToBeDone(EObject element) {
        if (element instanceof Activity activity) {
            return activity.getPerformedOn() == null && activity.getState() == ActivityState.PERFORMED;
        }
        return element instanceof ImprovementMeasure measure
                && (measure.getStatus() == ImplementationStatus.ABANDONED
                        || measure.getImplementedOn() == null
                                && measure.getStatus() == ImplementationStatus.IMPLEMENTED);
    }

    private static boolean isDone(EObject element, EAttribute due) {
        EAttribute done = DONE.get(due);
        return done != null && date(element, done) != null;
    }

    private static List<EAttribute> dateAttributes(EClass type) {
        return type.getEAllAttributes().stream()
                .filter(attribute -> attribute.getEAttributeType() == PARTIAL_DATE)
                .toList();
    }

    private static PartialDate date(EObject element, EAttribute attribute) {
        return (PartialDate) element.eGet(attribute);
    }

    /** The date on which ends what begins on a date, as their names tell; null where the date begins nothing. */
    private static EAttribute end(EAttribute start) {
        String name = start.getName();
        String end = name.replace("start", "end").replace("Start", "End").replace("From", "Until");
        EClass type = start.getEContainingClass();
        if (name.equals(end)) {
            return null;
        }
        if (type.getEStructuralFeature(end) instanceof EAttribute attribute) {
            return attribute;
        }
        // an activity is over once it is carried out
        return ACTIVITY__PERFORMED_ON.getEContainingClass().isSuperTypeOf(type) ? ACTIVITY__PERFORMED_ON : null;
    }

    private static String range(EObject element, EAttribute start, EAttribute end, Language language) {
        String what = commonStart(Labels.of(start).in(language), Labels.of(end).in(language), language);
        PartialDate last = date(element, end);
        return (what + " " + date(element, start) + " –" + (last == null ? "" : " " + last)).strip();
    }

    /** What two labels have in common, such as "Planned" of "Planned start" and "Planned end". */
    private static String commonStart(String one, String other, Language language) {
        int length = 0;
        while (length < Math.min(one.length(), other.length()) && one.charAt(length) == other.charAt(length)) {
            length++;
        }
        String common = one.substring(0, length);
        return language == Language.ZH
                ? common
                : common.substring(0, common.lastIndexOf(' ') + 1).strip();
    }

    /** What happens on a date: its label, in Chinese without the word for date. */
    private static String occasion(EAttribute attribute, Language language) {
        String label = Labels.of(attribute).in(language);
        return language == Language.ZH ? label.replaceFirst("(?<=.)日期$", "") : label;
    }
}
