// SPDX-License-Identifier: EPL-2.0
package org.plumbline.report.oscal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.emf.ecore.EClass;
import org.plumbline.assessment.Labels;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.model.outsourcing.Evidence;
import org.plumbline.model.outsourcing.OutsourcingPackage.Literals;
import org.plumbline.model.outsourcing.Party;
import org.plumbline.standard.Language;

/**
 * An element of the model as OSCAL refers to it: a party, a component of the system, or a resource for everything else.
 *
 * @param element the element
 */
record Subject(Element element) {

    /** What kind of component an element of a class is; the first that fits counts. */
    private static final List<Map.Entry<EClass, String>> COMPONENTS = List.of(
            Map.entry(Literals.OUTSOURCING_PROJECT, "this-system"),
            Map.entry(Literals.INFORMATION_SYSTEM, "system"),
            Map.entry(Literals.DATA_ASSET, "data"),
            Map.entry(Literals.NETWORK, "network"),
            Map.entry(Literals.REMOTE_ACCESS, "interconnection"),
            Map.entry(Literals.EQUIPMENT, "hardware"),
            Map.entry(Literals.STORAGE_MEDIUM, "hardware"),
            Map.entry(Literals.AREA, "physical"),
            Map.entry(Literals.SERVICE_CONTRACT, "service"),
            Map.entry(Literals.OUTSOURCED_SERVICE, "service"),
            Map.entry(Literals.CONTROL_MEASURE, "process-procedure"),
            Map.entry(Literals.OPERATING_DOCUMENT, "process-procedure"),
            Map.entry(Literals.OUTSOURCING_POLICY, "policy"),
            Map.entry(Literals.MANAGEMENT_REGULATION, "policy"),
            Map.entry(Literals.MANAGED_DOCUMENT, "plan"));

    /** The kind of subject. */
    String type() {
        return element instanceof Party ? "party" : componentType().isPresent() ? "component" : "resource";
    }

    /** What kind of component the element is; empty if it is none. */
    Optional<String> componentType() {
        return COMPONENTS.stream()
                .filter(known -> known.getKey().isInstance(element))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** The UUID, made from the id of the element. */
    UUID uuid() {
        return Names.uuid(type(), id());
    }

    /** The id of the element; what has none is known by class, name and what contains it. */
    String id() {
        if (element.getId() != null) {
            return element.getId();
        }
        String path = element.eClass().getName() + "\n" + element.getName();
        return element.eContainer() instanceof Element container
                ? new Subject(container).id() + "\n" + path + "\n"
                        + element.eContainer().eContents().indexOf(element)
                : path;
    }

    /** The name on one line, as markup. */
    String title(Language language) {
        return Markup.line(Labels.of(element).in(language));
    }

    /** The properties that lead back to the model. */
    List<Fields> props() {
        Fields type = Prop.of("class", element.eClass().getName());
        return element.getId() == null ? List.of(type) : List.of(type, Prop.of("element-id", element.getId()));
    }

    /** A reference to the subject. */
    Fields reference(Language language) {
        return Fields.of("subject-uuid", uuid()).with("type", type()).with("title", title(language));
    }

    /** A resource that stands for the element; evidence leads to its file. */
    Fields resource(Language language) {
        Fields resource = Fields.of("uuid", uuid()).with("title", title(language));
        return element instanceof Evidence evidence
                ? new EvidenceResource(evidence).complete(resource, props())
                : resource.with("description", Markup.lines(described()))
                        .with("props", props())
                        .with("rlinks", List.of(Fields.of("href", urn())));
    }

    /** The element in the model, for a resource that is no file. */
    String urn() {
        return "urn:uuid:" + (element.getId() == null ? uuid() : element.getId());
    }

    private String described() {
        return element.getDescription() == null ? "" : element.getDescription();
    }
}
