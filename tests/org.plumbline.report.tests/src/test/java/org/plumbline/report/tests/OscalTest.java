// SPDX-License-Identifier: EPL-2.0
package org.plumbline.report.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import gov.nist.secauto.metaschema.core.datatype.markup.MarkupLine;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.AssessmentResult;
import org.plumbline.assessment.AssessmentSettings;
import org.plumbline.assessment.Verdict;
import org.plumbline.assessment.rules.RuleBook;
import org.plumbline.model.PartialDate;
import org.plumbline.model.StarterProject;
import org.plumbline.model.outsourcing.Evidence;
import org.plumbline.model.outsourcing.ImprovementMeasure;
import org.plumbline.model.outsourcing.ManagementAudit;
import org.plumbline.model.outsourcing.OutsourcingFactory;
import org.plumbline.model.outsourcing.OutsourcingProject;
import org.plumbline.model.outsourcing.Phase;
import org.plumbline.report.oscal.OscalExport;
import org.plumbline.standard.Item;
import org.plumbline.standard.Language;
import org.plumbline.storage.ProjectStore;

/** What is exported in OSCAL is valid, fits together, and says no more than the assessment does. */
class OscalTest {

    private static final OutsourcingFactory MAKE = OutsourcingFactory.eINSTANCE;
    private static final OscalValidator OSCAL = new OscalValidator();
    private static final Map<String, AssessmentResult> PROJECTS = projects();
    private static final String PLAN = "plan-of-action-and-milestones";

    @TempDir
    private Path folder;

    private static AssessmentResult assessed(OutsourcingProject project) {
        return new Assessment(Sample.CATALOGUE, RuleBook.gbt32926())
                .assess(project, AssessmentSettings.of(Sample.AS_OF));
    }

    private static AssessmentResult example(String name) {
        Path root = Path.of(System.getProperty("plumbline.root"));
        return assessed(new ProjectStore().load(root.resolve("examples").resolve(name + ".outsourcing")));
    }

    /** The document of a kind, without the member around it. */
    private static JsonNode tree(AssessmentResult result, String kind) {
        for (OscalExport.Document document : new OscalExport("1.0.0", Language.EN).documents(result)) {
            if (document.name().equals(kind + ".json")) {
                return Schemas.tree(bytes(document)).get(kind);
            }
        }
        throw new AssertionError(kind);
    }

    private static byte[] bytes(OscalExport.Document document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            document.write(out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    private static AssessmentResult empty() {
        return assessed(MAKE.createOutsourcingProject());
    }

    private static Map<String, byte[]> export(AssessmentResult result, Language language) {
        Map<String, byte[]> all = new LinkedHashMap<>();
        for (OscalExport.Document document : new OscalExport("1.0.0", language).documents(result)) {
            all.put(document.name(), bytes(document));
        }
        return all;
    }

    /** The documents by their kind, without the member around them. */
    private static Map<String, JsonNode> trees(AssessmentResult result) {
        Map<String, JsonNode> trees = new LinkedHashMap<>();
        export(result, Language.EN).forEach((name, content) -> {
            String kind = name.replace(".json", "");
            trees.put(kind, Schemas.tree(content).get(kind));
        });
        return trees;
    }

    private List<Path> write(AssessmentResult result, Language language) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Map.Entry<String, byte[]> document : export(result, language).entrySet()) {
            files.add(Files.write(folder.resolve(document.getKey()), document.getValue()));
        }
        return files;
    }

    private static Map<String, AssessmentResult> projects() {
        Map<String, AssessmentResult> projects = new LinkedHashMap<>();
        projects.put("Hailan", example("hailan-government-cloud"));
        projects.put("Qinglan", example("qinglan-collaboration-platform"));
        projects.put("empty", empty());
        projects.put("starter", assessed(StarterProject.create("起步", "部门", List.of("一处", "二处"), "zh")));
        projects.put("every verdict", Sample.ordinary());
        projects.put("every class", assessed(EveryClass.project()));
        String hostile = Arrays.stream(Hostile.values())
                .map(Hostile::text)
                .filter(text -> text.length() < 200)
                .collect(Collectors.joining(" ", "# 1. ", " "));
        projects.put("hostile", Sample.named(hostile));
        return projects;
    }

    static Set<Map.Entry<String, AssessmentResult>> entries() {
        return PROJECTS.entrySet();
    }

