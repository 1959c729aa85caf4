// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.properties;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.Section;
import org.plumbline.model.StatedFeatures;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.model.outsourcing.OutsourcingPackage.Literals;
import org.plumbline.standard.Item;
import org.plumbline.ui.project.OpenProject;
import org.plumbline.ui.text.Texts;

/** The form for the elements of one class, made from the metamodel. It is used for one selection after the other. */
final class PropertyForm {

    private static final Texts TEXTS = Texts.of(PropertyForm.class);

    private final Editing editing = new Editing();
    private final Map<EStructuralFeature, Field> fields = new LinkedHashMap<>();
    private final ScrolledForm form;
    private final Heading heading;

    /** Whether the form is being filled, and laid out afterwards at once. */
    private boolean filling;

    /** Whether something has got another size since it is being filled. */
    private boolean resized;

    /**
     * Makes the form.
     *
     * @param shown the elements that it shows first
     */
    PropertyForm(
            Composite parent,
            FormToolkit toolkit,
            ServedItems served,
            Pictures pictures,
            Consumer<Element> reveal,
            Consumer<Item> clause,
            OpenProject open,
            List<Element> shown) {
        editing.show(open, shown);
        EClass type = Editing.type(shown);
        form = toolkit.createScrolledForm(parent);
        form.setExpandHorizontal(true);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 8;
        layout.verticalSpacing = 8;
        form.getBody().setLayout(layout);
        FormParts parts = new FormParts(toolkit, type, editing, served, pictures, reveal, clause, this::reflow);
        heading = new Heading(form.getBody(), parts);
        filling = true;
        features(type).forEach((group, features) -> create(group, features, parts));
        fill();
        // laid out when it gets its size
        filling = false;
    }

    /** The features that a form shows, by group: all but containers, each with what states a fact before what follows. */
    static Map<Group, List<EStructuralFeature>> features(EClass type) {
        List<EStructuralFeature> stated = new StatedFeatures().of(type);
        Map<Group, List<EStructuralFeature>> groups = new LinkedHashMap<>();
        for (Group group : Group.values()) {
            List<EStructuralFeature> features = new ArrayList<>();
            for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
                if (Group.of(feature) == group
                        && !(feature instanceof EReference reference && reference.isContainer())) {
                    features.add(feature);
                }
            }
            features.sort(Comparator.<EStructuralFeature>comparingInt(Group::rank)
                    .thenComparing(feature -> isFollowing(feature, stated))
                    .thenComparing(feature -> feature.getEContainingClass() != type));
            if (!features.isEmpty()) {
                groups.put(group, features);
            }
        }
        return groups;
    }

    private static boolean isFollowing(EStructuralFeature feature, List<EStructuralFeature> stated) {
        return feature instanceof EReference reference && !reference.isContainment() && !stated.contains(feature);
    }

    private void create(Group group, List<EStructuralFeature> features, FormParts parts) {
        FormToolkit toolkit = parts.toolkit();
        Section section = toolkit.createSection(
                form.getBody(),
                ExpandableComposite.TWISTIE | ExpandableComposite.EXPANDED | ExpandableComposite.COMPACT);
        section.setText(TEXTS.say(group.key()));
        section.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        toolkit.createCompositeSeparator(section);
        Composite grid = toolkit.createComposite(section);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.verticalSpacing = 6;
        layout.horizontalSpacing = 4;
        grid.setLayout(layout);
        section.setClient(grid);
        section.addExpansionListener(org.eclipse.ui.forms.events.IExpansionListener.expansionStateChangedAdapter(
                event -> form.reflow(true)));
        for (EStructuralFeature feature : features) {
            Field field = field(parts, feature);
            field.create(grid);
            fields.put(feature, field);
        }
    }

    /** What shows and edits a feature, by its type. */
    private static Field field(FormParts parts, EStructuralFeature feature) {
        if (feature instanceof EReference reference) {
            return reference.isMany() ? new ListField(parts, reference) : new ReferenceField(parts, reference);
        }
        EAttribute attribute = (EAttribute) feature;
        if (attribute.getEType() instanceof EEnum) {
            return attribute.isMany() ? new ChecklistField(parts, attribute) : new EnumField(parts, attribute);
        }
        if (attribute == Literals.EVIDENCE__LOCATION) {
            return new EvidenceField(parts);
        }
        return Format.of(attribute) == Format.DATE ? new DateField(parts, attribute) : new TextField(parts, attribute);
    }

    Composite control() {
        return form;
    }

    Editing editing() {
        return editing;
    }

    /** The field of a feature. */
    Field field(EStructuralFeature feature) {
        return fields.get(feature);
    }

    /** Shows other elements of the class. */
    void show(OpenProject open, List<Element> shown) {
        editing.show(open, shown);
        filling = true;
        fields.values().forEach(Field::leave);
        form.setOrigin(0, 0);
        refresh();
    }

    /** Shows the elements as they are in the model now. */
    void refresh() {
        filling = true;
        try {
            fill();
        } finally {
            filling = false;
        }
        if (resized) {
            resized = false;
            reflow();
        }
    }

    private void fill() {
        heading.refresh();
        fields.values().forEach(Field::refreshAll);
    }

    /** Shows what the assessment says now. */
    void assessed() {
        heading.refresh();
    }

    private void reflow() {
        if (filling) {
            resized = true;
        } else {
            form.reflow(true);
        }
    }

    void setFocus() {
        form.setFocus();
    }

    void dispose() {
        form.dispose();
    }
}
