// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.newproject;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.plumbline.model.StarterProject;
import org.plumbline.model.outsourcing.OutsourcingProject;
import org.plumbline.model.outsourcing.ServiceType;
import org.plumbline.standard.Language;
import org.plumbline.storage.ProjectStore;

/**
 * What the author said of a new project.
 *
 * @param template what it begins with; an example has all the rest already
 * @param name of the project
 * @param department its name
 * @param units names of the internal units concerned, the leading one first; may be empty
 * @param services what is to be outsourced; may be empty
 */
record NewProject(Template template, String name, String department, List<String> units, List<ServiceType> services) {

    private static final String EXAMPLE = "/examples/hailan-government-cloud.outsourcing";

    /**
     * Writes the project's file, replacing one that is there.
     *
     * @throws org.plumbline.storage.ProjectFileException if that is not possible; then nothing is changed
     */
    void write(Path file, Language language) {
        ProjectStore store = new ProjectStore();
        if (template == Template.EXAMPLE) {
            store.save(store.fromBytes(example(), Path.of(EXAMPLE)), file);
            return;
        }
        String words = language == Language.ZH ? "zh" : "en";
        OutsourcingProject project = template == Template.EMPTY
                ? StarterProject.empty(name, department)
                : StarterProject.create(name, department, units, words);
        if (template == Template.STARTER) {
            StarterProject.plan(project, services, words);
        }
        store.save(project, file);
    }

    private static byte[] example() {
        try (InputStream in = NewProject.class.getResourceAsStream(EXAMPLE)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
