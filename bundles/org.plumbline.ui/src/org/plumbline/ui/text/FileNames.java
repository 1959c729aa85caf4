// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.text;

/** Makes names of files of what users name as they like. */
public final class FileNames {

    private FileNames() {}

    /** A name with a dash for what the one or other system does not allow in names of files, without space around it. */
    public static String fit(String name) {
        return name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", "-").strip();
    }
}
