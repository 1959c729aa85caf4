// SPDX-License-Identifier: EPL-2.0
package org.plumbline.model.tests;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.plumbline.model.LabelAnnotation;
import org.plumbline.model.outsourcing.OutsourcingPackage;

/** The metamodel as the tests walk through it, in the order of the file. */
final class Metamodel {

    private static final String LABEL = LabelAnnotation.SOURCE;

    /** The file itself: generated code leaves the documentation out. */
    private static final Resource FILE = read();

    private Metamodel() {}

    private static Resource read() {
        URL file = OutsourcingPackage.class.getResource("/model/outsourcing.ecore");
        Resource resource = new EcoreResourceFactoryImpl().createResource(URI.createURI(file.toString()));
        try (InputStream stream = file.openStream()) {
            resource.load(stream, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return resource;
    }

    /** The documentation of an element; null if there is none. */
    static String documentation(EModelElement element) {
        String fragment = EcoreUtil.getURI(element).fragment();
        return EcoreUtil.getDocumentation((EModelElement) FILE.getEObject(fragment));
    }

    static List<EClass> classes() {
        return of(EClass.class);
    }

    static List<EClass> concreteClasses() {
        return classes().stream().filter(type -> !type.isAbstract()).toList();
    }

    static List<EEnum> enums() {
        return of(EEnum.class);
    }

    static List<EStructuralFeature> features() {
        return classes().stream()
                .flatMap(type -> type.getEStructuralFeatures().stream())
                .toList();
    }

    static <T extends EClassifier> List<T> of(Class<T> kind) {
        return OutsourcingPackage.eINSTANCE.getEClassifiers().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    /** The label in a language, zh or en; null if there is none. */
    static String label(ENamedElement element, String language) {
        return EcoreUtil.getAnnotation(element, LABEL, language);
    }

    /** {@code Risk}, {@code Risk.level} or {@code Level.HIGH}. */
    static String name(ENamedElement element) {
        return element.eContainer() instanceof EClassifier owner
                ? owner.getName() + "." + element.getName()
                : element.getName();
    }
}
