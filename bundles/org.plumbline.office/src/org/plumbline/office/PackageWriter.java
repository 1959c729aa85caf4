// SPDX-License-Identifier: EPL-2.0
package org.plumbline.office;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A zip file of parts in the order in which they came. It tells no time, so that the same parts give the same bytes. */
public final class PackageWriter {

    /** A date that stands in a zip file the same in every time zone; the earliest one, 1980-01-01, does not. */
    private static final LocalDateTime TIMELESS = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    /** Adds a part, or replaces it where it stands. */
    public void put(String name, byte[] content) {
        parts.put(name, content);
    }

    /** Adds a part. */
    public void put(String name, Xml content) {
        put(name, content.bytes());
    }

    /** Writes the file. The stream is flushed, but not closed. */
    public void write(OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            ZipEntry entry = new ZipEntry(part.getKey());
            entry.setTimeLocal(TIMELESS);
            zip.putNextEntry(entry);
            zip.write(part.getValue());
            zip.closeEntry();
        }
        zip.finish();
        out.flush();
    }
}
