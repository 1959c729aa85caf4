// SPDX-License-Identifier: EPL-2.0
package org.plumbline.viewpoint.tests;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.model.outsourcing.OutsourcingPackage;
import org.plumbline.viewpoint.CompartmentServices;
import org.plumbline.viewpoint.ContentServices;
import org.plumbline.viewpoint.ContractServices;
import org.plumbline.viewpoint.EnvironmentServices;
import org.plumbline.viewpoint.RiskServices;
import org.plumbline.viewpoint.requirements.RequirementsPackage;

/** Whatever an editor asks about, services of drawings answer, also for null and for elements outside any project. */
class NeutralServicesTest {

    private static Stream<EObject> elements() {
        return Stream.of(OutsourcingPackage.eINSTANCE, RequirementsPackage.eINSTANCE)
                .flatMap(metamodel -> metamodel.getEClassifiers().stream())
                .filter(type -> type instanceof EClass c && !c.isAbstract())
                .map(type -> EcoreUtil.create((EClass) type));
    }

    private static Stream<Method> services(Class<?> type) {
        return Stream.of(type.getDeclaredMethods()).filter(method -> Modifier.isPublic(method.getModifiers()));
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                ContractServices.class,
                ContentServices.class,
                CompartmentServices.class,
                RiskServices.class,
                EnvironmentServices.class
            })
    void everyServiceAnswers(Class<?> type) throws ReflectiveOperationException {
        Object service = type.getConstructor().newInstance();
        services(type).forEach(method -> {
            assertTrue(EObject.class.isAssignableFrom(method.getParameterTypes()[0]), method.toString());
            Object[] nothing = new Object[method.getParameterCount()];
            assertNull(method, assertDoesNotThrow(() -> method.invoke(service, nothing), method.toString()));
            elements().filter(method.getParameterTypes()[0]::isInstance).forEach(element -> {
                nothing[0] = element;
                assertDoesNotThrow(() -> method.invoke(service, nothing), () -> method + " for " + element);
            });
        });
    }

    private static void assertNull(Method method, Object answer) {
        String name = method.getName().toLowerCase(Locale.ROOT);
        boolean text = answer instanceof String && name.matches(".*label|title.*|missing.*|controlline");
        boolean literal = answer instanceof Enumerator;
        boolean lacking = Boolean.TRUE.equals(answer) && name.startsWith("lacks");
        boolean neutral = answer == null
                || Boolean.FALSE.equals(answer)
                || answer.equals("")
                || answer instanceof Collection<?> collection && collection.isEmpty();
        assertTrue(text || literal || lacking || neutral, () -> method + " says " + answer);
    }

    @Test
    void noTwoServicesOfANameFitTheSameElement() {
        Set<String> taken = new HashSet<String>();
        Stream.of(
                        ContractServices.class,
                        ContentServices.class,
                        CompartmentServices.class,
                        RiskServices.class,
                        EnvironmentServices.class)
                .flatMap(NeutralServicesTest::services)
                .forEach(method -> assertTrue(taken.add(method.getName()), "two services " + method.getName()));
    }
}
