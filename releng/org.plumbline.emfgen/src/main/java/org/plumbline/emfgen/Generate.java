// SPDX-License-Identifier: EPL-2.0
package org.plumbline.emfgen;

import static org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter.EDIT_PROJECT_TYPE;
import static org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;

/**
 * Derives everything that follows from the metamodels: the code of the model, edit and viewpoint bundles and the labels
 * of the edit bundle.
 *
 * <p>Arguments: {@code check} or {@code write}, the root of the repository, a folder to work in. Everything is first
 * generated into the working folder; {@code check} then fails where the repository differs, {@code write} replaces.
 */
public final class Generate {

    private static final String MODEL = "org.plumbline.model";
    private static final String EDIT = "org.plumbline.model.edit";
    private static final String VIEWPOINT = "org.plumbline.viewpoint";
    private static final List<String> PROJECTS = List.of(MODEL, EDIT, VIEWPOINT);

    /** What is derived, relative to {@code bundles/}. A folder here contains nothing but derived files. */
    private static final List<String> DERIVED = List.of(
            MODEL + "/src-gen",
            EDIT + "/src-gen",
            EDIT + "/plugin.properties",
            EDIT + "/plugin_zh.properties",
            VIEWPOINT + "/src-gen");

    private Generate() {}

    public static void main(String[] args) throws IOException {
        boolean write = args[0].equals("write");
        Path bundles = Path.of(args[1], "bundles");
        Path work = Path.of(args[2]);
        Trees.delete(work);
        for (String project : List.of(MODEL, VIEWPOINT)) {
            Trees.copy(
                    bundles.resolve(project).resolve("model"),
                    work.resolve(project).resolve("model"));
        }
        GenModel outsourcing = Code.load(work, PROJECTS, MODEL + "/model/outsourcing.genmodel");
        Code.generate(outsourcing, MODEL, List.of(MODEL_PROJECT_TYPE, EDIT_PROJECT_TYPE));
        labelByNameAlone(work.resolve(EDIT).resolve("src-gen"));
        Labels.of(outsourcing).write(work.resolve(EDIT));
        GenModel requirements = Code.load(work, PROJECTS, VIEWPOINT + "/model/requirements.genmodel");
        Code.generate(requirements, VIEWPOINT, List.of(MODEL_PROJECT_TYPE));
        Labels.of(requirements); // read from the annotations, so that none may be missing

        List<Path> differing = differing(bundles, work);
        if (write) {
            for (String derived : DERIVED) {
                Trees.delete(bundles.resolve(derived));
                Trees.copy(work.resolve(derived), bundles.resolve(derived));
            }
            System.out.println(differing.size() + " generated files changed");
        } else if (!differing.isEmpty()) {
            throw new IllegalStateException("Generated files differ from the metamodels; run releng/generate.sh and"
                    + " commit the result. They are:\n  "
                    + String.join(
                            "\n  ", differing.stream().map(p -> "bundles/" + p).toList()));
        }
    }

    /** EMF's template puts the type before an element's name, and has no switch for it; here the icon tells the type. */
    private static void labelByNameAlone(Path sources) throws IOException {
        for (Path file : Trees.files(sources)) {
            String text = Files.readString(file);
            Files.writeString(file, text.replaceAll("getString\\(\"_UI_\\w+_type\"\\) \\+ \" \" \\+ label;", "label;"));
        }
    }

    private static List<Path> differing(Path bundles, Path work) throws IOException {
        TreeSet<Path> all = new TreeSet<>();
        for (String derived : DERIVED) {
            for (Path root : List.of(bundles, work)) {
                all.addAll(Trees.files(root.resolve(derived)).stream()
                        .map(root::relativize)
                        .toList());
            }
        }
        List<Path> differing = new ArrayList<>();
        for (Path file : all) {
            Path committed = bundles.resolve(file);
            Path generated = work.resolve(file);
            if (!Files.exists(committed)
                    || !Files.exists(generated)
                    || !Arrays.equals(Files.readAllBytes(committed), Files.readAllBytes(generated))) {
                differing.add(file);
            }
        }
        return differing;
    }

    /** Whole folders, or single files, at once. */
    private static final class Trees {

        static List<Path> files(Path root) throws IOException {
            if (!Files.exists(root)) {
                return List.of();
            }
            try (Stream<Path> walk = Files.walk(root)) {
                return walk.filter(Files::isRegularFile).toList();
            }
        }

        static void copy(Path from, Path to) throws IOException {
            for (Path file : files(from)) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }

        static void delete(Path root) throws IOException {
            if (!Files.exists(root)) {
                return;
            }
            try (Stream<Path> walk = Files.walk(root)) {
                for (Path path :
                        walk.sorted(java.util.Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
