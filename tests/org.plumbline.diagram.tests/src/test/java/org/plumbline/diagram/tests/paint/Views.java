// SPDX-License-Identifier: EPL-2.0
package org.plumbline.diagram.tests.paint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.diagram.view.DiagramView;
import org.plumbline.diagram.view.EdgeStyle;
import org.plumbline.diagram.view.EdgeView;
import org.plumbline.diagram.view.LabelStyle;
import org.plumbline.diagram.view.NodeStyle;
import org.plumbline.diagram.view.NodeView;
import org.plumbline.diagram.view.Rgb;
import org.plumbline.diagram.view.Stroke;
import org.plumbline.model.outsourcing.InternalUnit;
import org.plumbline.model.outsourcing.OutsourcingFactory;

/** Diagrams made by hand. */
final class Views {

    static final Rgb INK = rgb(0x1c2530);
    static final Rgb SATISFIED = rgb(0x1c6b47);
    static final Rgb PARTIAL = rgb(0x8a5700);
    static final Rgb GAP = rgb(0xa8261d);
    static final Rgb NOT_DUE = rgb(0x4a6179);
    static final Rgb UNDECIDED = rgb(0x65438f);
    static final Rgb SOFT = rgb(0x525c68);
    static final Rgb LINE = rgb(0xd9d6ce);
    static final Rgb FAINT = rgb(0xf7f6f2);
    static final Rgb PAPER = rgb(0xffffff);

    private final List<NodeView> nodes = new ArrayList<>();
    private final List<EdgeView> edges = new ArrayList<>();
    private final boolean chinese;

    private Views(boolean chinese) {
        this.chinese = chinese;
    }

    static Rgb rgb(int value) {
        return new Rgb(value >> 16, value >> 8 & 0xff, value & 0xff);
    }

    static LabelStyle label(int size, Rgb colour, String icon, LabelStyle.FontFormat... format) {
        return new LabelStyle(
                size,
                Set.of(format),
                colour,
                LabelStyle.Alignment.CENTER,
                icon.isEmpty()
                        ? Optional.empty()
                        : Optional.of("/org.plumbline.model.edit/icons/full/obj16/" + icon + ".svg"));
    }

    static LabelStyle left(LabelStyle style) {
        return new LabelStyle(style.size(), style.format(), style.colour(), LabelStyle.Alignment.LEFT, style.icon());
    }

    static NodeStyle style(NodeStyle.Shape shape, Rgb border, String icon) {
        return new NodeStyle(
                shape,
                tint(border),
                tint(border),
                border,
                1,
                Stroke.SOLID,
                shape == NodeStyle.Shape.RECTANGLE ? 4 : 0,
                label(9, INK, icon),
                true,
                -1,
                -1,
                NodeStyle.Resizing.NSEW);
    }

    /** A style as another, but for its label and how it is resized. */
    static NodeStyle like(NodeStyle style, LabelStyle label, NodeStyle.Resizing resizing) {
        return new NodeStyle(
                style.shape(),
                style.fill(),
                style.fillEnd(),
                style.border(),
                style.borderWidth(),
                style.borderStroke(),
                style.arc(),
                label,
                style.labelInside(),
                style.width(),
                style.height(),
                resizing);
    }

    static Rgb tint(Rgb colour) {
        return new Rgb(
                255 - (255 - colour.red()) / 12, 255 - (255 - colour.green()) / 12, 255 - (255 - colour.blue()) / 12);
    }

    static NodeView node(String id, String label, NodeStyle style, List<NodeView> borderNodes) {
        return new NodeView(
                id,
                "Node",
                element(id),
                label,
                "",
                style,
                NodeView.Presentation.NODE,
                true,
                List.of(),
                borderNodes,
                List.of());
    }

    static NodeView node(String id, String label, NodeStyle style) {
        return node(id, label, style, List.of());
    }

    static NodeView box(String id, String label) {
        return node(id, label, style(NodeStyle.Shape.RECTANGLE, SATISFIED, ""));
    }

    static NodeView container(
            String id, String label, String icon, NodeView.Presentation presentation, List<NodeView> children) {
        NodeStyle style = new NodeStyle(
                NodeStyle.Shape.RECTANGLE,
                FAINT,
                FAINT,
                SOFT,
                1,
                Stroke.SOLID,
                6,
                left(label(10, INK, icon, LabelStyle.FontFormat.BOLD)),
                true,
                -1,
                -1,
                NodeStyle.Resizing.NSEW);
        return new NodeView(
                id,
                id.startsWith("legend") ? "Legend" : "Container",
                element(id),
                label,
                "",
                style,
                presentation,
                true,
                children,
                List.of(),
                List.of());
    }

