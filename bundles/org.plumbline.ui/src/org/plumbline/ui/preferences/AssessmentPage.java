// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.preferences;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.IntegerFieldEditor;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.plumbline.ui.project.AssessmentPreferences;
import org.plumbline.ui.text.Texts;

/** How open projects are assessed. */
public final class AssessmentPage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

    private static final Texts TEXTS = Texts.of(AssessmentPage.class);
    private static final int TEN_YEARS = 120;

    /** A page for the preferences of the workspace. */
    public AssessmentPage() {
        super(GRID);
        setPreferenceStore(new ScopedPreferenceStore(InstanceScope.INSTANCE, AssessmentPreferences.NODE));
        setDescription(TEXTS.say("assessment.about"));
    }

    @Override
    public void init(IWorkbench workbench) {
        // nothing of it is needed
    }

    @Override
    protected void createFieldEditors() {
        addField(new BooleanFieldEditor(
                AssessmentPreferences.LIVE, TEXTS.say("assessment.live"), getFieldEditorParent()));
        addField(new BooleanFieldEditor(
                AssessmentPreferences.TODAY, TEXTS.say("assessment.today"), getFieldEditorParent()));
        IntegerFieldEditor months = new IntegerFieldEditor(
                AssessmentPreferences.MONTHS, TEXTS.say("assessment.months"), getFieldEditorParent());
        months.setValidRange(1, TEN_YEARS);
        months.setErrorMessage(TEXTS.say("assessment.months.wrong"));
        addField(months);
    }
}
