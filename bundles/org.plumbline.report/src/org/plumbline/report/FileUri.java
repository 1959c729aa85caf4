// SPDX-License-Identifier: EPL-2.0
package org.plumbline.report;

import java.net.URI;
import java.net.URISyntaxException;

/** Names of files as URIs. */
public final class FileUri {

    private FileUri() {}

    /** The file as a URI reference: slashes forward, what a URI cannot carry escaped. */
    public static String of(String file) {
        String path = Clean.line(file).replace('\\', '/');
        boolean drive = path.matches("[A-Za-z]:/.*");
        try {
            if (drive || path.startsWith("/")) {
                return new URI("file", "", drive ? "/" + path : path, null).toASCIIString();
            }
            // without ./ a colon in the first step would make it a scheme
            return new URI(null, null, path.indexOf(':') >= 0 ? "./" + path : path, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("not the name of a file: " + path, e);
        }
    }
}
