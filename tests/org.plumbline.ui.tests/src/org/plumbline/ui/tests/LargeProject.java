// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.tests;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.model.outsourcing.OutsourcingProject;
import org.plumbline.storage.ProjectStore;

/** A project as large as a test wants it. */
public final class LargeProject {

    private LargeProject() {}

    /** Copies the parts of the example as often as it takes to have so many elements. */
    public static OutsourcingProject of(int elements) {
        OutsourcingProject project =
                new ProjectStore().load(Workbench.ROOT.resolve("examples/hailan-government-cloud.outsourcing"));
        List<EObject> parts = new ArrayList<>();
        for (EReference feature : project.eClass().getEAllContainments()) {
            if (feature.isMany()) {
                parts.addAll(new ArrayList<>(values(project, feature)));
            }
        }
        int number = parts.stream().mapToInt(LargeProject::size).sum();
        for (int made = 0; made < elements; made += number) {
            EcoreUtil.Copier copier = new EcoreUtil.Copier();
            copier.copyAll(parts);
            copier.copyReferences();
            copier.values().forEach(copy -> ((Element) copy).setId(null));
            for (EObject part : parts) {
                values(project, (EReference) part.eContainingFeature()).add(copier.get(part));
            }
        }
        return project;
    }

    @SuppressWarnings("unchecked")
    private static Collection<EObject> values(EObject owner, EReference feature) {
        return (Collection<EObject>) owner.eGet(feature);
    }

    private static int size(EObject part) {
        int size = 1;
        for (TreeIterator<EObject> all = part.eAllContents(); all.hasNext(); all.next()) {
            size++;
        }
        return size;
    }
}
