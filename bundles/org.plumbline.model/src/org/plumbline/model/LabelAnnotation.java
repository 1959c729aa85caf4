// SPDX-License-Identifier: EPL-2.0
package org.plumbline.model;

/** The annotation in which the metamodel gives the names of classes, features, enumerations and literals. */
public final class LabelAnnotation {

    /** Address of the annotation. */
    public static final String SOURCE = "http://www.plumbline.org/label";

    /** Its detail with the Chinese name. */
    public static final String CHINESE = "zh";

    /** Its detail with the English name. */
    public static final String ENGLISH = "en";

    private LabelAnnotation() {}
}