    static EObject element(String id) {
        InternalUnit unit = OutsourcingFactory.eINSTANCE.createInternalUnit();
        unit.setId("element-" + id);
        return unit;
    }

    static EdgeView edge(String from, String to, String label, EdgeStyle.Arrow arrow, Stroke stroke, Rgb colour) {
        LabelStyle plain = label(8, SOFT, "");
        EdgeStyle style = new EdgeStyle(
                colour, 1, stroke, EdgeStyle.Arrow.NONE, arrow, EdgeStyle.Routing.ORTHOGONAL, plain, plain, plain);
        return new EdgeView(
                from + ">" + to + ">" + label, "Edge", element(from), from, to, "", label, "", "", style, true);
    }

    static EdgeView edge(String from, String to) {
        return edge(from, to, "", EdgeStyle.Arrow.FILLED, Stroke.SOLID, SOFT);
    }

    static DiagramView diagram(String title, List<NodeView> nodes, List<EdgeView> edges) {
        return new DiagramView("Test", title, element("diagram"), Map.of(), nodes, edges);
    }

    /** A diagram as the viewpoint makes them: organisation, phases, controls, remarks. */
    static DiagramView realistic(boolean chinese) {
        return new Views(chinese).build();
    }

    private String t(String zh, String en) {
        return chinese ? zh : en;
    }

    private DiagramView build() {
        organisation();
        phases();
        systems();
        remarks();
        legend();
        return new DiagramView(
                "Overview",
                t("海蓝市政务云平台运维服务外包：责任与控制措施", "Hailan Government Cloud: responsibilities and controls"),
                element("project"),
                Map.of(
                        "org.eclipse.elk.direction", "RIGHT",
                        "org.eclipse.elk.spacing.nodeNode", "24",
                        "org.eclipse.elk.layered.spacing.nodeNodeBetweenLayers", "48"),
                nodes,
                edges);
    }

    private void organisation() {
        NodeView leader = node(
                "leader",
                t("王建国（主管领导）", "Wang Jianguo (supervising leader)"),
                style(NodeStyle.Shape.ELLIPSE, SATISFIED, "Official"));
        NodeView unit = node(
                "unit",
                t("信息化管理处（负责机构）", "Informatisation Office (responsible unit)"),
                style(NodeStyle.Shape.RECTANGLE, SATISFIED, "InternalUnit"));
        NodeView security = node(
                "security",
                t("网络与信息安全科", "Network and Information Security Section"),
                style(NodeStyle.Shape.RECTANGLE, PARTIAL, "InternalUnit"));
        NodeView users = node(
                "users",
                t("政务服务大厅", "Public Service Hall"),
                style(NodeStyle.Shape.RECTANGLE, SATISFIED, "InternalUnit"));
        NodeView audit =
                node("audit", t("审计处", "Audit Office"), style(NodeStyle.Shape.RECTANGLE, NOT_DUE, "InternalUnit"));
        nodes.add(container(
                "department",
                t("海蓝市大数据发展管理局", "Hailan Municipal Big Data Bureau"),
                "Department",
                NodeView.Presentation.FREE_FORM,
                List.of(leader, unit, security, users, audit)));
        NodeView agency = node(
                "agency",
                t("蓝海数科技术有限公司", "Lanhai Digital Technology Ltd"),
                style(NodeStyle.Shape.RECTANGLE, SATISFIED, "ServiceAgency"),
                List.of(port("p1", t("驻场", "on site"), SATISFIED), port("p2", t("远程", "remote"), GAP)));
        NodeView team = container(
                "team",
                t("驻场服务人员", "Personnel on site"),
                "ServicePerson",
                NodeView.Presentation.LIST,
                List.of(
                        line("m1", t("李明：项目经理，已签保密协议", "Li Ming: project manager, agreement signed"), SATISFIED),
                        line("m2", t("赵倩：系统管理员", "Zhao Qian: system administrator"), SATISFIED),
                        line("m3", t("孙浩：数据库管理员，背景审查未完成", "Sun Hao: database administrator, vetting open"), GAP),
                        line("m4", t("周敏：安全工程师", "Zhou Min: security engineer"), SATISFIED)));
        nodes.add(container(
                "supplier",
                t("外包服务机构", "Service agency"),
                "ServiceAgency",
                NodeView.Presentation.FREE_FORM,
                List.of(agency, team)));
        edges.add(edge("leader", "unit", t("领导", "leads"), EdgeStyle.Arrow.FILLED, Stroke.SOLID, SOFT));
        edges.add(edge("unit", "security", t("指导", "instructs"), EdgeStyle.Arrow.OPEN, Stroke.DASH, SOFT));
        edges.add(edge("unit", "users", "", EdgeStyle.Arrow.OPEN, Stroke.DASH, SOFT));
        edges.add(edge(
                "unit",
                "agency",
                t("服务合同 HL-2025-017", "contract HL-2025-017"),
                EdgeStyle.Arrow.FILLED,
                Stroke.SOLID,
                SATISFIED));
        edges.add(edge("security", "agency", t("监督审计", "audits"), EdgeStyle.Arrow.CLOSED, Stroke.DASH, PARTIAL));
        edges.add(edge("agency", "team", t("派出", "sends"), EdgeStyle.Arrow.FILLED_DIAMOND, Stroke.SOLID, SOFT));
    }

