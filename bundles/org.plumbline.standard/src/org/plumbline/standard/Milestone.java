// SPDX-License-Identifier: EPL-2.0
package org.plumbline.standard;

/** An event in an outsourcing project from which on items are due. The order is that of a project. */
public enum Milestone {
    /** The department begins to plan the outsourcing. */
    PROJECT_START(Phase.PLANNING, "项目启动", "start of the project"),
    /** Candidate agencies and personnel are being assessed. */
    SELECTION_START(Phase.SELECTION, "机构和人员选择开始", "start of the selection"),
    /** The outsourcing contract has been signed. */
    CONTRACT_SIGNED(Phase.SELECTION, "服务外包合同签订", "signing of the contract"),
    /** The agency has begun to serve. */
    SERVICE_START(Phase.OPERATION, "服务开始", "start of the service"),
    /** The service is being terminated or handed over. */
    EXIT_START(Phase.IMPROVEMENT, "服务退出开始", "start of the exit");

    private final Phase phase;
    private final Text label;

    Milestone(Phase phase, String zh, String en) {
        this.phase = phase;
        label = new Text(zh, en);
    }

    /** Returns the phase in which this milestone lies. */
    public Phase phase() {
        return phase;
    }

    /** Returns the milestone's name for a reader. */
    public String label(Language language) {
        return label.in(language);
    }
}
