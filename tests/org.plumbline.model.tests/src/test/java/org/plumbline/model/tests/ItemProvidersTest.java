// SPDX-License-Identifier: EPL-2.0
package org.plumbline.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a workbench shows of the model, in each language, on a plain class path. */
class ItemProvidersTest {

    private static final SortedMap<String, String> ZH = Freshly.in(Locale.SIMPLIFIED_CHINESE, ItemProviderProbe.class);
    private static final SortedMap<String, String> EN = Freshly.in(Locale.US, ItemProviderProbe.class);

    private static SortedMap<String, String> shownIn(String language) {
        return language.equals("zh") ? ZH : EN;
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void anElementIsLabelledByItsNameAndWithoutOneByItsClass(String language) {
        SortedMap<String, String> shown = shownIn(language);
        for (EClass type : Metamodel.concreteClasses()) {
            assertEquals(Metamodel.label(type, language), shown.get(type.getName() + " unnamed"));
            assertEquals(Metamodel.label(type, language), shown.get(type.getName() + " nameless"));
            assertEquals("海蓝 <1>", shown.get(type.getName() + " named"));
        }
    }

    @Test
    void anElementHasTheIconOfItsClass() throws IOException {
        for (EClass type : Metamodel.concreteClasses()) {
            String icon = EN.get(type.getName() + " icon");
            assertTrue(icon.endsWith("/icons/full/obj16/" + type.getName() + ".svg"), icon);
            try (InputStream stream = new URL(icon).openStream()) {
                assertTrue(new String(stream.readAllBytes()).startsWith("<svg "), icon);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void everyPropertyAndValueIsLabelledAsTheMetamodelSays(String language) {
        SortedMap<String, String> shown = shownIn(language);
        for (EClass type : Metamodel.concreteClasses()) {
            for (EStructuralFeature feature : properties(type).toList()) {
                String key = type.getName() + "." + feature.getName();
                assertEquals(Metamodel.label(feature, language), shown.get(key + " label"), key);
                if (feature.getEType() instanceof EEnum literals) {
                    for (EEnumLiteral literal : literals.getELiterals()) {
                        String value = key + " literal " + literal.getName();
                        assertEquals(Metamodel.label(literal, language), shown.get(value), value);
                    }
                }
            }
        }
    }

    @Test
    void everyPropertyIsDescribedInTheReadersLanguage() {
        for (EClass type : Metamodel.concreteClasses()) {
            for (EStructuralFeature feature : properties(type).toList()) {
                String key = type.getName() + "." + feature.getName() + " description";
                assertEquals(Metamodel.documentation(feature), EN.get(key), key);
                String own = Metamodel.label(feature, "zh.description");
                String owner = Metamodel.label(feature.getEContainingClass(), "zh");
                String start = own != null ? own : owner + "：" + Metamodel.label(feature, "zh");
                assertTrue(ZH.get(key).matches("\\Q" + start + "\\E(，见 [0-9A.a-z) 、]+)?"), ZH.get(key));
            }
        }
        assertEquals("风险：残余风险可能性，见 5.1.1 d)", ZH.get("Risk.residualLikelihood description"));
        assertEquals("是否已责成机构整改，整改是否完毕，见 8.1 b)", ZH.get("Problem.status description"));
    }

    @Test
    void allPropertiesButTheIdCanBeEdited() {
        for (EClass type : Metamodel.concreteClasses()) {
            for (EStructuralFeature feature : properties(type).toList()) {
                String key = type.getName() + "." + feature.getName() + " editable";
                assertEquals(!feature.getName().equals("id"), Boolean.valueOf(EN.get(key)), key);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void everyChildThatFitsIsOfferedUnderItsOwnLabel(String language) {
        SortedMap<String, String> shown = shownIn(language);
        for (EClass type : Metamodel.concreteClasses()) {
            Set<String> offers = new HashSet<>();
            for (EReference reference : type.getEAllContainments()) {
                for (EClass child : Metamodel.concreteClasses()) {
                    if (reference.getEReferenceType().isSuperTypeOf(child)) {
                        String key = type.getName() + "." + reference.getName() + " new " + child.getName();
                        String label = Metamodel.label(child, language);
                        assertEquals(label, shown.get(key), key);
                        assertTrue(offers.add(label), key + " is offered twice as " + label);
                        String place = Metamodel.label(reference, language);
                        assertTrue(shown.get(key + " tip").contains(label), shown.get(key + " tip"));
                        assertTrue(shown.get(key + " tip").contains(place), shown.get(key + " tip"));
                        assertTrue(shown.get(key + " description").contains(label), shown.get(key + " description"));
                        assertEquals("ChildCreationComposedImage", shown.get(key + " icon"), key);
                    }
                }
            }
        }
    }

    @Test
    void nothingIsShownAsAKeyOrForgottenInChinese() {
        ZH.forEach((what, text) -> {
            assertTrue(!text.isBlank() && !text.contains("_UI_") && !text.matches(".*\\{\\d}.*"), what + ": " + text);
            if (!what.endsWith(" icon") && !what.endsWith(" editable")) {
                assertTrue(text.matches("(?s).*\\p{IsHan}.*"), what + ": " + text);
            }
        });
        assertEquals(ZH.keySet(), EN.keySet());
    }

    @Test
    void otherLanguagesGetEnglish() {
        assertEquals(EN, Freshly.in(Locale.GERMANY, ItemProviderProbe.class));
    }

    @Test
    void chineseOfOtherPlacesGetChinese() {
        assertEquals(ZH, Freshly.in(Locale.TRADITIONAL_CHINESE, ItemProviderProbe.class));
    }

    /** Attributes and references; what an element contains is in the tree instead. */
    private static Stream<EStructuralFeature> properties(EClass type) {
        return type.getEAllStructuralFeatures().stream()
                .filter(feature -> !(feature instanceof EReference reference)
                        || !reference.isContainment() && !reference.isContainer());
    }
}
