// SPDX-License-Identifier: EPL-2.0
package org.plumbline.storage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.model.outsourcing.OutsourcingFactory;
import org.plumbline.model.outsourcing.OutsourcingProject;

/** Nothing that a project says is lost in JSON, and every such file meets the published schema. */
class JsonRoundTripTest {

    private static final ObjectMapper TREES = new ObjectMapper();
    private static final Path ROOT = Path.of(System.getProperty("plumbline.root"));
    private static final JsonSchema SCHEMA = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(new String(schema(), StandardCharsets.UTF_8));

    private final ProjectStore store = new ProjectStore(EveryFeature.ids(1));
    private final ProjectJson json = new ProjectJson(EveryFeature.ids(1));

    @TempDir
    private Path folder;

    private static byte[] schema() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new ProjectSchema(Format.ofMetamodel(), ROOT.resolve("bundles/org.plumbline.model/model/outsourcing.ecore"))
                    .write(out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    private void survives(OutsourcingProject project) throws IOException {
        byte[] before = store.toBytes(project);
        byte[] written = json.toBytes(store.fromBytes(before, Path.of("before")));
        OutsourcingProject back = json.fromBytes(written, Path.of("back"));
        assertArrayEquals(before, store.toBytes(back));
        assertArrayEquals(written, json.toBytes(back));
        assertTrue(EcoreUtil.equals(project, back));
        assertEquals(Set.of(), SCHEMA.validate(TREES.readTree(written)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void everyClassAndFeatureSurvives(long seed) throws IOException {
        survives(EveryFeature.project(seed));
    }

    @Test
    void randomProjectsSurvive() throws IOException {
        for (long seed = 1; seed <= 12; seed++) {
            OutsourcingProject project = EveryFeature.small(seed);
            store.toBytes(project);
            Set<String> all =
                    EveryFeature.elements(project).stream().map(Element::getId).collect(Collectors.toSet());
            new RandomEdits(project, seed, all).apply(60);
            survives(project);
        }
        survives(OutsourcingFactory.eINSTANCE.createOutsourcingProject());
    }

    @ParameterizedTest
    @ValueSource(strings = {"hailan-government-cloud", "qinglan-collaboration-platform"})
    void theExamplesSurvive(String name) throws IOException {
        Path file = ROOT.resolve("examples").resolve(name + ".outsourcing");
        Path written = folder.resolve("project.json");
        json.save(store.load(file), written);
        assertArrayEquals(Files.readAllBytes(file), store.toBytes(json.load(written)));
        assertEquals(Set.of(), SCHEMA.validate(TREES.readTree(written.toFile())));
        assertTrue(Files.readString(written).startsWith("{\n  \"$schema\" : \"urn:plumbline:project:1\",\n"));
    }

    /** Other programs write the members of an object in an order of their own. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void theOrderOfMembersSaysNothing(long seed) throws IOException {
        OutsourcingProject project = seed == 1 ? EveryFeature.project(seed) : EveryFeature.small(seed);
        byte[] written = json.toBytes(project);
        JsonNode shuffled = shuffled(TREES.readTree(written), new Random(seed));
        byte[] other = TREES.writeValueAsBytes(shuffled);
        assertArrayEquals(written, json.toBytes(json.fromBytes(other, Path.of("other"))));
    }

    private static JsonNode shuffled(JsonNode node, Random random) {
        if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, shuffled(array.get(i), random));
            }
        } else if (node instanceof ObjectNode object) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            Collections.shuffle(names, random);
            ObjectNode other = TREES.createObjectNode();
            names.forEach(name -> other.set(name, shuffled(object.get(name), random)));
            return other;
        }
        return node;
    }

    @Test
    void theSchemaInTheDocumentationIsTheOneOfTheMetamodel() throws IOException {
        Path published = ROOT.resolve("docs/schema/project.schema.json");
        if (Boolean.getBoolean("schema.update")) {
            Files.write(published, schema());
        }
        assertEquals(new String(schema(), StandardCharsets.UTF_8), Files.readString(published));
    }

    @Test
    void theSchemaRefusesWhatTheMetamodelDoesNotProvideFor() throws IOException {
        byte[] written = json.toBytes(EveryFeature.small(1));
        JsonNode right = TREES.readTree(written);
        assertFalse(SCHEMA.validate(changed(right, "colour", TREES.valueToTree("red")))
                .isEmpty());
        assertFalse(SCHEMA.validate(changed(right, "assessedOn", TREES.valueToTree("soon")))
                .isEmpty());
        assertFalse(SCHEMA.validate(changed(right, "class", TREES.valueToTree("Department")))
                .isEmpty());
        assertFalse(SCHEMA.validate(changed(right, "agencies", TREES.valueToTree("none")))
                .isEmpty());
        assertFalse(
                SCHEMA.validate(changed(right, "id", TREES.valueToTree("1"))).isEmpty());
    }

    private static JsonNode changed(JsonNode document, String field, JsonNode value) {
        JsonNode copy = document.deepCopy();
        ((ObjectNode) copy.get("project")).set(field, value);
        return copy;
    }

    @Test
    void aProjectThatCannotBeReadAgainIsNotWritten() throws IOException {
        Path file = Files.writeString(folder.resolve("project.json"), "old");
        OutsourcingProject project = OutsourcingFactory.eINSTANCE.createOutsourcingProject();
        project.setName("bell\u0007");
        ProjectFileException refused = assertThrows(ProjectFileException.class, () -> json.save(project, file));
        assertEquals(Fault.SAVED_CHARACTER, refused.fault());
        assertEquals("old", Files.readString(file));
        try (var files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
    }
}