    private static NodeView port(String id, String label, Rgb colour) {
        NodeStyle style = new NodeStyle(
                NodeStyle.Shape.RECTANGLE,
                colour,
                colour,
                colour,
                1,
                Stroke.SOLID,
                2,
                label(7, SOFT, ""),
                false,
                12,
                12,
                NodeStyle.Resizing.NONE);
        return node(id, label, style);
    }

    private static NodeView line(String id, String label, Rgb colour) {
        return node(
                id,
                label,
                new NodeStyle(
                        NodeStyle.Shape.RECTANGLE,
                        PAPER,
                        PAPER,
                        PAPER,
                        0,
                        Stroke.SOLID,
                        0,
                        left(label(9, colour, "ServicePerson")),
                        true,
                        -1,
                        -1,
                        NodeStyle.Resizing.NSEW));
    }

    private void phases() {
        String[][] phases = {
            {"规划准备", "Planning", "外包可行性分析", "Feasibility study", "风险评估", "Risk assessment", "制定外包计划", "Outsourcing plan"
            },
            {
                "机构选择",
                "Selection",
                "资质审查",
                "Qualification check",
                "签订合同与保密协议",
                "Contract and confidentiality agreement",
                "备案",
                "Filing"
            },
            {
                "运行监督",
                "Operation",
                "人员管理与培训",
                "Personnel and training",
                "定期安全检查",
                "Regular security inspection",
                "事件处置与改进",
                "Incidents and improvement"
            },
            {
                "改进完成",
                "Completion",
                "交付验收",
                "Delivery check",
                "账号与权限回收",
                "Accounts and grants withdrawn",
                "资料移交与销毁",
                "Hand-over and disposal"
            }
        };
        Rgb[] colours = {SATISFIED, SATISFIED, PARTIAL, NOT_DUE};
        List<NodeView> regions = new ArrayList<>();
        for (int i = 0; i < phases.length; i++) {
            List<NodeView> activities = new ArrayList<>();
            for (int k = 0; k < 3; k++) {
                activities.add(node(
                        "a" + i + k,
                        t(phases[i][2 + 2 * k], phases[i][3 + 2 * k]),
                        style(NodeStyle.Shape.RECTANGLE, i == 2 && k == 1 ? GAP : colours[i], "ExecutionInspection")));
            }
            activities.add(node(
                    "g" + i, t("阶段评审", "Gate"), style(NodeStyle.Shape.LOZENGE, i < 2 ? SATISFIED : UNDECIDED, "")));
            regions.add(container(
                    "phase" + i, t(phases[i][0], phases[i][1]), "Phase", NodeView.Presentation.FREE_FORM, activities));
            for (int k = 0; k < 2; k++) {
                edges.add(edge("a" + i + k, "a" + i + (k + 1)));
            }
            edges.add(edge("a" + i + 2, "g" + i));
        }
        nodes.add(container(
                "lifecycle",
                t("外包生命周期", "Life cycle of the outsourcing"),
                "OutsourcingProject",
                NodeView.Presentation.VERTICAL_STACK,
                regions));
    }

