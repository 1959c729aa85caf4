// SPDX-License-Identifier: EPL-2.0
package org.plumbline.diagram.specification;

/** The packages of Sirius's description metamodels. */
final class Types {

    static final String DESCRIPTION = "http://www.eclipse.org/sirius/description/1.1.0#";
    static final String STYLE = "http://www.eclipse.org/sirius/description/style/1.1.0#";
    static final String TOOL = "http://www.eclipse.org/sirius/description/tool/1.1.0#";
    static final String VALIDATION = "http://www.eclipse.org/sirius/description/validation/1.1.0#";
    static final String DIAGRAM = "http://www.eclipse.org/sirius/diagram/description/1.1.0#";
    static final String DIAGRAM_STYLE = "http://www.eclipse.org/sirius/diagram/description/style/1.1.0#";
    static final String DIAGRAM_TOOL = "http://www.eclipse.org/sirius/diagram/description/tool/1.1.0#";
    static final String DIAGRAM_FILTER = "http://www.eclipse.org/sirius/diagram/description/filter/1.1.0#";
    static final String TABLE = "http://www.eclipse.org/sirius/table/description/1.1.0#";
    static final String TREE = "http://www.eclipse.org/sirius/tree/description/1.0.0#";

    private Types() {}
}
