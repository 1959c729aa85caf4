// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.start;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ApplicationTest {

    @Test
    void filesAreOpenedBeforeAndBehindOptionsAndTheirValuesAreNot() {
        List<Path> files = Application.files(
                "/a/first", "-cssTheme", "dark", "-showLocation", "/a/second.outsourcing", "/a/third", "-last");
        assertEquals(List.of(Path.of("/a/first"), Path.of("/a/second.outsourcing"), Path.of("/a/third")), files);
    }
}
