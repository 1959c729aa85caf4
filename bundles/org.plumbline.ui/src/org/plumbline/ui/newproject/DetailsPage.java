// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.newproject;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.plumbline.assessment.Labels;
import org.plumbline.model.outsourcing.ServiceType;
import org.plumbline.ui.text.Texts;

/** Asks what the project begins with, how it is called, who outsources and what. */
final class DetailsPage extends WizardPage {

    private static final Texts TEXTS = Texts.of(DetailsPage.class);

    private final Map<Template, Button> templates = new EnumMap<>(Template.class);
    private final Map<ServiceType, Button> services = new EnumMap<>(ServiceType.class);
    private Text name;
    private Text department;
    private Text units;
    private Label roles;

    DetailsPage() {
        super("details");
        setTitle(TEXTS.say("details"));
        setDescription(TEXTS.say("details.about"));
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(page);
        name = field(page, "name", SWT.BORDER);
        department = field(page, "department", SWT.BORDER);
        units = field(page, "units", SWT.BORDER | SWT.MULTI | SWT.V_SCROLL);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(SWT.DEFAULT, 3 * units.getLineHeight())
                .applyTo(units);
        new Label(page, SWT.NONE);
        roles = new Label(page, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(400, SWT.DEFAULT).applyTo(roles);
        services(page);
        templates(page);
        setControl(page);
        update();
        // an empty form is no mistake yet
        setErrorMessage(null);
    }

    private Text field(Composite page, String key, int style) {
        Label label = new Label(page, SWT.NONE);
        label.setText(TEXTS.say(key));
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
        Text field = new Text(page, style);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
        field.addModifyListener(event -> update());
        return field;
    }

    private void services(Composite page) {
        Group group = group(page, "services", 2);
        for (ServiceType type : ServiceType.values()) {
            if (type != ServiceType.NOT_STATED) {
                Button box = new Button(group, SWT.CHECK);
                box.setText(Texts.of(Labels.of(type)));
                services.put(type, box);
            }
        }
    }

    private void templates(Composite page) {
        Group group = group(page, "template", 1);
        for (Template template : Template.values()) {
            Button button = new Button(group, SWT.RADIO);
            button.setText(TEXTS.say("template." + template.name().toLowerCase(Locale.ROOT)));
            button.setSelection(template == Template.STARTER);
            button.addListener(SWT.Selection, event -> update());
            templates.put(template, button);
        }
    }

    private static Group group(Composite page, String key, int columns) {
        Group group = new Group(page, SWT.NONE);
        group.setText(TEXTS.say(key));
        GridLayoutFactory.swtDefaults().numColumns(columns).equalWidth(true).applyTo(group);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(group);
        return group;
    }

    private void update() {
        if (templates.size() < Template.values().length) {
            return; // not complete yet
        }
        Template template = template();
        name.setEnabled(template != Template.EXAMPLE);
        department.setEnabled(template != Template.EXAMPLE);
        units.setEnabled(template == Template.STARTER);
        services.values().forEach(box -> box.setEnabled(template == Template.STARTER));
        roles.setText(rolesOf(units().size()));
        String missing = template == Template.EXAMPLE
                ? null
                : name.getText().isBlank()
                        ? "name.missing"
                        : department.getText().isBlank() ? "department.missing" : null;
        setErrorMessage(missing == null ? null : TEXTS.say(missing));
        setPageComplete(missing == null);
    }

    /** Says which roles of 4.2.1 follow from the number of units. */
    private static String rolesOf(int units) {
        return TEXTS.say(units == 0 ? "roles.none" : units == 1 ? "roles.one" : "roles.several");
    }

    private Template template() {
        return templates.entrySet().stream()
                .filter(entry -> entry.getValue().getSelection())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(Template.STARTER);
    }

    private List<String> units() {
        return units.getText()
                .lines()
                .map(String::strip)
                .filter(unit -> !unit.isEmpty())
                .toList();
    }

    /** What the author said so far. */
    NewProject project() {
        List<ServiceType> chosen = new ArrayList<>();
        services.forEach((type, box) -> {
            if (box.getSelection()) {
                chosen.add(type);
            }
        });
        return new NewProject(
                template(), name.getText().strip(), department.getText().strip(), units(), chosen);
    }
}
