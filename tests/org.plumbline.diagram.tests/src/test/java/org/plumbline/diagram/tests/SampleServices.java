// SPDX-License-Identifier: EPL-2.0
package org.plumbline.diagram.tests;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.model.outsourcing.Activity;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.model.outsourcing.OutsourcingProject;
import org.plumbline.model.outsourcing.Phase;
import org.plumbline.model.outsourcing.ServiceAgency;
import org.plumbline.model.outsourcing.ServiceContract;

/** The services of the sample viewpoint. */
public final class SampleServices {

    public boolean isNamed(Element element) {
        return element.getName() != null;
    }

    public boolean isPlanned(Phase phase, OutsourcingProject project) {
        return phase.eContainer() == project && !"unplanned".equals(phase.getDescription());
    }

    public boolean isForeign(Element element, EObject container, EObject view) {
        return container != null
                && view.eClass().getName().equals("View")
                && "foreign".equals(element.getDescription());
    }

    public boolean isForeign2(Element element) {
        return "foreign".equals(element.getDescription());
    }

    public boolean hasGate(Phase phase) {
        return !phase.getGates().isEmpty();
    }

    public boolean isFirst(Element contract, Element source, Element target) {
        return source != target;
    }

    public String label(Element element, EObject view) {
        return element.getName() + "!";
    }

    public String tooltip(Element element) {
        return "about " + element.getName();
    }

    public String image(Element element) {
        return element.getName() == null ? null : "/x/" + element.getName() + ".svg";
    }

    public int size(Element element) {
        return 4;
    }

    public List<Phase> phases(ServiceContract contract) {
        return ((OutsourcingProject) contract.eContainer()).getPhases();
    }

    public List<ServiceAgency> agencies(Phase phase) {
        return ((OutsourcingProject) phase.eContainer()).getAgencies();
    }

    public List<Activity> activities(Phase phase) {
        return phase.getActivities();
    }

    public List<Activity> activities(OutsourcingProject project) {
        return null;
    }

    public String newName(Element element) {
        return "new";
    }

    public String nameOf(Element element, Element other) {
        return other.getName();
    }

    public String domestic(Element element) {
        return "MAINLAND";
    }

    public String day(Element element) {
        return "2026-05";
    }

    public String heading(OutsourcingProject project) {
        return "of " + project.getName();
    }

    public String cell(Element element, EObject line, Element shown, OutsourcingProject root) {
        return shown.getName() + " in " + root.getName();
    }

    public String cross(Element element, Element column) {
        return element.getName() + " x " + column.getName();
    }

    // for expressions that fail

    public String ambiguous(Element element) {
        return "element";
    }

    public String ambiguous(Phase phase) {
        return "phase";
    }

    public String fails(Element element) {
        throw new IllegalStateException("on purpose");
    }

    public int primitive(Element element, int number) {
        return number;
    }
}
