// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.comparison;

import java.nio.file.Path;
import org.plumbline.archive.version.ProjectVersion;
import org.plumbline.ui.text.ProgramVersion;

/** What an open project is compared with. */
sealed interface Counterpart {

    /**
     * Reads it.
     *
     * @param open the file of the open project
     * @throws org.plumbline.storage.ProjectFileException if that is not possible
     * @throws org.plumbline.archive.ArchiveException if it is a package that is refused
     */
    ProjectVersion read(Path open) throws InterruptedException;

    /** The project as it was saved last. */
    record Saved() implements Counterpart {

        @Override
        public ProjectVersion read(Path open) {
            return ProjectVersion.of(open, ProgramVersion.number());
        }
    }

    /** A project file or a package of archive. */
    record Stored(Path file) implements Counterpart {

        @Override
        public ProjectVersion read(Path open) {
            return ProjectVersion.of(file, ProgramVersion.number());
        }
    }

    /**
     * A former version in the git history of the file.
     *
     * @param since a day, or a commit, branch or tag
     */
    record Former(String since) implements Counterpart {

        @Override
        public ProjectVersion read(Path open) throws InterruptedException {
            return ProjectVersion.former(open, since);
        }
    }
}