    @ParameterizedTest
    @MethodSource("entries")
    void meetsSchemasAndConstraints(Map.Entry<String, AssessmentResult> project) throws IOException {
        Language language = project.getKey().equals("Hailan") ? Language.ZH : Language.EN;
        for (Path file : write(project.getValue(), language)) {
            boolean checked = file.endsWith("catalog.json") && !project.getKey().equals("Hailan");
            if (!checked) {
                assertEquals(List.of(), OSCAL.bySchema(file), project.getKey() + " " + file);
                assertEquals(List.of(), OSCAL.byConstraints(file), project.getKey() + " " + file);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = "LONG.*", mode = EnumSource.Mode.MATCH_NONE)
    void meetsTheSchemaWhateverTheNames(Hostile name) throws IOException {
        for (Path file : write(Sample.hostile(name), Language.EN)) {
            if (!file.endsWith("catalog.json")) {
                assertEquals(List.of(), OSCAL.bySchema(file), file.toString());
            }
        }
    }

    @Test
    void theValidatorFindsWhatIsWrong() throws IOException {
        List<Path> files = write(empty(), Language.EN);
        Path profile = files.get(1);
        String text = Files.readString(profile);
        Files.writeString(profile, text.replace("\"imports\"", "\"exports\""));
        assertFalse(OSCAL.bySchema(profile).isEmpty());
        Files.writeString(profile, text);
        Path plan = files.get(2);
        Files.writeString(
                plan, Files.readString(plan).replace("\"role-ids\" : [\n", "\"role-ids\" : [\n\"nobody\",\n"));
        assertFalse(OSCAL.byConstraints(plan).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hailan", "every verdict", "every class"})
    void everyReferenceLeadsSomewhere(String name) {
        Map<String, JsonNode> documents = trees(PROJECTS.get(name));
        Set<String> ids = new HashSet<>();
        documents
                .values()
                .forEach(document -> visit(document, "", (field, value) -> {
                    if (Set.of("uuid", "id").contains(field)) {
                        ids.add(value);
                    }
                }));
        Set<String> dangling = new TreeSet<>();
        documents
                .values()
                .forEach(document -> visit(document, "", (field, value) -> {
                    boolean reference =
                            field.matches(".*-(uuids?|ids?)") && !field.matches("document-ids?|system-ids?");
                    if (reference && !ids.contains(value)) {
                        dangling.add(field + " " + value);
                    } else if (field.equals("href") && value.startsWith("#") && !ids.contains(value.substring(1))) {
                        dangling.add(value);
                    } else if (field.equals("href")
                            && value.endsWith(".json")
                            && !documents.containsKey(value.replace(".json", ""))) {
                        dangling.add(value);
                    }
                }));
        assertEquals(Set.of(), dangling);
    }

    private static void visit(JsonNode node, String field, BiConsumer<String, String> text) {
        if (node.isTextual()) {
            text.accept(field, node.asText());
        } else if (node.isArray()) {
            node.forEach(entry -> visit(entry, field, text));
        } else {
            node.fields().forEachRemaining(entry -> visit(entry.getValue(), entry.getKey(), text));
        }
    }

    @Test
    void noUuidOccursTwiceInADocumentAndAllAreOfVersion5() {
        trees(PROJECTS.get("every class")).forEach((name, document) -> {
            Set<String> seen = new HashSet<>();
            visit(document, "", (field, value) -> {
                if (field.equals("uuid")) {
                    assertTrue(seen.add(value), name + " " + value);
                    assertEquals(5, UUID.fromString(value).version(), value);
                }
            });
        });
    }

    @Test
    void onlyWhatTheVerdictSaysIsSatisfied() {
        AssessmentResult result = Sample.ordinary();
        JsonNode results = tree(result, "assessment-results").get("results").get(0);
        Map<String, String> states = new LinkedHashMap<>();
        results.get("findings").forEach(finding -> {
            JsonNode status = finding.at("/target/status");
            states.put(
                    finding.at("/target/target-id").asText(),
                    status.get("state").asText() + " " + status.get("reason").asText());
        });
        Set<Verdict> seen = new HashSet<>();
        for (Item item : Sample.CATALOGUE.items()) {
            Verdict verdict = result.item(item).verdict();
            seen.add(verdict);
            String expected =
                    switch (verdict) {
                        case SATISFIED -> "satisfied pass";
                        case PARTIAL, GAP -> "not-satisfied fail";
                        case UNDECIDED, ERROR -> "not-satisfied other";
                        case NOT_DUE, NOT_APPLICABLE -> null;
                    };
            assertEquals(expected, states.get(item.ruleId() + "_smt"), item.number());
        }
        assertEquals(Set.of(Verdict.values()), seen);
        int items = Sample.CATALOGUE.items().size();
        assertTrue(results.get("observations").size() > items, "every item has an observation");
        assertEquals(
                states.size(),
                results.at("/reviewed-controls/control-selections/0/include-controls")
                        .size());
    }

    @Test
    void theProfileLeavesOutWhatDoesNotApply() {
        AssessmentResult result = Sample.ordinary();
        Set<String> selected = new HashSet<>();
        tree(result, "profile").at("/imports/0/include-controls/0/with-ids").forEach(id -> selected.add(id.asText()));
        for (Item item : Sample.CATALOGUE.items()) {
            boolean applies = result.item(item).verdict() != Verdict.NOT_APPLICABLE;
            assertEquals(applies, selected.contains(item.ruleId()), item.number());
        }
    }

    @Test
    void theCatalogHasEveryItemInItsPlace() {
        JsonNode catalog = tree(empty(), "catalog");
        Set<String> ids = new HashSet<>();
        visit(catalog, "", (field, value) -> {
            if (field.equals("id")) {
                ids.add(value);
            }
        });
        Sample.CATALOGUE.items().forEach(item -> assertTrue(ids.contains(item.ruleId()), item.number()));
        Sample.CATALOGUE
                .allSections()
                .forEach(section -> assertTrue(ids.contains("GBT32926-section-" + section.number()), section.number()));
        JsonNode control = catalog.at("/groups/0/groups/0/controls/0");
        assertEquals("4.1 a)", control.at("/props/0/value").asText());
        assertTrue(ids.contains("GBT32926-4.2.2-c-1_prm"), "what is to be done regularly has a parameter");
    }

    @Test
    void dueDatesAreDeadlinesAndMilestones() {
        OutsourcingProject project = StarterProject.create("p", "d", List.of("u"), "en");
        ManagementAudit audit = MAKE.createManagementAudit();
        ImprovementMeasure measure = MAKE.createImprovementMeasure();
        measure.setId("00000000-0000-0000-0000-000000000001");
        measure.setName("Rotate keys");
        measure.setDueOn(PartialDate.valueOf("2026-09"));
        audit.getMeasures().add(measure);
        Phase phase = project.getPhases().get(2);
        phase.getActivities().add(audit);
        JsonNode plan = tree(assessed(project), PLAN);
        JsonNode risk = null;
        for (JsonNode one : plan.get("risks")) {
            risk = one.get("title").asText().equals("Rotate keys") ? one : risk;
        }
        assertEquals("2026-09-30T00:00:00Z", risk.get("deadline").asText());
        assertEquals("remediating", risk.get("status").asText());
        assertEquals(
                "2026-09-30T00:00:00Z",
                risk.at("/remediations/0/tasks/0/timing/on-date/date").asText());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "归档/合同 1.pdf|%E5%BD%92%E6%A1%A3/%E5%90%88%E5%90%8C%201.pdf",
                "https://example.org/a?b=1|https://example.org/a?b=1",
                "https://example.org/no address|urn:uuid:00000000-0000-0000-0000-000000000002"
            })
    void evidenceLeadsToWhereItIs(String location, String href) {
        OutsourcingProject project = MAKE.createOutsourcingProject();
        Evidence evidence = MAKE.createEvidence();
        evidence.setId("00000000-0000-0000-0000-000000000002");
        evidence.setLocation(location);
        evidence.setDigestAlgorithm("SHA-256");
        evidence.setDigest(Sample.DIGEST);
        project.getEvidenceRegister().add(evidence);
        JsonNode resource = tree(assessed(project), "system-security-plan").at("/back-matter/resources/0");
        assertEquals(href, resource.at("/rlinks/0/href").asText());
        assertEquals(Sample.DIGEST, resource.at("/rlinks/0/hashes/0/value").asText());
        assertTrue(resource.get("props").toString().contains(location));
    }

    @Test
    void whereNothingIsOpenThereIsNoPlanOfAction() {
        assertFalse(trees(example("qinglan-collaboration-platform")).containsKey(PLAN));
        JsonNode plan = tree(example("hailan-government-cloud"), PLAN);
        assertTrue(plan.get("poam-items").size()
                >= example("hailan-government-cloud").findings().size());
    }

    @Test
    void theSameModelGivesTheSameBytesWhateverTheLocaleAndTimeZone() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        Map<String, byte[]> documents = export(Sample.ordinary(), Language.ZH);
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
            Map<String, byte[]> again = export(Sample.ordinary(), Language.ZH);
            documents.forEach((name, content) -> assertArrayEquals(content, again.get(name), name));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void identifiersAreTheSameInBothLanguagesButThoseOfTheDocuments() {
        Map<String, byte[]> english = export(Sample.ordinary(), Language.EN);
        export(Sample.ordinary(), Language.ZH).forEach((name, content) -> {
            JsonNode chinese = Schemas.tree(content);
            JsonNode other = Schemas.tree(english.get(name));
            assertEquals(uuids(other), uuids(chinese), name);
            String path = "/" + name.replace(".json", "") + "/uuid";
            assertNotEquals(other.at(path).asText(), chinese.at(path).asText(), name);
        });
    }

    private static List<String> uuids(JsonNode document) {
        List<String> all = new ArrayList<>();
        visit(document, "", (field, value) -> {
            if (field.equals("uuid")) {
                all.add(value);
            }
        });
        return all.subList(1, all.size());
    }

    /** Titles are Markdown in OSCAL; whatever is in a name, it must not become markup. */
    @ParameterizedTest
    @EnumSource
    void namesAreShownAsTheyAre(Hostile name) {
        JsonNode plan = tree(Sample.hostile(name), "system-security-plan");
        String title = plan.at("/system-implementation/components/0/title").asText();
        String plain = plan.at("/system-characteristics/system-name").asText();
        String shown = MarkupLine.fromMarkdown(title).toHtml();
        assertFalse(shown.matches("(?s).*<(?!/?(q)>).*"), shown);
        assertEquals(
                quotes(plain),
                quotes(shown.replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&quot;", "\"")
                        .replace("&amp;", "&")));
    }

    /** Quotation marks may be set as such. */
    private static String quotes(String text) {
        return text.replaceAll("</?q>|&[lr][sd]quo;|[‘’“”'\"]", "'");
    }
}
