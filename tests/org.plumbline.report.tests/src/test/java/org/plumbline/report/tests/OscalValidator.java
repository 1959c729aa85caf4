// SPDX-License-Identifier: EPL-2.0
package org.plumbline.report.tests;

import gov.nist.secauto.metaschema.core.configuration.DefaultConfiguration;
import gov.nist.secauto.metaschema.core.model.constraint.IConstraint;
import gov.nist.secauto.metaschema.core.model.validation.IContentValidator;
import gov.nist.secauto.metaschema.core.model.validation.IValidationFinding;
import gov.nist.secauto.metaschema.core.model.validation.IValidationResult;
import gov.nist.secauto.metaschema.core.model.validation.JsonSchemaContentValidator;
import gov.nist.secauto.oscal.lib.OscalBindingContext;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Holds documents to the official schemas and constraints of OSCAL, which NIST's library for Java carries. */
final class OscalValidator {

    private final IContentValidator schema;
    private final OscalBindingContext oscal = OscalBindingContext.newInstance();

    OscalValidator() {
        try (InputStream in = Objects.requireNonNull(
                OscalBindingContext.class.getResourceAsStream("/schema/json/oscal-complete_schema.json"))) {
            schema = new JsonSchemaContentValidator(in);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** What the schema finds wrong with a document. */
    List<String> bySchema(Path file) throws IOException {
        return problems(schema.validate(file));
    }

    /** What the constraints find wrong with a document, warnings included. */
    List<String> byConstraints(Path file) throws IOException {
        return problems(oscal.validateWithConstraints(file.toUri(), new DefaultConfiguration<>()));
    }

    private static List<String> problems(IValidationResult result) {
        List<String> problems = new ArrayList<>();
        for (IValidationFinding finding : result.getFindings()) {
            if (finding.getSeverity().compareTo(IConstraint.Level.WARNING) >= 0) {
                problems.add(finding.getSeverity() + " " + finding.getPath() + ": " + finding.getMessage());
            }
        }
        return problems;
    }
}
