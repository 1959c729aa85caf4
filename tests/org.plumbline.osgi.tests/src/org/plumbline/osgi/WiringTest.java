// SPDX-License-Identifier: EPL-2.0
package org.plumbline.osgi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.wiring.BundleWiring;

/** The bundles find each other and their libraries in Equinox, as they do on a plain class path. */
class WiringTest {

    private static final List<Bundle> OURS =
            List.of(FrameworkUtil.getBundle(WiringTest.class).getBundleContext().getBundles()).stream()
                    .filter(bundle -> bundle.getSymbolicName().startsWith("org.plumbline."))
                    .toList();

    @Test
    void everyBundleResolves() {
        Map<String, Integer> unresolved = new TreeMap<>();
        OURS.stream()
                .filter(bundle -> (bundle.getState() & (Bundle.RESOLVED | Bundle.STARTING | Bundle.ACTIVE)) == 0)
                .forEach(bundle -> unresolved.put(bundle.getSymbolicName(), bundle.getState()));
        assertEquals(Map.of(), unresolved, "bundles with their state");
        assertEquals(13, OURS.size(), "the bundles of the feature, and this one: " + OURS);
    }

    @Test
    void everyClassLoads() {
        Map<String, String> failures = new TreeMap<>();
        int loaded = 0;
        for (Bundle bundle : OURS) {
            for (String resource : bundle.adapt(BundleWiring.class)
                    .listResources(
                            "/org/plumbline",
                            "*.class",
                            BundleWiring.LISTRESOURCES_RECURSE | BundleWiring.LISTRESOURCES_LOCAL)) {
                String name = resource.substring(0, resource.length() - ".class".length())
                        .replace('/', '.');
                try {
                    // resolves the types of all members too, which loading alone would not
                    bundle.loadClass(name).getDeclaredMethods();
                    loaded++;
                } catch (ClassNotFoundException | LinkageError e) {
                    failures.put(bundle.getSymbolicName() + " " + name, e.toString());
                }
            }
        }
        assertEquals(Map.of(), failures);
        assertTrue(loaded > 200, "the generated model alone has more than 200 classes");
    }

    @Test
    void theMetamodelsAreRegistered() {
        assertNotNull(EPackage.Registry.INSTANCE.getEPackage("http://www.plumbline.org/outsourcing/1"));
        assertNotNull(EPackage.Registry.INSTANCE.getEPackage("http://www.plumbline.org/requirements/1"));
    }

    @Test
    void requirementsAreFoundByTheirUri() {
        URI stored = URI.createURI("plumbline-requirements:/nowhere#GBT32926-6.3-a-5");
        assertEquals(
                "Requirement",
                new ResourceSetImpl().getEObject(stored, true).eClass().getName());
    }
}
