// SPDX-License-Identifier: EPL-2.0
package org.plumbline.benchmark;

import java.nio.file.Path;
import org.plumbline.storage.ProjectStore;

/** Writes a generated project to a file, for programs that are measured from outside. */
public final class ProjectFile {

    private static final long SEED = 32926;

    private ProjectFile() {}

    /** Arguments: the number of elements, and the file. */
    public static void main(String[] args) {
        new ProjectStore().save(GeneratedProject.of(Integer.parseInt(args[0]), SEED), Path.of(args[1]));
    }
}
