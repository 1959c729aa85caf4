// SPDX-License-Identifier: EPL-2.0
package org.plumbline.archive.verify;

import java.util.Set;
import org.plumbline.assessment.AssessmentSettings;
import org.plumbline.model.outsourcing.OutsourcingProject;

/**
 * The model of a package, with what its assessment depends on.
 *
 * @param name of its file
 * @param content of its file
 * @param recorded what the package says that came of assessing it
 * @param project the model
 * @param right ids of the evidence whose file in the package has the digest that the model records
 */
public record PackagedModel(
        String name, byte[] content, RecordedAssessment recorded, OutsourcingProject project, Set<String> right) {

    /** The settings of the recorded assessment, as far as the package bears them out. */
    public AssessmentSettings settings() {
        return new AssessmentSettings(
                recorded.asOf(), recorded.regularPeriod(), evidence -> right.contains(evidence.getId()));
    }
}
