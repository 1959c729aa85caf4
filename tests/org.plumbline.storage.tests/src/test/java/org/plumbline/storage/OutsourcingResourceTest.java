// SPDX-License-Identifier: EPL-2.0
package org.plumbline.storage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.common.util.WrappedException;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ExtensibleURIConverterImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.model.outsourcing.OutsourcingFactory;
import org.plumbline.model.outsourcing.OutsourcingPackage;
import org.plumbline.model.outsourcing.OutsourcingProject;

/** In a resource set, a project file is what it is in a store. */
class OutsourcingResourceTest {

    private final ProjectStore store = new ProjectStore(EveryFeature.ids(1));
    private final ResourceSet resources = new ResourceSetImpl();

    @TempDir
    private Path folder;

    private Path file;
    private URI uri;

    @BeforeEach
    void setUp() {
        resources
                .getResourceFactoryRegistry()
                .getExtensionToFactoryMap()
                .put(OutsourcingResourceFactory.EXTENSION, new OutsourcingResourceFactory());
        file = folder.resolve("项目 1.outsourcing");
        uri = URI.createFileURI(file.toString());
        store.save(EveryFeature.project(1), file);
    }

    @Test
    void loadingAndSavingKeepsTheBytes() throws IOException {
        byte[] before = Files.readAllBytes(file);
        Resource resource = resources.getResource(uri, true);
        assertTrue(resource.isLoaded() && resource.getErrors().isEmpty());
        Files.delete(file);
        resource.save(Map.of());
        assertArrayEquals(before, Files.readAllBytes(file));
        assertFalse(resource.isModified());
    }

    @Test
    void theFragmentOfAnElementIsItsId() {
        Resource resource = resources.getResource(uri, true);
        for (Element element : EveryFeature.elements(
                (OutsourcingProject) resource.getContents().get(0))) {
            assertEquals(element.getId(), resource.getURIFragment(element));
            assertSame(element, resource.getEObject(element.getId()));
        }
        Element department = ((OutsourcingProject) resource.getContents().get(0)).getDepartment();
        ((OutsourcingProject) resource.getContents().get(0)).setDepartment(null);
        assertNull(resource.getEObject(department.getId()));
    }

    @Test
    void aFaultIsTheSentenceOfTheStore() throws IOException {
        Files.writeString(file, "<html/>");
        WrappedException e = assertThrows(WrappedException.class, () -> resources.getResource(uri, true));
        Throwable cause = e.getCause();
        while (!(cause instanceof ProjectFileException)) {
            cause = cause.getCause();
        }
        ProjectFileException fault = assertInstanceOf(ProjectFileException.class, cause);
        assertTrue(Sentences.check(fault, file).startsWith(", line 1: the root element is <html>; expected"));
    }

    @Test
    void aProjectThatCannotBeSavedLeavesTheFile() throws IOException {
        byte[] before = Files.readAllBytes(file);
        Resource resource = resources.getResource(uri, true);
        ((OutsourcingProject) resource.getContents().get(0)).setId("no id");
        IOException e = assertThrows(IOException.class, () -> resource.save(Map.of()));
        assertInstanceOf(ProjectFileException.class, e.getCause());
        resource.getContents().clear();
        assertThrows(IOException.class, () -> resource.save(Map.of()));
        resource.getContents().add(OutsourcingFactory.eINSTANCE.create(OutsourcingPackage.Literals.DEPARTMENT));
        assertThrows(IOException.class, () -> resource.save(Map.of()));
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    @Test
    void aFileElsewhereIsOpenedForWritingOnlyWhenItsContentIsComplete() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        ByteArrayOutputStream[] written = new ByteArrayOutputStream[1];
        resources.setURIConverter(new ExtensibleURIConverterImpl() {
            @Override
            public InputStream createInputStream(URI from, Map<?, ?> options) {
                return new ByteArrayInputStream(bytes);
            }

            @Override
            public OutputStream createOutputStream(URI to, Map<?, ?> options) {
                written[0] = new ByteArrayOutputStream();
                return written[0];
            }
        });
        Resource resource = resources.getResource(URI.createURI("platform:/resource/p/a.outsourcing"), true);
        OutsourcingProject project = (OutsourcingProject) resource.getContents().get(0);
        project.setName("renamed");
        resource.save(Map.of());
        assertTrue(written[0].toString(StandardCharsets.UTF_8).contains("name=\"renamed\""));
        written[0] = null;
        project.setName("\u0000");
        assertThrows(IOException.class, () -> resource.save(Map.of()));
        assertNull(written[0]);
    }
}
