// SPDX-License-Identifier: EPL-2.0
package org.plumbline.diagram.specification;

import org.eclipse.emf.ecore.EClass;

/** A kind of diagram, table or tree. */
public abstract sealed class RepresentationDescription permits DiagramDescription, TableDescription, TreeDescription {

    private final String name;
    private final String label;
    private final String documentation;
    private final Expression title;
    private final boolean initialisation;
    private final boolean showOnStartup;
    private final EClass domainClass;
    private final Expression precondition;

    RepresentationDescription(SpecificationElement e, Building b) {
        name = e.required("name");
        label = b.translated(e, "label");
        documentation = b.translated(e, "endUserDocumentation");
        title = e.expression("titleExpression", false);
        initialisation = e.flag("initialisation", false);
        showOnStartup = e.flag("showOnStartup", false);
        b.enter(e);
        domainClass = b.type(e, "domainClass");
        precondition = e.expression("preconditionExpression", false);
    }

    /** Its name. */
    public final String name() {
        return name;
    }

    /** Its label in the reader's language; its name if it has none. */
    public final String label() {
        return label.isEmpty() ? name : label;
    }

    /** What it shows, in the reader's language; may be empty. */
    public final String documentation() {
        return documentation;
    }

    /** Title of a representation, or null for the label. */
    public final Expression title() {
        return title;
    }

    /** Whether one is made for every fitting element from the start. */
    public final boolean initialisation() {
        return initialisation;
    }

    /** Whether one is opened with the project. */
    public final boolean showOnStartup() {
        return showOnStartup;
    }

    /** Class of the elements that it can be made for. */
    public final EClass domainClass() {
        return domainClass;
    }

    /** What must hold for the element, or null. */
    public final Expression precondition() {
        return precondition;
    }

    @Override
    public final String toString() {
        return name;
    }
}
