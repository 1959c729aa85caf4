// SPDX-License-Identifier: EPL-2.0
package org.plumbline.report.oscal;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.plumbline.assessment.AssessmentResult;
import org.plumbline.report.Json;
import org.plumbline.standard.Catalogue;
import org.plumbline.standard.Language;

/**
 * The catalogue, a project and its assessment in OSCAL {@value Metadata#OSCAL_VERSION}. Identifiers are made from the ids
 * of the model and the numbers of the standard, times from the day of the assessment; the UUID of a document is made from
 * its content. So the same model gives the same documents.
 */
public final class OscalExport {

    /** The name of the plan of action and milestones, which is not always there. */
    public static final String ACTION_PLAN = "plan-of-action-and-milestones.json";

    static final String CATALOG = "catalog.json";
    static final String PROFILE = "profile.json";
    static final String SYSTEM_SECURITY_PLAN = "system-security-plan.json";
    static final String ASSESSMENT_PLAN = "assessment-plan.json";
    static final String ASSESSMENT_RESULTS = "assessment-results.json";

    private static final String JSON = ".json";

    private final String toolVersion;
    private final Language language;

    /**
     * Makes documents in a language.
     *
     * @param toolVersion version of the tool, not blank
     */
    public OscalExport(String toolVersion, Language language) {
        this.toolVersion = toolVersion;
        this.language = language;
    }

    /** A document, to be written in a file of its name; documents refer to each other by these names. */
    public final class Document {

        private final String name;
        private final Function<Metadata, Fields> content;

        private Document(String name, Function<Metadata, Fields> content) {
            this.name = name;
            this.content = content;
        }

        /** The name of the file, such as {@code catalog.json}; without the extension it is the kind of document. */
        public String name() {
            return name;
        }

        /** Writes the document. The stream stays open. */
        public void write(OutputStream out) throws IOException {
            ByteArrayOutputStream anonymous = new ByteArrayOutputStream();
            write(new UUID(0, 0), anonymous);
            write(Names.uuid(anonymous.toByteArray()), out);
        }

        private void write(UUID uuid, OutputStream out) throws IOException {
            try (JsonGenerator json = Json.generator(out)) {
                Fields.of(
                                name.substring(0, name.length() - JSON.length()),
                                content.apply(new Metadata(uuid, toolVersion, language)))
                        .write(json);
                json.writeRaw('\n');
            }
        }
    }

    /** The catalogue. */
    public Document catalog(Catalogue catalogue) {
        return new Document(CATALOG, new OscalCatalogue(catalogue, language)::fields);
    }

    /**
     * Everything on a project: catalog, profile, system security plan, assessment plan and results and, where something
     * is open, plan of action and milestones.
     */
    public List<Document> documents(AssessmentResult result) {
        Project project = new Project(result, language);
        List<Document> documents = new ArrayList<>();
        documents.add(catalog(result.catalogue()));
        documents.add(new Document(PROFILE, new Profile(project)::fields));
        documents.add(new Document(SYSTEM_SECURITY_PLAN, new SystemPlan(project)::fields));
        documents.add(new Document(ASSESSMENT_PLAN, new AssessmentPlan(project, toolVersion)::fields));
        documents.add(new Document(ASSESSMENT_RESULTS, metadata -> new AssessmentResults(project).fields(metadata)));
        if (!new ActionPlan(project).isEmpty()) {
            documents.add(new Document(ACTION_PLAN, metadata -> new ActionPlan(project).fields(metadata)));
        }
        return documents;
    }
}
