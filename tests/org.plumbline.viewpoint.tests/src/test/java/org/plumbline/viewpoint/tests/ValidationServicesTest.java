// SPDX-License-Identifier: EPL-2.0
package org.plumbline.viewpoint.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.viewpoint.ValidationServices;
import org.plumbline.viewpoint.Viewing;

/** Findings as problems of elements. */
class ValidationServicesTest {

    private final SmallProject small = new SmallProject();
    private final ValidationServices services = new ValidationServices();

    @Test
    void everyFindingIsAProblemOfExactlyOneLevel() {
        assertFalse(services.hasNoSevereFinding(small.clauses));
        assertTrue(services.severeFindings(small.clauses).contains("6.2.1 a) 3) "));
        assertTrue(services.hasNoSevereFinding(null));
        Viewing.of(small.project).result().findings().forEach(finding -> {
            Element element = finding.elements().get(0);
            boolean told =
                    switch (finding.severity()) {
                        case CRITICAL, MAJOR -> !services.hasNoSevereFinding(element);
                        case MINOR -> !services.hasNoMinorFinding(element);
                        case NOTE -> !services.hasNoNote(element);
                    };
            assertTrue(told, finding.message().en());
        });
    }

    @Test
    void whatAFindingAsksForCanBeRecorded() {
        long before = numbers();

        assertSame(small.clauses, services.recordSevereRemedy(small.clauses));

        assertEquals(before - 1, numbers());
        assertTrue(services.hasNoNote(small.agency));
        assertSame(small.agency, services.recordNotedRemedy(small.agency));
    }

    private long numbers() {
        return services.severeFindings(small.clauses).split("；").length;
    }
}
