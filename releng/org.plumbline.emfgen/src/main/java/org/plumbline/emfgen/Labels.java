// SPDX-License-Identifier: EPL-2.0
package org.plumbline.emfgen;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.emf.codegen.ecore.genmodel.GenClass;
import org.eclipse.emf.codegen.ecore.genmodel.GenEnum;
import org.eclipse.emf.codegen.ecore.genmodel.GenEnumLiteral;
import org.eclipse.emf.codegen.ecore.genmodel.GenFeature;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenPackage;
import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.ENamedElement;

/**
 * The names of classes, features and literals in the languages of the product, as the metamodel's label
 * annotations give them, written as the resource bundle that EMF.Edit reads.
 */
final class Labels {

    /** A clause as the documentation of the metamodel cites it, such as 5.1.2 b) 3) or A.4 b). */
    private static final Pattern CLAUSE = Pattern.compile("(?:[3-8]|A)(?:\\.\\d)+(?: [a-z]\\)(?: \\d+\\))?)?");

    /** What EMF.Edit needs beside the metamodel's own names: key, English, Chinese. */
    private static final List<List<String>> FIXED = List.of(
            List.of("_UI_CreateChild_text", "{0}", "{0}"),
            List.of("_UI_CreateChild_text2", "{1} {0}", "{1} {0}"),
            List.of("_UI_CreateChild_text3", "{1}", "{1}"),
            List.of("_UI_CreateChild_tooltip", "Create new {0} under {1}", "在{1}下新建{0}"),
            List.of("_UI_CreateChild_description", "Create a new child of type {0}", "新建类型为{0}的子元素"),
            List.of("_UI_CreateSibling_description", "Create a new sibling of type {0}", "新建类型为{0}的同级元素"),
            List.of("_UI_PropertyDescriptor_description", "The {0} of the {1}", "{1}的{0}"),
            List.of("_UI_Unknown_datatype", "Value", "值"),
            List.of("_UI_Unknown_feature", "Unspecified", "未指定"),
            List.of("_UI_Unknown_type", "Object", "对象"),
            List.of("pluginName", "Plumbline Metamodel Labels and Icons", "准绳元模型标签与图标"),
            List.of("providerName", "Plumbline", "准绳"));

    private final Map<String, String> english = new TreeMap<>();
    private final Map<String, String> chinese = new TreeMap<>();
    private final List<String> unlabelled = new ArrayList<>();

    private Labels() {}

    /**
     * Collects the labels of a metamodel.
     *
     * @throws IllegalStateException if an element of the metamodel lacks a label; names all of them
     */
    static Labels of(GenModel genModel) {
        Labels labels = new Labels();
        FIXED.forEach(row -> labels.put(row.get(0), row.get(1), row.get(2)));
        genModel.getGenPackages().forEach(labels::addPackage);
        if (!labels.unlabelled.isEmpty()) {
            throw new IllegalStateException(
                    "Elements of the metamodel without a label annotation with details zh and en: "
                            + String.join(", ", labels.unlabelled));
        }
        return labels;
    }

    /** Writes {@code plugin.properties} and {@code plugin_zh.properties} into a folder. */
    void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        write(english, folder.resolve("plugin.properties"));
        write(chinese, folder.resolve("plugin_zh.properties"));
    }

    private void addPackage(GenPackage genPackage) {
        for (GenClass genClass : genPackage.getGenClasses()) {
            String name = genClass.getName();
            add("_UI_" + name + "_type", name, genClass.getEcoreClass());
            for (GenFeature feature : genClass.getGenFeatures()) {
                String key = "_UI_" + name + "_" + feature.getName();
                add(key + "_feature", name + "." + feature.getName(), feature.getEcoreFeature());
                if (feature.hasDocumentation()) {
                    String documentation = feature.getDocumentation().strip().replaceAll("\\s+", " ");
                    put(key + "_description", documentation, describeInChinese(genClass, feature, documentation));
                }
            }
        }
        for (GenEnum genEnum : genPackage.getGenEnums()) {
            for (GenEnumLiteral literal : genEnum.getGenEnumLiterals()) {
                ENamedElement element = literal.getEcoreEnumLiteral();
                add("_UI_" + genEnum.getName() + "_" + literal.getName() + "_literal", name(genEnum, literal), element);
            }
        }
    }

    /** The metamodel is documented in English; where labels and clauses do not tell Chinese readers enough, it adds to them. */
    private static String describeInChinese(GenClass genClass, GenFeature feature, String documentation) {
        String own = detail(feature.getEcoreFeature(), "zh.description");
        String labels = chinese(genClass.getEcoreClass()) + "：" + chinese(feature.getEcoreFeature());
        String clauses = CLAUSE.matcher(documentation)
                .results()
                .map(MatchResult::group)
                .distinct()
                .collect(Collectors.joining("、"));
        return (own == null ? labels : own) + (clauses.isEmpty() ? "" : "，见 " + clauses);
    }

    /** Only label annotations have details of these names; null if there is none. */
    private static String detail(EModelElement element, String name) {
        for (EAnnotation annotation : element.getEAnnotations()) {
            if (annotation.getDetails().containsKey(name)) {
                return annotation.getDetails().get(name);
            }
        }
        return null;
    }

    private static String chinese(EModelElement element) {
        return detail(element, "zh");
    }

    private static String name(GenEnum genEnum, GenEnumLiteral literal) {
        return genEnum.getName() + "." + literal.getName();
    }

    private void add(String key, String name, EModelElement element) {
        String en = detail(element, "en");
        String zh = detail(element, "zh");
        if (en == null || en.isBlank() || zh == null || zh.isBlank()) {
            unlabelled.add(name);
        } else {
            put(key, en, zh);
        }
    }

    private void put(String key, String en, String zh) {
        english.put(key, en);
        chinese.put(key, zh);
    }

    /** Escaped to ASCII, so that every reader of property files agrees on what it says. */
    private static void write(Map<String, String> entries, Path file) throws IOException {
        StringBuilder text = new StringBuilder("# Generated from the metamodel by releng/generate.sh\n");
        entries.forEach((key, value) -> {
            text.append(key).append(" = ");
            for (char c : value.strip().toCharArray()) {
                if (c == '\\') {
                    text.append("\\\\");
                } else if (c < ' ' || c > '~') {
                    text.append(String.format("\\u%04X", (int) c));
                } else {
                    text.append(c);
                }
            }
            text.append('\n');
        });
        Files.writeString(file, text, StandardCharsets.US_ASCII);
    }
}
