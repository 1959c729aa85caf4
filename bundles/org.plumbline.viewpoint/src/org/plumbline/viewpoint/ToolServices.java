// SPDX-License-Identifier: EPL-2.0
package org.plumbline.viewpoint;

import java.util.HashSet;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.assessment.Labels;
import org.plumbline.model.PartialDate;
import org.plumbline.model.outsourcing.Department;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.model.outsourcing.InternalUnit;
import org.plumbline.model.outsourcing.OutsourcingProject;
import org.plumbline.model.outsourcing.ResponsibleUnit;
import org.plumbline.model.outsourcing.SupervisingLeader;
import org.plumbline.standard.Text;

/** What tools ask: where to create something, how to name it, and who is meant by the role at the end of an edge. */
public final class ToolServices {

    /** Called by the interpreter. */
    public ToolServices() {
        // nothing to set up
    }

    /** The element itself, for a mapping that shows the element of its container again. */
    public EObject self(EObject element) {
        return element;
    }

    /** False: for what can neither be deleted nor edited where it is shown. */
    public boolean never(EObject element) {
        return false;
    }

    /** Whether the project has no supervising leader yet. */
    public boolean needsLeader(EObject element) {
        OutsourcingProject project = project(element);
        return project != null && project.getSupervisingLeader() == null;
    }

    /** Whether the project has no department yet. */
    public boolean needsDepartment(EObject element) {
        return project(element) != null && department(element) == null;
    }

    /** The project that an element or a requirement belongs to; null if there is none. */
    public OutsourcingProject project(EObject element) {
        return Viewing.of(element).project().orElse(null);
    }

    /** The department of the project; null if there is none. */
    public Department department(EObject element) {
        OutsourcingProject project = project(element);
        return project == null ? null : project.getDepartment();
    }

    /** The day of the assessment as a fact may record it. */
    public PartialDate today(EObject element) {
        return PartialDate.of(Viewing.of(element).asOf());
    }

    /** A name for a new element: its class, numbered from 2 where an element of the project has that name already. */
    public String newName(Element created) {
        Text type = Labels.of(created.eClass());
        String name = Words.of(created)
                .say(
                        "新" + type.zh(),
                        "New " + type.en().substring(0, 1).toLowerCase(Locale.ROOT)
                                + type.en().substring(1));
        Set<String> taken = namesBeside(created);
        String free = name;
        for (int number = 2; taken.contains(free); number++) {
            free = name + " " + number;
        }
        return free;
    }

    private Set<String> namesBeside(Element created) {
        Set<String> taken = new HashSet<>();
        OutsourcingProject project = project(created);
        if (project != null) {
            for (Iterator<EObject> all = project.eAllContents(); all.hasNext(); ) {
                if (all.next() instanceof Element other && other != created) {
                    taken.add(other.getName());
                }
            }
        }
        return taken;
    }

    /** Whom an end of an edge stands for: the official who holds the role of supervising leader, else the end itself. */
    public EObject partyOf(EObject element, EObject end) {
        return end instanceof SupervisingLeader leader ? leader.getHolder() : unitOf(element, end);
    }

    /** Whether somebody is named for an end of an edge; a role that nobody has yet cannot be connected. */
    public boolean isNamed(EObject element, EObject end) {
        return partyOf(element, end) != null;
    }

    /** Whether somebody is named for both ends of an edge. */
    public boolean areNamed(EObject element, EObject source, EObject target) {
        return isNamed(element, source) && isNamed(element, target);
    }

    /** Which unit an end of an edge stands for: the one that has the role of responsible unit, else the end itself. */
    public EObject unitOf(EObject element, EObject end) {
        if (end instanceof ResponsibleUnit role) {
            InternalUnit unit = role.getUnit();
            return unit;
        }
        return end;
    }
}
