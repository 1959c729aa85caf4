// SPDX-License-Identifier: EPL-2.0
package org.plumbline.report.oscal;

import java.util.List;
import java.util.UUID;

/**
 * How the project was assessed, as an assessment plan: every item that applies, by the rules, on the facts of the model.
 *
 * @param project the project
 * @param version version of the tool
 */
record AssessmentPlan(Project project, String version) {

    Fields fields(Metadata metadata) {
        Fields tool = Fields.of("uuid", tool())
                .with("type", "software")
                .with("title", "Plumbline")
                .with(
                        "description",
                        project.say("按规则逐条评估项目模型。", "Assesses the model of a project, item by item, by rules."))
                .with("props", List.of(Fields.of("name", "version").with("value", Markup.plain(version))))
                .with("status", Fields.of("state", "operational"));
        return metadata.document(
                        project.say("评估方案：", "Assessment plan: ") + project.name(),
                        project.day(),
                        new Subject(project.model()).props(),
                        project.people())
                .with("import-ssp", Fields.of("href", OscalExport.SYSTEM_SECURITY_PLAN))
                .with(
                        "reviewed-controls",
                        Fields.of("control-selections", List.of(new Fields().withEmpty("include-all"))))
                .with(
                        "assessment-subjects",
                        List.of(Fields.of("type", "component").withEmpty("include-all")))
                .with(
                        "assessment-assets",
                        Fields.of("components", List.of(tool))
                                .with(
                                        "assessment-platforms",
                                        List.of(Fields.of("uuid", Names.uuid("platform"))
                                                .with("title", "Plumbline")
                                                .with(
                                                        "uses-components",
                                                        List.of(Fields.of("component-uuid", tool()))))));
    }

    /** The UUID of the tool as a component. */
    static UUID tool() {
        return Names.uuid("tool");
    }
}
