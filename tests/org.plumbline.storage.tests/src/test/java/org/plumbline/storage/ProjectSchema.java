// SPDX-License-Identifier: EPL-2.0
package org.plumbline.storage;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.EMap;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.plumbline.model.LabelAnnotation;
import org.plumbline.model.PartialDate;
import org.plumbline.model.outsourcing.OutsourcingPackage;
import org.plumbline.storage.Shape.Form;
import org.plumbline.storage.Shape.Slot;

/** The JSON Schema of projects, said by the metamodel alone. That references lead somewhere, no schema can say. */
final class ProjectSchema {

    private static final String UUID = "uuid";
    private static final String TITLE = "title";

    private final Format format;
    private final EPackage metamodel = OutsourcingPackage.eINSTANCE;
    /** The metamodel with its documentation, which generated code does not have. */
    private final EPackage documented;

    private final Shape.Shapes shapes = new Shape.Shapes();
    private JsonGenerator json;

    /** @param ecore the file of the metamodel */
    ProjectSchema(Format format, Path ecore) {
        this.format = format;
        Resource file =
                new XMIResourceImpl(URI.createFileURI(ecore.toAbsolutePath().toString()));
        try {
            file.load(Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        documented = (EPackage) file.getContents().get(0);
    }

    void write(OutputStream out) throws IOException {
        try (JsonGenerator generator = JsonWriter.generator(out)) {
            json = generator;
            document();
            json.writeRaw('\n');
        }
    }

    private void document() throws IOException {
        json.writeStartObject();
        json.writeStringField("$schema", "https://json-schema.org/draft/2020-12/schema");
        json.writeStringField("$id", JsonForm.name(format.current()));
        label(OutsourcingPackage.Literals.OUTSOURCING_PROJECT);
        json.writeStringField("description", EcoreUtil.getDocumentation(documented));
        json.writeStringField("type", "object");
        required(JsonForm.SCHEMA, JsonForm.PROJECT);
        json.writeBooleanField("additionalProperties", false);
        json.writeObjectFieldStart("properties");
        constant(JsonForm.SCHEMA, JsonForm.name(format.current()));
        reference(JsonForm.PROJECT, OutsourcingPackage.Literals.OUTSOURCING_PROJECT.getName());
        json.writeEndObject();
        json.writeObjectFieldStart("$defs");
        identifier();
        for (EClassifier classifier : metamodel.getEClassifiers()) {
            if (classifier instanceof EClass type && type.isAbstract() && !isContained(type)) {
                continue;
            }
            json.writeObjectFieldStart(classifier.getName());
            label(classifier);
            description(classifier, documented.getEClassifier(classifier.getName()));
            if (classifier instanceof EClass type) {
                type(type);
            } else {
                values((EDataType) classifier);
            }
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private void identifier() throws IOException {
        json.writeObjectFieldStart(UUID);
        json.writeStringField("type", "string");
        json.writeStringField("pattern", "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$");
        json.writeEndObject();
    }

    /** A class that may stand in a feature: the class itself, or the classes of which it is the general kind. */
    private void type(EClass type) throws IOException {
        if (!type.isAbstract() && subtypes(type).isEmpty()) {
            object(type);
            return;
        }
        json.writeArrayFieldStart("oneOf");
        for (EClass kind : subtypes(type)) {
            json.writeStartObject();
            json.writeStringField("$ref", "#/$defs/" + kind.getName());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private List<EClass> subtypes(EClass general) {
        return metamodel.getEClassifiers().stream()
                .filter(EClass.class::isInstance)
                .map(EClass.class::cast)
                .filter(type -> type != general && general.isSuperTypeOf(type) && !type.isAbstract())
                .toList();
    }

    private void object(EClass type) throws IOException {
        Shape shape = shapes.of(type);
        json.writeStringField("type", "object");
        required(JsonForm.CLASS, type.getEIDAttribute().getName());
        json.writeBooleanField("additionalProperties", false);
        json.writeObjectFieldStart("properties");
        constant(JsonForm.CLASS, type.getName());
        for (Slot slot : shape.slots()) {
            json.writeObjectFieldStart(slot.name());
            label(slot.feature());
            EClass owner = slot.feature().getEContainingClass();
            EClass same = (EClass) documented.getEClassifier(owner.getName());
            description(slot.feature(), same.getEStructuralFeature(slot.name()));
            if (slot.feature().isMany()) {
                json.writeStringField("type", "array");
                json.writeBooleanField("uniqueItems", true);
                json.writeObjectFieldStart("items");
                one(slot);
                json.writeEndObject();
            } else {
                one(slot);
            }
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void one(Slot slot) throws IOException {
        Form form = slot.form();
        if (form == Form.CHILD || form == Form.CHILDREN) {
            json.writeStringField("$ref", "#/$defs/" + slot.target().getName());
        } else if (form == Form.ID || form == Form.LINK || form == Form.LINKS) {
            json.writeStringField("$ref", "#/$defs/" + UUID);
            if (form != Form.ID) {
                json.writeStringField("$comment", "id of: " + slot.target().getName());
            }
        } else if (slot.type().getEPackage() == metamodel) {
            json.writeStringField("$ref", "#/$defs/" + slot.type().getName());
        } else {
            values(slot.type());
        }
    }

    private void values(EDataType type) throws IOException {
        if (JsonForm.isNumber(type)) {
            json.writeStringField("type", "integer");
            json.writeNumberField("minimum", Integer.MIN_VALUE);
            json.writeNumberField("maximum", Integer.MAX_VALUE);
            return;
        }
        json.writeStringField("type", "string");
        if (type instanceof EEnum literals) {
            json.writeArrayFieldStart("enum");
            for (EEnumLiteral literal : literals.getELiterals()) {
                json.writeString(literal.getLiteral());
            }
            json.writeEndArray();
        } else if (type.getInstanceClass() == PartialDate.class) {
            json.writeStringField("pattern", "^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$");
        }
    }

    private boolean isContained(EClass type) {
        return metamodel.getEClassifiers().stream()
                .filter(EClass.class::isInstance)
                .flatMap(owner -> ((EClass) owner).getEReferences().stream())
                .anyMatch(reference -> reference.isContainment() && reference.getEReferenceType() == type);
    }

    private void label(ENamedElement named) throws IOException {
        EMap<String, String> label =
                named.getEAnnotation(LabelAnnotation.SOURCE).getDetails();
        json.writeStringField(TITLE, label.get(LabelAnnotation.CHINESE) + " · " + label.get(LabelAnnotation.ENGLISH));
    }

    private void description(ENamedElement named, ENamedElement same) throws IOException {
        String chinese =
                named.getEAnnotation(LabelAnnotation.SOURCE).getDetails().get(LabelAnnotation.CHINESE + ".description");
        String english = EcoreUtil.getDocumentation(same);
        json.writeStringField("description", chinese == null ? english : english + "\n" + chinese);
    }

    private void required(String... fields) throws IOException {
        json.writeArrayFieldStart("required");
        for (String field : fields) {
            json.writeString(field);
        }
        json.writeEndArray();
    }

    private void constant(String field, String value) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("const", value);
        json.writeEndObject();
    }

    private void reference(String field, String definition) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("$ref", "#/$defs/" + definition);
        json.writeEndObject();
    }
}
