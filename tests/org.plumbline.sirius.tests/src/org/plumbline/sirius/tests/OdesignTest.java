// SPDX-License-Identifier: EPL-2.0
package org.plumbline.sirius.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.sirius.common.tools.api.interpreter.CompoundInterpreter;
import org.eclipse.sirius.common.tools.api.interpreter.IInterpreter;
import org.eclipse.sirius.table.metamodel.table.description.TableTool;
import org.eclipse.sirius.viewpoint.description.Group;
import org.eclipse.sirius.viewpoint.description.JavaExtension;
import org.eclipse.sirius.viewpoint.description.tool.AbstractToolDescription;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;

/** What Sirius would not tell a user about a mistake in the viewpoint. */
class OdesignTest {

    private static final Set<String> INTERPRETERS = Set.of("feature:", "service:", "var:");

    private static Group group;

    @BeforeAll
    static void start() throws Exception {
        Platform.getBundle("org.plumbline.sirius").start();
        group = (Group) SiriusProject.viewpoint().eContainer();
    }

    @Test
    void theFileIsLoadedWithoutErrors() {
        assertEquals(List.of(), group.eResource().getErrors());
        assertEquals(List.of(), group.eResource().getWarnings());
        assertEquals("org.plumbline.viewpoint", group.eResource().getURI().segment(1));
    }

    @Test
    void siriusValidatesIt() {
        List<String> problems = new ArrayList<>();
        collect(Diagnostician.INSTANCE.validate(group), problems);
        assertEquals(List.of(), problems);
    }

    private static void collect(Diagnostic diagnostic, List<String> problems) {
        if (diagnostic.getChildren().isEmpty() && diagnostic.getSeverity() >= Diagnostic.WARNING) {
            Object about =
                    diagnostic.getData().isEmpty() ? null : diagnostic.getData().get(0);
            if (!(about instanceof EObject element && isInTool(element) && isAboutTypes(diagnostic.getMessage()))) {
                problems.add(diagnostic.getSeverity() + " " + diagnostic.getMessage() + " @"
                        + (about instanceof EObject element
                                ? EcoreUtil.getURI(element).fragment()
                                : about));
            }
        }
        diagnostic.getChildren().forEach(child -> collect(child, problems));
    }

    /**
     * What Sirius guesses of the types in a tool is too narrow: it takes the new source of a reconnected edge for one of its
     * targets, does not know that the ends of edges have elements, and forgets types behind conditions. {@link ToolsTest}
     * uses every tool and would see a feature that does not exist.
     */
    private static boolean isAboutTypes(String message) {
        return message.contains("does not have the feature named") || message.startsWith("Invalid feature ");
    }

    private static boolean isInTool(EObject element) {
        for (EObject e = element; e != null; e = e.eContainer()) {
            if (e instanceof AbstractToolDescription || e instanceof TableTool) {
                return true;
            }
        }
        return false;
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        List<String> broken = new ArrayList<>();
        EcoreUtil.UnresolvedProxyCrossReferencer.find(group.eResource())
                .forEach((proxy, settings) -> broken.add(EcoreUtil.getURI(proxy) + " " + settings));
        assertEquals(List.of(), broken);
    }

    @Test
    void everyServiceClassCanBeMade() throws Exception {
        Bundle home = Platform.getBundle("org.plumbline.viewpoint");
        int made = 0;
        for (JavaExtension extension : SiriusProject.viewpoint().getOwnedJavaExtensions()) {
            home.loadClass(extension.getQualifiedClassName()).getConstructor().newInstance();
            made++;
        }
        assertTrue(made > 5, "there are services");
    }

    @Test
    void everyExpressionHasItsInterpreter() {
        Set<String> plain = new TreeSet<>();
        int seen = 0;
        for (TreeIterator<EObject> all = group.eAllContents(); all.hasNext(); ) {
            EObject element = all.next();
            for (EAttribute attribute : element.eClass().getEAllAttributes()) {
                if (attribute.getEAttributeType().getName().equals("InterpretedExpression")
                        && element.eGet(attribute) instanceof String expression
                        && !expression.isEmpty()) {
                    seen++;
                    IInterpreter interpreter = CompoundInterpreter.INSTANCE.getInterpreterForExpression(expression);
                    if (!INTERPRETERS.contains(String.valueOf(interpreter.getPrefix()))
                            && !expression.matches("-?\\d+")
                            && !isPath(attribute, expression)) {
                        plain.add(attribute.getName() + " " + expression + " "
                                + EcoreUtil.getURI(element).fragment());
                    }
                }
            }
        }
        assertEquals(Set.of(), plain);
        assertTrue(seen > 500, "the expressions were found");
    }

    /** The image of a decoration may be named as it is. */
    private static boolean isPath(EStructuralFeature attribute, String expression) {
        return attribute.getName().equals("imageExpression") && expression.startsWith("/");
    }

    @Test
    void everyImageIsThere() {
        Set<String> missing = new TreeSet<>();
        for (TreeIterator<EObject> all = group.eAllContents(); all.hasNext(); ) {
            EObject element = all.next();
            for (EAttribute attribute : element.eClass().getEAllAttributes()) {
                if (attribute.getEAttributeType().getName().equals("ImagePath")
                        && element.eGet(attribute) instanceof String path
                        && !path.isEmpty()) {
                    String[] parts = path.substring(1).split("/", 2);
                    Bundle bundle = Platform.getBundle(parts[0]);
                    if (bundle == null || bundle.getEntry(parts[1]) == null) {
                        missing.add(path);
                    }
                }
            }
        }
        assertEquals(Set.of(), missing);
    }

    @Test
    void everyTextIsTranslated() {
        Set<String> untranslated = new TreeSet<>();
        var properties = Platform.getResourceBundle(Platform.getBundle("org.plumbline.viewpoint"));
        for (TreeIterator<EObject> all = group.eAllContents(); all.hasNext(); ) {
            EObject element = all.next();
            for (EAttribute attribute : element.eClass().getEAllAttributes()) {
                if (element.eGet(attribute) instanceof String text
                        && text.startsWith("%")
                        && !properties.containsKey(text.substring(1))) {
                    untranslated.add(text);
                }
            }
        }
        assertEquals(Set.of(), untranslated);
    }

    @Test
    void everyRepresentationNamesItsMetamodels() {
        SiriusProject.viewpoint().getOwnedRepresentations().forEach(description -> {
            EReference metamodel = (EReference) description.eClass().getEStructuralFeature("metamodel");
            assertTrue(
                    ((List<?>) description.eGet(metamodel)).size() == 2,
                    description.getName() + " names both metamodels");
        });
    }
}
