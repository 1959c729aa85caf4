// SPDX-License-Identifier: EPL-2.0
package org.plumbline.diagram.expression;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.diagram.view.ViewpointException;

/** The services of a viewpoint: public methods of its classes whose first parameter is an element. */
public final class Services {

    /** A method that can be called with the receiver and the arguments. */
    static final class Service {

        private final Method method;
        private final Object instance;
        private final Class<?>[] parameters;
        private volatile MethodHandle handle;

        Service(Method method, Object instance, Class<?>[] parameters) {
            this.method = method;
            this.instance = instance;
            this.parameters = parameters;
        }

        Method method() {
            return method;
        }

        /** Takes the arguments as an array; made when first called, since many services are not. */
        MethodHandle handle() throws IllegalAccessException {
            MethodHandle made = handle;
            if (made == null) {
                made = MethodHandles.publicLookup().unreflect(method);
                if (!Modifier.isStatic(method.getModifiers())) {
                    made = made.bindTo(instance);
                }
                made = made.asFixedArity()
                        .asType(MethodType.genericMethodType(parameters.length))
                        .asSpreader(Object[].class, parameters.length);
                handle = made;
            }
            return made;
        }

        boolean appliesTo(Object[] arguments) {
            if (parameters.length != arguments.length) {
                return false;
            }
            for (int i = 0; i < arguments.length; i++) {
                if (arguments[i] != null && !parameters[i].isInstance(arguments[i])) {
                    return false;
                }
            }
            return true;
        }
    }

    private final Map<String, List<Service>> services = new LinkedHashMap<>();

    /**
     * The services of some classes.
     *
     * @param file names the viewpoint in messages
     * @throws ViewpointException if a class does not exist, or has no public constructor without parameters
     */
    public Services(List<String> classes, ClassLoader loader, String file) {
        for (String name : classes) {
            try {
                Class<?> found = Class.forName(name, true, loader);
                Object instance = found.getConstructor().newInstance();
                Method[] methods = found.getMethods();
                Arrays.sort(methods, Comparator.comparing(Method::toString));
                for (Method method : methods) {
                    add(method, instance);
                }
            } catch (ReflectiveOperationException | LinkageError e) {
                throw new ViewpointException(
                        file + ": the class of services " + name
                                + " must be public and have a public constructor without parameters",
                        e);
            }
        }
    }

    private void add(Method method, Object instance) {
        Class<?>[] parameters = method.getParameterTypes();
        if (parameters.length == 0 || !EObject.class.isAssignableFrom(parameters[0]) || method.isBridge()) {
            return;
        }
        services.computeIfAbsent(method.getName(), name -> new ArrayList<>())
                .add(new Service(method, instance, parameters));
    }

    /** The services of a name, in an order that is always the same. */
    List<Service> named(String name) {
        return services.getOrDefault(name, List.of());
    }
}
