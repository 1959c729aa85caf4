// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.plumbline.assessment.Labels;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.standard.Item;
import org.plumbline.ui.text.Texts;

/** Any of a closed set of values: a box to check for each, with the items that it stands for. */
final class ChecklistField extends Field {

    private final List<EEnumLiteral> literals;
    private final List<Button> boxes = new ArrayList<>();

    ChecklistField(FormParts parts, EStructuralFeature feature) {
        super(parts, feature);
        literals = ((EEnum) feature.getEType()).getELiterals();
    }

    @Override
    Control createValue(Composite parent) {
        Composite list = row(parent, 1);
        for (EEnumLiteral literal : literals) {
            List<Item> items = parts.served().of(literal);
            String numbers = items.stream().map(Item::number).collect(Collectors.joining(", "));
            String label = Texts.of(Labels.of((EModelElement) literal));
            Button box = parts.toolkit()
                    .createButton(
                            list,
                            (numbers.isEmpty() ? label : label + "  " + numbers).replace("&", "&&"),
                            SWT.CHECK | SWT.WRAP);
            box.setToolTipText(items.stream().map(ClauseLine::sentence).collect(Collectors.joining("\n")));
            GridData data = new GridData(SWT.FILL, SWT.BEGINNING, true, false);
            data.widthHint = 30;
            data.horizontalIndent = 4;
            box.setLayoutData(data);
            box.addListener(SWT.Selection, event -> check(literal.getInstance(), box.getSelection()));
            boxes.add(box);
        }
        return list;
    }

    private void check(Enumerator value, boolean checked) {
        parts.editing().change(feature, () -> {
            for (Element element : parts.editing().elements()) {
                change(element, value, checked);
            }
        });
    }

    @SuppressWarnings("unchecked")
    private void change(Element element, Enumerator value, boolean checked) {
        EList<Object> list = (EList<Object>) element.eGet(feature);
        if (list.contains(value) != checked) {
            List<Object> ordered = new ArrayList<>(list);
            if (checked) {
                ordered.add(value);
            } else {
                ordered.remove(value);
            }
            ordered.sort(
                    (one, other) -> Integer.compare(((Enumerator) one).getValue(), ((Enumerator) other).getValue()));
            ECollections.setEList(list, ordered);
        }
    }

    /** Grey where only some of several elements have a value. */
    @Override
    void refresh() {
        for (int i = 0; i < boxes.size(); i++) {
            Object value = literals.get(i).getInstance();
            List<Element> elements = parts.editing().elements();
            long having = elements.stream()
                    .filter(element -> ((List<?>) element.eGet(feature)).contains(value))
                    .count();
            Button box = boxes.get(i);
            box.setSelection(having > 0);
            box.setGrayed(having > 0 && having < elements.size());
        }
    }

    /** They stand behind the values. */
    @Override
    List<Item> items() {
        return literals.stream().allMatch(literal -> parts.served().of(literal).isEmpty()) ? super.items() : List.of();
    }
}
