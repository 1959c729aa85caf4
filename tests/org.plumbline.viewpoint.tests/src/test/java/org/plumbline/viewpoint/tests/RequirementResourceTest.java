// SPDX-License-Identifier: EPL-2.0
package org.plumbline.viewpoint.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.model.outsourcing.OutsourcingProject;
import org.plumbline.standard.Catalogue;
import org.plumbline.standard.Item;
import org.plumbline.standard.Section;
import org.plumbline.storage.OutsourcingResourceFactory;
import org.plumbline.storage.ProjectStore;
import org.plumbline.viewpoint.RequirementResourceFactory;
import org.plumbline.viewpoint.Viewing;
import org.plumbline.viewpoint.requirements.Provision;
import org.plumbline.viewpoint.requirements.Requirement;
import org.plumbline.viewpoint.requirements.RequirementSet;

/** Requirements are elements that a stored drawing can refer to, though no file holds them. */
class RequirementResourceTest {

    private static final Catalogue CATALOGUE = Catalogue.load();

    private final SmallProject small = new SmallProject();

    @TempDir
    Path folder;

    @Test
    void thereIsOneElementForEachSectionAndItemInTheStandardsOrder() {
        List<String> ids = new ArrayList<>();
        List<String> numbers = new ArrayList<>();
        List<String> items = new ArrayList<>();
        Viewing.of(small.project).requirements().eAllContents().forEachRemaining(element -> {
            Provision provision = (Provision) element;
            ids.add(provision.getId());
            numbers.add(provision.getNumber());
            if (provision instanceof Requirement) {
                items.add(provision.getId());
            }
        });
        assertEquals(CATALOGUE.items().stream().map(Item::ruleId).toList(), items);
        assertEquals(items.size() + CATALOGUE.allSections().size(), ids.size());
        assertEquals(ids.size(), new HashSet<>(ids).size(), "ids are unique");
        assertTrue(numbers.containsAll(
                CATALOGUE.allSections().stream().map(Section::number).toList()));
    }

    @Test
    void theSetIsTheSameAsLongAsTheProjectLives() {
        RequirementSet set = Viewing.of(small.project).requirements();
        small.project.setName("改名");
        assertSame(set, Viewing.of(small.clauses).requirements());
        Resource resource = new ResourceImpl(URI.createURI("memory:/one.outsourcing"));
        resource.getContents().add(small.project);
        assertSame(set, Viewing.of(small.project).requirements());
        ResourceSet resources = new ResourceSetImpl();
        resources.getResources().add(resource);
        assertSame(set, Viewing.of(small.project).requirements());
        assertSame(resources, set.eResource().getResourceSet());
        resource.setURI(URI.createURI("memory:/two.outsourcing"));
        assertSame(set, Viewing.of(small.project).requirements());
        assertEquals(
                "plumbline-requirements:/memory%3A%2Ftwo.outsourcing",
                set.eResource().getURI().toString());
        assertEquals(2, resources.getResources().size());
    }

    @Test
    void everyElementIsFoundByItsUri() {
        ResourceSet resources = new ResourceSetImpl();
        Resource resource = new ResourceImpl(URI.createURI("memory:/one.outsourcing"));
        resources.getResources().add(resource);
        resource.getContents().add(small.project);
        RequirementSet set = Viewing.of(small.project).requirements();
        set.eAllContents()
                .forEachRemaining(
                        element -> assertSame(element, resources.getEObject(EcoreUtil.getURI(element), false)));
        assertEquals(
                "plumbline-requirements:/memory%3A%2Fone.outsourcing#GBT32926-6.3-a-5",
                EcoreUtil.getURI(Viewing.of(small.project).requirement(CATALOGUE.item("6.3 a) 5)")))
                        .toString());
    }

    @Test
    void aStoredReferenceIsResolvedBesideTheLoadedProject() {
        URI file = store("one.outsourcing");
        ResourceSet resources = resources();
        OutsourcingProject project = (OutsourcingProject)
                resources.getResource(file, true).getContents().get(0);
        Requirement requirement = (Requirement) resources.getEObject(reference(file), true);
        assertEquals("6.3 a) 5)", requirement.getNumber());
        assertEquals(Optional.of(project), Viewing.of(requirement).project());
        assertSame(EcoreUtil.getRootContainer(requirement), Viewing.of(project).requirements());
    }

    @Test
    void aStoredReferenceThatIsResolvedFirstLoadsTheProjectOnDemand() {
        URI file = store("with blank #1.outsourcing");
        ResourceSet resources = resources();
        Requirement requirement = (Requirement) resources.getEObject(reference(file), true);
        assertEquals(1, resources.getResources().size());
        OutsourcingProject project = Viewing.of(requirement).project().orElseThrow();
        assertEquals("云平台外包", project.getName());
        assertEquals(file, project.eResource().getURI());
        assertSame(EcoreUtil.getRootContainer(requirement), Viewing.of(project).requirements());
    }

    @Test
    void aReferenceToNothingIsNeutral() {
        EObject requirement =
                resources().getEObject(URI.createURI("plumbline-requirements:/nowhere#GBT32926-6.3-a-5"), true);
        assertTrue(Viewing.of(requirement).project().isEmpty());
        assertTrue(resources()
                .getResource(URI.createURI("plumbline-requirements:/"), true)
                .isLoaded());
    }

    @Test
    void theSetIsBuiltAgainAfterItWasUnloaded() {
        RequirementSet set = Viewing.of(small.project).requirements();
        set.eResource().unload();
        assertEquals(set.eClass(), Viewing.of(small.project).requirements().eClass());
        assertFalse(Viewing.of(small.project).requirements().eIsProxy());
    }

    @Test
    void nothingIsEverWritten() throws IOException {
        URI file = store("one.outsourcing");
        Resource resource = resources().getResource(reference(file).trimFragment(), true);
        resource.save(Map.of());
        resource.delete(Map.of());
        assertFalse(resource.isLoaded());
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(folder.resolve("one.outsourcing")), files.toList());
        }
    }

    private URI store(String name) {
        Path file = folder.resolve(name);
        new ProjectStore().save(small.project, file);
        return URI.createFileURI(file.toString());
    }

    /** As the table of an editor stores it. */
    private static URI reference(URI project) {
        return URI.createURI("plumbline-requirements:/"
                + URI.encodeSegment(project.toString(), false).replace(":", "%3A") + "#GBT32926-6.3-a-5");
    }

    private static ResourceSet resources() {
        ResourceSet resources = new ResourceSetImpl();
        resources
                .getResourceFactoryRegistry()
                .getExtensionToFactoryMap()
                .put(OutsourcingResourceFactory.EXTENSION, new OutsourcingResourceFactory());
        resources
                .getResourceFactoryRegistry()
                .getProtocolToFactoryMap()
                .put(RequirementResourceFactory.PROTOCOL, new RequirementResourceFactory());
        return resources;
    }
}
