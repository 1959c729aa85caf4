// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.preferences;

import org.eclipse.core.runtime.preferences.AbstractPreferenceInitializer;
import org.plumbline.ui.project.AssessmentPreferences;

/** What is so until the user chooses something else. */
public final class Defaults extends AbstractPreferenceInitializer {

    @Override
    public void initializeDefaultPreferences() {
        AssessmentPreferences.setDefaults();
    }
}
