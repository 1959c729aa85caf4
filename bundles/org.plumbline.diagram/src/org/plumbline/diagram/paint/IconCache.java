// SPDX-License-Identifier: EPL-2.0
package org.plumbline.diagram.paint;

import java.io.IOException;
import java.net.URL;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.plumbline.model.edit.Icons;
import org.plumbline.viewpoint.Viewing;

/** The icons of drawings, each read once. May be shared between threads. */
public final class IconCache {

    private static final String MODEL = "/org.plumbline.model.edit/";
    private static final String VIEWPOINT = "/org.plumbline.viewpoint/";

    private final Map<String, Optional<Icon>> read = new ConcurrentHashMap<>();

    /** Returns an icon by its path; none if there is no such file, or if it is no icon. */
    public Optional<Icon> get(String path) {
        return read.computeIfAbsent(path, IconCache::read);
    }

    private static Optional<Icon> read(String path) {
        try {
            URL file = find(path);
            return file == null ? Optional.empty() : Optional.of(IconReader.read(path, file));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static URL find(String path) {
        if (path.startsWith(MODEL)) {
            return Icons.file(path.substring(MODEL.length()));
        }
        if (path.startsWith(VIEWPOINT)) {
            return Viewing.class.getResource(path.substring(VIEWPOINT.length() - 1));
        }
        return null;
    }
}