    private void systems() {
        List<NodeView> controls = new ArrayList<>();
        String[][] names = {
            {"最小权限的账号管理", "Accounts with least privilege"},
            {"运维操作经堡垒机并留存日志六个月以上", "Operation through a bastion host, logs kept for six months and longer"},
            {"介质出入登记", "Media in and out are registered"},
            {"每季度备份恢复演练", "Quarterly restore drill"},
            {"机房门禁", "Access control of the machine room"},
            {"漏洞扫描", "Vulnerability scan"},
            {"终端准入", "Admission of terminals"},
            {"数据脱敏", "Masking of data"},
        };
        for (int i = 0; i < names.length; i++) {
            controls.add(node(
                    "c" + i,
                    t(names[i][0], names[i][1]),
                    style(
                            i % 4 == 3 ? NodeStyle.Shape.PARALLELOGRAM : NodeStyle.Shape.RECTANGLE,
                            i == 2 ? GAP : i == 5 ? PARTIAL : SATISFIED,
                            "ControlMeasure")));
        }
        nodes.add(container(
                "controls",
                t("控制措施（附录A）", "Control measures (Annex A)"),
                "ControlMeasure",
                NodeView.Presentation.FREE_FORM,
                controls));
        NodeView db =
                node("db", t("人口基础信息库", "Population register"), style(NodeStyle.Shape.ELLIPSE, NOT_DUE, "DataAsset"));
        NodeView cloud = node(
                "cloud", t("政务云平台（三级）", "Government cloud (level 3)"), style(NodeStyle.Shape.RECTANGLE, NOT_DUE, ""));
        nodes.add(db);
        nodes.add(cloud);
        edges.add(edge("agency", "cloud", t("运维", "operates"), EdgeStyle.Arrow.FILLED, Stroke.SOLID, NOT_DUE));
        edges.add(edge("cloud", "db", t("存储", "stores"), EdgeStyle.Arrow.DIAMOND, Stroke.SOLID, NOT_DUE));
        edges.add(edge("users", "cloud", t("使用", "uses"), EdgeStyle.Arrow.OPEN, Stroke.DASH, SOFT));
    }

    private void remarks() {
        NodeView note = node(
                "note",
                t(
                        "评审意见：孙浩的背景审查须在进场前完成；远程接入未经审批，不符合6.2.2 b) 3)。",
                        "Reviewer: the vetting of Sun Hao must be complete before he enters; remote access was not approved, against 6.2.2 b) 3)."),
                new NodeStyle(
                        NodeStyle.Shape.NOTE,
                        rgb(0xfdf8e3),
                        rgb(0xfdf8e3),
                        rgb(0xb59a3a),
                        1,
                        Stroke.SOLID,
                        0,
                        left(label(9, INK, "")),
                        true,
                        -1,
                        -1,
                        NodeStyle.Resizing.NSEW));
        nodes.add(note);
        edges.add(edge("note", "team", "", EdgeStyle.Arrow.NONE, Stroke.DOT, rgb(0xb59a3a)));
        nodes.add(node("dot", t("开工", "Start"), style(NodeStyle.Shape.DOT, SATISFIED, "")));
        nodes.add(node("warn", t("待定事项", "Open point"), style(NodeStyle.Shape.TRIANGLE, PARTIAL, "")));
    }

    private void legend() {
        String[][] verdicts = {
            {"符合", "Satisfied"}, {"部分符合", "Partial"}, {"不符合", "Gap"}, {"未到期", "Not due"}, {"待判定", "Undecided"}
        };
        Rgb[] colours = {SATISFIED, PARTIAL, GAP, NOT_DUE, UNDECIDED};
        List<NodeView> items = new ArrayList<>();
        for (int i = 0; i < verdicts.length; i++) {
            items.add(
                    node("v" + i, t(verdicts[i][0], verdicts[i][1]), style(NodeStyle.Shape.RECTANGLE, colours[i], "")));
        }
        nodes.add(container("legend", t("图例", "Legend"), "", NodeView.Presentation.FREE_FORM, items));
    }

    /** A diagram of many nodes in containers, with edges within them and between them. */
    static DiagramView large(int size, long seed) {
        Random random = new Random(seed);
        List<NodeView> top = new ArrayList<>();
        List<EdgeView> edges = new ArrayList<>();
        int made = 0;
        while (made < size) {
            int count = Math.min(size - made, 6 + random.nextInt(10));
            List<NodeView> children = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                String id = "n" + (made + i);
                children.add(node(id, "控制措施 " + (made + i), style(NodeStyle.Shape.RECTANGLE, SATISFIED, "")));
                if (i > 0 && random.nextInt(10) < 7) {
                    edges.add(edge("n" + (made + random.nextInt(i)), id));
                }
            }
            top.add(container("box" + made, "系统 " + made, "", NodeView.Presentation.FREE_FORM, children));
            made += count;
        }
        for (int i = 1; i < top.size(); i++) {
            if (random.nextInt(10) < 6) {
                edges.add(edge(top.get(random.nextInt(i)).id(), top.get(i).id()));
            }
        }
        return diagram("大图", top, edges);
    }
}
