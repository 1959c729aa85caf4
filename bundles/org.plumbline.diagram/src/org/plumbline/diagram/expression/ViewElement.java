// SPDX-License-Identifier: EPL-2.0
package org.plumbline.diagram.expression;

import java.util.List;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.impl.DynamicEObjectImpl;

/**
 * What an expression sees of a view: an element with the feature {@code target}, as a view of Sirius has it.
 */
public final class ViewElement extends DynamicEObjectImpl {

    private static final EReference TARGET = EcoreFactory.eINSTANCE.createEReference();
    private static final EReference SOURCE_NODE = EcoreFactory.eINSTANCE.createEReference();
    private static final EReference TARGET_NODE = EcoreFactory.eINSTANCE.createEReference();
    private static final EClass VIEW = EcoreFactory.eINSTANCE.createEClass();

    static {
        TARGET.setName("target");
        TARGET.setEType(EcorePackage.Literals.EOBJECT);
        VIEW.setName("View");
        VIEW.getEStructuralFeatures().add(TARGET);
        for (EReference end : List.of(SOURCE_NODE, TARGET_NODE)) {
            end.setEType(EcorePackage.Literals.EOBJECT);
            VIEW.getEStructuralFeatures().add(end);
        }
        SOURCE_NODE.setName("sourceNode");
        TARGET_NODE.setName("targetNode");
        EPackage views = EcoreFactory.eINSTANCE.createEPackage();
        views.setName("view");
        views.setNsPrefix("view");
        views.setNsURI("http://www.plumbline.org/diagram/view");
        views.getEClassifiers().add(VIEW);
    }

    /** A view that is made when an expression asks for it. */
    public static final class Source implements Supplier<ViewElement> {

        private final EObject target;
        private Source container;
        private Source sourceNode;
        private Source targetNode;
        private ViewElement made;

        /** @param target the view's element */
        public Source(EObject target) {
            this.target = target;
        }

        /** Says in which view the view stands. */
        public Source in(Source around) {
            container = around;
            return this;
        }

        /** Says between which views the view of an edge runs. */
        public Source between(Source begin, Source end) {
            sourceNode = begin;
            targetNode = end;
            return this;
        }

        @Override
        public ViewElement get() {
            if (made == null) {
                made = new ViewElement(target);
                made.container = container == null ? null : container.get();
                if (targetNode != null) {
                    made.eSet(SOURCE_NODE, sourceNode.get());
                    made.eSet(TARGET_NODE, targetNode.get());
                }
            }
            return made;
        }
    }

    private ViewElement container;

    /** The view in which it stands; null for a diagram, and where nobody said. */
    @Override
    public EObject eContainer() {
        return container;
    }

    private ViewElement(EObject target) {
        super(VIEW);
        eSet(TARGET, target);
    }

    /** The view's element. */
    public EObject target() {
        return (EObject) eGet(TARGET);
    }
}
