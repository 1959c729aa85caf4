// SPDX-License-Identifier: EPL-2.0
package org.plumbline.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the manifests to the design: who may know whom, and what is open to others. */
class ManifestTest {

    /** Who may require which other bundle of ours. */
    private static final Map<String, Set<String>> MAY_REQUIRE = Map.ofEntries(
            Map.entry("model", Set.of()),
            Map.entry("model.edit", Set.of("model")),
            Map.entry("storage", Set.of("model")),
            Map.entry("standard", Set.of()),
            Map.entry("office", Set.of("standard")),
            Map.entry("roster", Set.of("office", "standard", "model")),
            Map.entry("assessment", Set.of("model", "standard")),
            Map.entry("viewpoint", Set.of("assessment", "standard", "model")),
            Map.entry("diagram", Set.of("viewpoint", "assessment", "standard", "model.edit", "model")),
            Map.entry("report", Set.of("diagram", "assessment", "office", "standard", "model")),
            Map.entry(
                    "archive", Set.of("report", "diagram", "viewpoint", "assessment", "standard", "storage", "model")),
            Map.entry(
                    "cli",
                    Set.of(
                            "archive",
                            "report",
                            "diagram",
                            "viewpoint",
                            "assessment",
                            "office",
                            "roster",
                            "standard",
                            "storage",
                            "model")),
            Map.entry("sirius", Set.of("viewpoint", "storage", "model")),
            Map.entry(
                    "ui",
                    Set.of(
                            "archive",
                            "report",
                            "diagram",
                            "viewpoint",
                            "assessment",
                            "standard",
                            "storage",
                            "model.edit",
                            "model")));

    /** The bundles that have a user interface. */
    private static final Set<String> WITH_WINDOWS = Set.of("sirius", "ui");

