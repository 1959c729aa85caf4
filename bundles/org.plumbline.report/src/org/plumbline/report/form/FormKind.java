// SPDX-License-Identifier: EPL-2.0
package org.plumbline.report.form;

import java.util.List;
import org.plumbline.standard.Text;

/** The papers that can be filled from a project. */
public enum FormKind {
    /** What is submitted to the authority to file a contract, 6.5 a). */
    FILING(
            new Text("外包服务机构备案表", "Filing form"),
            new Text(
                    "依据 6.5 a)，在签订服务合同和保密协议后报电子政务信息安全主管部门。空白处为尚未提供的内容。",
                    "For the authority for e-government security, after contract and confidentiality agreements are"
                            + " signed, 6.5 a). What is blank has not been provided yet."),
            List.of(
                    new Text("填报人", "Filled in by"),
                    new Text("负责机构负责人", "Head of the responsible unit"),
                    new Text("受理人", "Received by"))),
    /** What to agree on for the exit and to do at the exit, 6.2.2 and 8.2. */
    EXIT(
            new Text("服务退出检查表", "Exit checklist"),
            new Text(
                    "依据 8.2 和 6.2.2：退出前核对合同约定，退出时逐项执行、验证并报告。",
                    "By 8.2 and 6.2.2: check what the contract agrees on before the exit; carry out, verify and report"
                            + " each point at the exit."),
            List.of(
                    new Text("检查人", "Checked by"),
                    new Text("外包服务机构代表", "For the agency"),
                    new Text("负责机构负责人", "Head of the responsible unit"),
                    new Text("主管领导", "Supervising leader"))),
    /** The security clauses of a contract, 6.2.1. */
    CONTRACT(
            new Text("信息安全条款检查表", "Checklist of security clauses"),
            new Text("依据 6.2.1，签订或修订服务合同时逐项核对。", "By 6.2.1, for each contract that is signed or revised."),
            List.of(new Text("检查人", "Checked by"), new Text("负责机构负责人", "Head of the responsible unit"))),
    /** The contents of confidentiality agreements, 6.4. */
    CONFIDENTIALITY(
            new Text("信息安全保密协议检查表", "Checklist of confidentiality agreements"),
            new Text(
                    "依据 6.4，与外包服务机构及其服务人员分别签订协议时逐项核对。",
                    "By 6.4, for the agreements with the agency and with each of its personnel."),
            List.of(new Text("检查人", "Checked by"), new Text("负责机构负责人", "Head of the responsible unit")));

    private final Text title;
    private final Text purpose;
    private final List<Text> signers;

    FormKind(Text title, Text purpose, List<Text> signers) {
        this.title = title;
        this.purpose = purpose;
        this.signers = signers;
    }

    /** What the paper is called. */
    public Text title() {
        return title;
    }

    /** What it is for, with the items it comes from. */
    public Text purpose() {
        return purpose;
    }

    /** Who signs it. */
    public List<Text> signers() {
        return signers;
    }

    /** Whether its rows are to be ticked; else they are filled in. */
    public boolean isChecklist() {
        return this != FILING;
    }
}
