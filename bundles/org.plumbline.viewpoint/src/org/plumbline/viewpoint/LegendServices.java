// SPDX-License-Identifier: EPL-2.0
package org.plumbline.viewpoint;

import org.plumbline.assessment.Verdict;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.model.outsourcing.OutsourcingProject;
import org.plumbline.model.outsourcing.Phase;

/** Titles of the representations and their parts, and what the legend says. */
public final class LegendServices {

    /** Called by the interpreter. */
    public LegendServices() {
        // nothing to set up
    }

    /** Title of the management model. */
    public String titleManagementModel(OutsourcingProject project) {
        return title(project, "管理模型", "Management model");
    }

    /** Title of the roles and responsibilities. */
    public String titleRolesAndResponsibilities(OutsourcingProject project) {
        return title(project, "角色和职责", "Roles and responsibilities");
    }

    /** Title of the process of a phase. */
    public String titlePhaseProcess(Phase phase) {
        return title(phase, "阶段过程", "Phase process");
    }

    /** Title of the parties and contracts. */
    public String titlePartiesAndContracts(OutsourcingProject project) {
        return title(project, "相关方和合同", "Parties and contracts");
    }

    /** Title of the risk diagram. */
    public String titleRisk(OutsourcingProject project) {
        return title(project, "风险", "Risk");
    }

    /** Title of the technical environment. */
    public String titleTechnicalEnvironment(OutsourcingProject project) {
        return title(project, "技术环境", "Technical environment");
    }

    /** Title of the responsibility matrix. */
    public String titleResponsibilityMatrix(OutsourcingProject project) {
        return title(project, "职责矩阵", "Responsibility matrix");
    }

    /** Title of the requirement table. */
    public String titleRequirementTable(OutsourcingProject project) {
        return title(project, "要求表", "Requirement table");
    }

    /** Title of the matrix of controls and assets. */
    public String titleControlAssetMatrix(OutsourcingProject project) {
        return title(project, "控制措施与资产矩阵", "Control and asset matrix");
    }

    /** Title of the tree of the standard. */
    public String titleStandard(OutsourcingProject project) {
        return title(project, "标准条款", "The standard");
    }

    private static String title(Element shown, String zh, String en) {
        return shown == null ? en : Words.of(shown).said(Words.of(shown).say(zh, en), nameOrKind(shown));
    }

    private static String nameOrKind(Element shown) {
        boolean named = shown.getName() != null && !shown.getName().isBlank();
        return !named && shown instanceof Phase phase
                ? Words.of(phase).label(phase.getKind())
                : Words.of(shown).name(shown);
    }

    /** Heading of the roles. */
    public String titleRoles(Element shown) {
        return Words.of(shown).say("管理角色（4.2）", "Roles (4.2)");
    }

    /** Heading of the phases. */
    public String titlePhases(Element shown) {
        return Words.of(shown).say("管理阶段（4.3）", "Phases (4.3)");
    }

    /** Heading of the controls of Annex A. */
    public String titleAnnex(Element shown) {
        return Words.of(shown).say("基本信息安全控制（附录 A）", "Basic security controls (Annex A)");
    }

    /** Heading of the controls that no section of Annex A asks for. */
    public String titleUnassignedControls(Element shown) {
        return Words.of(shown).say("其他控制措施", "Other controls");
    }

    /** Heading of the documents that a phase uses. */
    public String titleDocuments(Element shown) {
        return Words.of(shown).say("管理文件", "Documents");
    }

    /** Heading of the legend. */
    public String legendTitle(Element shown) {
        return Words.of(shown).say("图例", "Legend");
    }

    /** What the colour of satisfied elements means. */
    public String legendSatisfied(Element shown) {
        return sample(shown, Verdict.SATISFIED);
    }

    /** What the colour of partly satisfied elements means. */
    public String legendPartial(Element shown) {
        return sample(shown, Verdict.PARTIAL);
    }

    /** What the colour of gaps means. */
    public String legendGap(Element shown) {
        return sample(shown, Verdict.GAP);
    }

    /** What the colour of elements that wait for a judgement means. */
    public String legendUndecided(Element shown) {
        return sample(shown, Verdict.UNDECIDED);
    }

    /** What the colour of what is not due means. */
    public String legendNotDue(Element shown) {
        return sample(shown, Verdict.NOT_DUE);
    }

    /** What a dotted outline means. */
    public String legendMissing(Element shown) {
        return Words.of(shown).say("缺少", "missing");
    }

    private static String sample(Element shown, Verdict verdict) {
        return VerdictServices.sign(verdict) + " "
                + verdict.label(Viewing.of(shown).language());
    }
}
