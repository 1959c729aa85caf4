// SPDX-License-Identifier: EPL-2.0
package org.plumbline.storage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.model.outsourcing.Department;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.model.outsourcing.Evidence;
import org.plumbline.model.outsourcing.Official;
import org.plumbline.model.outsourcing.OutsourcingFactory;
import org.plumbline.model.outsourcing.OutsourcingPackage;
import org.plumbline.model.outsourcing.OutsourcingProject;

class RoundTripTest {

    private static final OutsourcingFactory FACTORY = OutsourcingFactory.eINSTANCE;

    private final ProjectStore store = new ProjectStore(EveryFeature.ids(1));

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void everyClassAndFeatureSurvives(long seed) {
        OutsourcingProject project = EveryFeature.project(seed);
        Path file = folder.resolve("everything.outsourcing");
        store.save(project, file);
        OutsourcingProject loaded = store.load(file);
        assertTrue(EcoreUtil.equals(project, loaded));
        assertArrayEquals(store.toBytes(project), store.toBytes(loaded));
    }

    @Test
    void theModelOfTheTestTouchesEveryClassAndFeature() {
        Set<EStructuralFeature> unset = new HashSet<>();
        Set<EClass> missing = new HashSet<>();
        for (EClassifier classifier : OutsourcingPackage.eINSTANCE.getEClassifiers()) {
            if (classifier instanceof EClass type) {
                unset.addAll(type.getEStructuralFeatures());
                if (!type.isAbstract()) {
                    missing.add(type);
                }
            }
        }
        OutsourcingProject project = EveryFeature.project(1);
        store.toBytes(project);
        for (Element element : EveryFeature.elements(project)) {
            missing.remove(element.eClass());
            unset.removeIf(feature -> feature.getEContainingClass().isInstance(element) && element.eIsSet(feature));
        }
        assertEquals(Set.of(), missing);
        assertEquals(Set.of(), unset);
    }

    @Test
    void theMetamodelHasNothingThatAFileCannotHold() {
        for (EClassifier classifier : OutsourcingPackage.eINSTANCE.getEClassifiers()) {
            if (classifier instanceof EClass type) {
                assertTrue(OutsourcingPackage.Literals.ELEMENT.isSuperTypeOf(type), type.getName());
                for (EStructuralFeature feature : type.getEStructuralFeatures()) {
                    assertTrue(!feature.isUnsettable() && feature.isUnique(), feature.getName());
                    assertTrue(feature.isOrdered(), feature.getName());
                }
            }
        }
    }

    @Test
    void anotherLoaderOfXmiReadsTheSame() throws IOException {
        OutsourcingProject project = EveryFeature.project(7);
        byte[] bytes = store.toBytes(project);
        XMIResourceImpl resource = new XMIResourceImpl(URI.createURI("memory.outsourcing"));
        resource.load(new ByteArrayInputStream(bytes), Map.of());
        OutsourcingProject other = (OutsourcingProject) resource.getContents().get(0);
        Map<String, Map<String, Object>> facts = facts(other);
        assertEquals(facts(project).keySet(), facts.keySet());
        facts(project)
                .forEach((id, expected) -> expected.forEach(
                        (feature, value) -> assertEquals(value, facts.get(id).get(feature), id + " " + feature)));
    }

    /** Every feature of every element, lists of references without their order. */
    private static Map<String, Map<String, Object>> facts(OutsourcingProject project) {
        return EveryFeature.elements(project).stream()
                .collect(Collectors.toMap(
                        Element::getId, element -> element.eClass().getEAllStructuralFeatures().stream()
                                .filter(element::eIsSet)
                                .collect(Collectors.toMap(
                                        EStructuralFeature::getName, feature -> plain(element.eGet(feature))))));
    }

    private static Object plain(Object value) {
        if (value instanceof Collection<?> values) {
            return values.stream().map(RoundTripTest::plain).collect(Collectors.toSet());
        }
        return value instanceof Element element ? element.getId() : value;
    }

    @Test
    void eachElementStandsOnALineOfItsOwn() {
        OutsourcingProject project = EveryFeature.project(3);
        String text = new String(store.toBytes(project), StandardCharsets.UTF_8);
        List<String> lines = text.lines().toList();
        for (Element element : EveryFeature.elements(project)) {
            String mark = " id=\"" + element.getId() + "\"";
            assertEquals(1, lines.stream().filter(line -> line.contains(mark)).count());
        }
        for (String line : lines) {
            assertTrue(line.indexOf('<') == line.lastIndexOf('<') || line.matches(" *<(\\w+)>[A-Z_]+</\\1>"), line);
        }
        assertTrue(text.endsWith("</outsourcing:OutsourcingProject>\n") && !text.contains("\r"));
    }

    @Test
    void theFormOfASmallProject() {
        OutsourcingProject project = FACTORY.createOutsourcingProject();
        project.setName("海岚 <云>");
        Department department = FACTORY.createDepartment();
        Official official = FACTORY.createOfficial();
        Evidence evidence = FACTORY.createEvidence();
        project.setDepartment(department);
        project.getEvidenceRegister().add(evidence);
        department.getOfficials().add(official);
        department.setSecurityLeader(official);
        official.getEvidence().add(evidence);
        long[] number = {0};
        ProjectStore counting = new ProjectStore(() -> new UUID(0, ++number[0]));
        assertEquals(
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <outsourcing:OutsourcingProject xmlns:xmi="http://www.omg.org/XMI" \
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
                xmlns:outsourcing="http://www.plumbline.org/outsourcing/1" xmi:version="2.0" \
                id="00000000-0000-0000-0000-000000000001" name="海岚 &lt;云&gt;">
                  <department id="00000000-0000-0000-0000-000000000002" \
                securityLeader="00000000-0000-0000-0000-000000000003">
                    <officials id="00000000-0000-0000-0000-000000000003">
                      <evidence xmi:idref="00000000-0000-0000-0000-000000000004"/>
                    </officials>
                  </department>
                  <evidenceRegister id="00000000-0000-0000-0000-000000000004"/>
                </outsourcing:OutsourcingProject>
                """,
                new String(counting.toBytes(project), StandardCharsets.UTF_8));
    }

    @Test
    void savingGivesAnIdToEachElementWithoutOneAndKeepsTheOthers() throws IOException {
        OutsourcingProject project = FACTORY.createOutsourcingProject();
        String given = "1f0c2b7e-58c4-4c3e-9d0a-5b6f7e8d9c01";
        project.setId(given);
        project.setDepartment(FACTORY.createDepartment());
        Path file = folder.resolve("ids.outsourcing");
        new ProjectStore().save(project, file);
        String fresh = project.getDepartment().getId();
        assertEquals(given, project.getId());
        assertEquals(4, UUID.fromString(fresh).version());
        new ProjectStore().save(project, file);
        assertEquals(fresh, project.getDepartment().getId());
        assertEquals(fresh, store.load(file).getDepartment().getId());
        assertArrayEquals(store.toBytes(project), Files.readAllBytes(file));
    }

    @Test
    void movingAnElementChangesItsLinesOnly() {
        OutsourcingProject project = EveryFeature.project(1);
        List<String> before = new String(store.toBytes(project), StandardCharsets.UTF_8)
                .lines()
                .toList();
        project.getEvidenceRegister().add(FACTORY.createEvidence());
        List<String> after = new String(store.toBytes(project), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertEquals(before.size() + 1, after.size());
        assertTrue(after.containsAll(before));
    }
}
