// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.properties;

import java.util.List;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.plumbline.assessment.Labels;
import org.plumbline.standard.Item;
import org.plumbline.ui.text.Texts;

/** One of a closed set of values. */
final class EnumField extends Field {

    private final List<EEnumLiteral> literals;
    private Combo combo;

    EnumField(FormParts parts, EStructuralFeature feature) {
        super(parts, feature);
        literals = ((EEnum) feature.getEType()).getELiterals();
    }

    @Override
    Control createValue(Composite parent) {
        combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.setItems(literals.stream()
                .map(literal -> Texts.of(Labels.of((EModelElement) literal)))
                .toArray(String[]::new));
        combo.setVisibleItemCount(20);
        combo.setToolTipText(description());
        parts.toolkit().adapt(combo, true, true);
        describe(combo);
        GridData data = new GridData(SWT.FILL, SWT.BEGINNING, true, false);
        data.widthHint = 30;
        data.horizontalIndent = 6;
        combo.setLayoutData(data);
        combo.addListener(SWT.Selection, event -> choose());
        // the wheel moves the form and changes nothing
        combo.addListener(SWT.MouseWheel, event -> event.doit = false);
        return combo;
    }

    private void choose() {
        int index = combo.getSelectionIndex();
        if (index >= 0) {
            parts.editing().set(feature, literals.get(index).getInstance());
        }
    }

    @Override
    void refresh() {
        int index = parts.editing().differs(feature) ? -1 : literals.indexOf(literal());
        if (index != combo.getSelectionIndex()) {
            if (index < 0) {
                combo.deselectAll();
            } else {
                combo.select(index);
            }
        }
    }

    private EEnumLiteral literal() {
        return ((EEnum) feature.getEType())
                .getEEnumLiteral(((Enumerator) parts.editing().value(feature)).getValue());
    }

    /** Those of the chosen literal where it stands for some. */
    @Override
    List<Item> items() {
        List<Item> own =
                parts.editing().differs(feature) ? List.of() : parts.served().of(literal());
        return own.isEmpty() ? super.items() : own;
    }
}