    /** Who may require which library, or import packages of it. */
    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            Map.entry("model", Set.of("org.eclipse.emf.ecore")),
            Map.entry("model.edit", Set.of("org.eclipse.core.runtime", "org.eclipse.emf.edit")),
            Map.entry("storage", Set.of("com.fasterxml.jackson.core")),
            Map.entry("standard", Set.of()),
            Map.entry("office", Set.of()),
            Map.entry("roster", Set.of()),
            Map.entry("assessment", Set.of()),
            Map.entry("viewpoint", Set.of()),
            Map.entry(
                    "diagram",
                    Set.of(
                            "org.apache.pdfbox",
                            "org.apache.pdfbox.fontbox",
                            "org.apache.pdfbox.io",
                            "org.eclipse.elk.alg.layered",
                            "org.eclipse.elk.core",
                            "org.eclipse.elk.graph",
                            "org.eclipse.emf.edit")),
            Map.entry("report", Set.of("com.fasterxml.jackson.core", "org.apache.pdfbox", "org.apache.pdfbox.io")),
            Map.entry("archive", Set.of("bcpkix", "bcprov", "bcutil", "com.fasterxml.jackson.core")),
            Map.entry("cli", Set.of("picocli")),
            Map.entry(
                    "sirius",
                    Set.of(
                            "org.eclipse.core.resources",
                            "org.eclipse.core.runtime",
                            "org.eclipse.emf.transaction",
                            "org.eclipse.sirius",
                            "org.eclipse.sirius.common",
                            "org.eclipse.sirius.ui",
                            "org.eclipse.ui",
                            "org.eclipse.ui.ide")),
            Map.entry(
                    "ui",
                    Set.of(
                            "org.eclipse.core.filesystem",
                            "org.eclipse.core.resources",
                            "org.eclipse.core.runtime",
                            "org.eclipse.e4.ui.css.swt.theme",
                            "org.eclipse.emf.ecore.change",
                            "org.eclipse.emf.edit",
                            "org.eclipse.ui",
                            "org.eclipse.ui.forms",
                            "org.eclipse.ui.ide",
                            "org.eclipse.ui.navigator",
                            "org.eclipse.ui.navigator.resources",
                            "org.eclipse.ui.views")));

    /** Packages that are exported although no bundle uses them, and why. */
    private static final Map<String, String> OPEN_FOR_OTHERS = Map.of(
            "org.plumbline.model.edit", "names the bundle's resource locator, which editors need",
            "org.plumbline.model.outsourcing.provider", "editors show the model through the item providers",
            "org.plumbline.sirius", "its tests, in a bundle of their own, make modeling projects as the wizard does",
            "org.plumbline.model.outsourcing.util", "the switch and adapter factory belong to the model's API",
            "org.plumbline.viewpoint.requirements", "tables of an editor of others show the requirements",
            "org.plumbline.viewpoint.requirements.util", "the switch and adapter factory belong to that API");

    private static final Pattern JDK = Pattern.compile("(javax|org\\.w3c\\.dom|org\\.xml\\.sax)(\\..*)?");

    static Stream<Bundle> bundles() {
        return Workspace.bundles().stream();
    }

    @Test
    void everyBundleStandsInTheTable() {
        assertEquals(
                new TreeSet<>(MAY_REQUIRE.keySet()),
                new TreeSet<>(bundles().map(ManifestTest::shortName).toList()));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void requiresOnlyWhatItMayKnow(Bundle bundle) {
        Set<String> allowed = new TreeSet<>(MAY_USE.get(shortName(bundle)));
        MAY_REQUIRE.get(shortName(bundle)).forEach(name -> allowed.add("org.plumbline." + name));
        Set<String> required = new TreeSet<>(bundle.names("Require-Bundle"));
        required.removeAll(allowed);
        assertEquals(Set.of(), required, bundle.name() + " requires bundles that it must not know");
        assertEquals(
                List.of(),
                bundle.names("Import-Package").stream()
                        .filter(p -> !JDK.matcher(p).matches())
                        .filter(p -> MAY_USE.get(shortName(bundle)).stream().noneMatch(p::startsWith))
                        .toList(),
                bundle.name() + " imports packages that it must not know");
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void requiresEveryBundleWhosePackagesItUses(Bundle bundle) {
        Set<String> required = new TreeSet<>(bundle.names("Require-Bundle"));
        for (String imported : ours(bundle.imports())) {
            Optional<Bundle> owner = owner(imported);
            assertTrue(owner.isPresent(), imported + " is in no bundle");
            if (!owner.get().name().equals(bundle.name())) {
                assertTrue(required.contains(owner.get().name()), bundle.name() + " uses " + imported);
                assertTrue(
                        owner.get().api().contains(imported),
                        bundle.name() + " uses " + imported + ", which "
                                + owner.get().name() + " keeps internal");
            }
        }
    }

    /** Outside of java.*, OSGi gives a bundle no class that it did not ask for, not even of the JDK. */
    @ParameterizedTest
    @MethodSource("bundles")
    void importsThePackagesOfTheJdkThatItUses(Bundle bundle) {
        assertEquals(
                new TreeSet<>(bundle.imports().stream()
                        .filter(p -> JDK.matcher(p).matches())
                        .toList()),
                new TreeSet<>(bundle.names("Import-Package").stream()
                        .filter(p -> JDK.matcher(p).matches())
                        .toList()));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void requiresNoBundleWithoutUsingIt(Bundle bundle) {
        List<String> unused = new ArrayList<>();
        for (String required : bundle.names("Require-Bundle")) {
            Optional<Bundle> ours =
                    bundles().filter(b -> b.name().equals(required)).findFirst();
            // the viewpoint is a file, which Sirius reads
            boolean isRead = shortName(bundle).equals("sirius") && required.equals("org.plumbline.viewpoint");
            if (ours.isPresent()
                    && !isRead
                    && bundle.imports().stream().noneMatch(ours.get().packages()::contains)) {
                unused.add(required);
            }
        }
        assertEquals(List.of(), unused, bundle.name() + " requires bundles that it does not use");
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void exportsOnlyWhatOthersUse(Bundle bundle) {
        Set<String> used = new TreeSet<>(OPEN_FOR_OTHERS.keySet());
        bundles().filter(other -> !other.name().equals(bundle.name())).forEach(other -> used.addAll(other.imports()));
        List<String> exported =
                bundle.api().stream().filter(p -> !used.contains(p)).toList();
        assertEquals(List.of(), exported, bundle.name() + " exports packages that nobody uses");
        assertTrue(
                bundle.packages().containsAll(bundle.names("Export-Package")),
                bundle.name() + " exports packages that it does not have");
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void knowsNoUserInterface(Bundle bundle) {
        if (WITH_WINDOWS.contains(shortName(bundle))) {
            return;
        }
        Pattern userInterface = Pattern.compile("org\\.eclipse\\.(swt|jface|ui|e4)\\b.*|org\\.eclipse\\.sirius\\b.*");
        assertEquals(
                List.of(),
                bundle.names("Require-Bundle").stream()
                        .filter(name -> userInterface.matcher(name).matches())
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void saysWhatItIs(Bundle bundle) {
        assertEquals(bundle.name(), bundle.names("Bundle-SymbolicName").get(0));
        assertEquals(bundle.name(), bundle.header("Automatic-Module-Name"));
        assertEquals("1.0.0.qualifier", bundle.header("Bundle-Version"));
        assertEquals("JavaSE-17", bundle.header("Bundle-RequiredExecutionEnvironment"));
        // Sirius knows a viewpoint only if an activator registers it
        String activator = shortName(bundle).equals("sirius") ? "org.plumbline.sirius.Registration" : "";
        assertEquals(activator, bundle.header("Bundle-Activator"), "no activators of our own");
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void usesPackagesOfItsOwnName(Bundle bundle) {
        // the generated code of the edit bundle extends the model's package names
        String prefix = bundle.name().equals("org.plumbline.model.edit") ? "org.plumbline.model" : bundle.name();
        List<String> foreign = bundle.packages().stream()
                .filter(p -> !p.equals(prefix) && !p.startsWith(prefix + "."))
                .toList();
        assertEquals(List.of(), foreign);
    }

    private static List<String> ours(Set<String> packages) {
        return packages.stream().filter(p -> p.startsWith("org.plumbline.")).toList();
    }

    private static Optional<Bundle> owner(String javaPackage) {
        return bundles().filter(b -> b.packages().contains(javaPackage)).findFirst();
    }

    private static String shortName(Bundle bundle) {
        return bundle.name().substring("org.plumbline.".length());
    }
}
