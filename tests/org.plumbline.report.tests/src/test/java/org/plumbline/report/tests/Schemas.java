// SPDX-License-Identifier: EPL-2.0
package org.plumbline.report.tests;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Set;
import org.plumbline.report.ComparisonReport;
import org.plumbline.report.JsonReport;

/** The schemas that reports must meet. */
final class Schemas {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Schemas() {}

    /** Our own schema of assessment reports. */
    static JsonSchema report() {
        return schema(JsonReport.schema(), SpecVersion.VersionFlag.V202012);
    }

    /** Our own schema of comparisons. */
    static JsonSchema comparison() {
        return schema(ComparisonReport.schema(), SpecVersion.VersionFlag.V202012);
    }

    /** The schema of SARIF 2.1.0 by OASIS, from a library that carries it. */
    static JsonSchema sarif() {
        return schema(Schemas.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json"), SpecVersion.VersionFlag.V7);
    }

    private static JsonSchema schema(InputStream source, SpecVersion.VersionFlag version) {
        try (InputStream in = Objects.requireNonNull(source)) {
            return JsonSchemaFactory.getInstance(version)
                    .getSchema(
                            in,
                            SchemaValidatorsConfig.builder()
                                    .formatAssertionsEnabled(true)
                                    .build());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode tree(byte[] json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the schema finds wrong. */
    static Set<ValidationMessage> problems(JsonSchema schema, byte[] json) {
        return schema.validate(tree(json));
    }
}
