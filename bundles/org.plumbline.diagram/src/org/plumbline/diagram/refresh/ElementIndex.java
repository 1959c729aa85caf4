// SPDX-License-Identifier: EPL-2.0
package org.plumbline.diagram.refresh;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** The elements of a model by class, in the order of the model; as in Sirius without the root. */
public final class ElementIndex {

    private final EObject start;
    private Map<EClass, List<EObject>> instances;

    /** @param element any element of the model */
    public static ElementIndex ofModel(EObject element) {
        return new ElementIndex(EcoreUtil.getRootContainer(element));
    }

    /** @param start element whose contents are looked at; itself it is not */
    public static ElementIndex beneath(EObject start) {
        return new ElementIndex(start);
    }

    private ElementIndex(EObject start) {
        this.start = start;
    }

    /** The instances of a class and its subclasses. */
    public List<EObject> instances(EClass type) {
        if (instances == null) {
            instances = index();
        }
        return instances.getOrDefault(type, List.of());
    }

    private Map<EClass, List<EObject>> index() {
        Map<EClass, List<EObject>> index = new HashMap<>();
        List<EObject> all = new ArrayList<>();
        index.put(EcorePackage.Literals.EOBJECT, all);
        for (Iterator<EObject> i = start.eAllContents(); i.hasNext(); ) {
            EObject element = i.next();
            all.add(element);
            EClass type = element.eClass();
            index.computeIfAbsent(type, t -> new ArrayList<>()).add(element);
            for (EClass superType : type.getEAllSuperTypes()) {
                index.computeIfAbsent(superType, t -> new ArrayList<>()).add(element);
            }
        }
        return index;
    }

    /** Whether an element is an instance of a class; every element is one of EObject. */
    public static boolean isInstance(EClass type, EObject element) {
        return type == EcorePackage.Literals.EOBJECT || type.isSuperTypeOf(element.eClass());
    }
}
