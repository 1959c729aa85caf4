// SPDX-License-Identifier: EPL-2.0
package org.plumbline.diagram.paint;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.assessment.AssessmentSettings;
import org.plumbline.diagram.Representation;
import org.plumbline.diagram.Representation.Kind;
import org.plumbline.diagram.Selection;
import org.plumbline.diagram.Viewpoint;
import org.plumbline.diagram.layout.Arrangements;
import org.plumbline.diagram.layout.Arrangements.Diagram;
import org.plumbline.model.outsourcing.OutsourcingProject;
import org.plumbline.standard.Language;
import org.plumbline.viewpoint.Viewing;

/** The diagrams of a project, as reports show them. */
public final class Drawings {

    private Drawings() {}

    /**
     * Every diagram of the viewpoint, with the layers that are shown by default, in the viewpoint's order.
     *
     * @param arrangements how diagrams are arranged by hand
     */
    public static List<Drawing> of(
            OutsourcingProject project, AssessmentSettings settings, Arrangements arrangements, Language language) {
        Viewing.of(project).language(language).settings(settings);
        Viewpoint viewpoint = Viewpoint.load(language);
        List<Drawing> drawings = new ArrayList<>();
        for (Representation representation : viewpoint.representations()) {
            if (representation.kind() == Kind.DIAGRAM) {
                for (EObject element : viewpoint.elements(representation.name(), project)) {
                    drawings.add(Drawing.of(
                            viewpoint.diagram(representation.name(), element, Selection.DEFAULT),
                            arrangements.of(Diagram.of(representation.name(), element)),
                            language));
                }
            }
        }
        return drawings;
    }
}
