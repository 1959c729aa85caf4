// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.rules;

import org.plumbline.assessment.Facts;
import org.plumbline.model.outsourcing.Asset;
import org.plumbline.model.outsourcing.OutsourcingFactory;

/** Where a fix records an asset. */
final class Assets {

    private Assets() {}

    /** Adds the asset to the technical environment of the project. */
    static void add(Facts facts, Asset asset) {
        if (facts.project().getEnvironment() == null) {
            facts.project().setEnvironment(OutsourcingFactory.eINSTANCE.createTechnicalEnvironment());
        }
        facts.project().getEnvironment().getAssets().add(asset);
    }
}
