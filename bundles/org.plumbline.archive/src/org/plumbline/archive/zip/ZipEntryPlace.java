// SPDX-License-Identifier: EPL-2.0
package org.plumbline.archive.zip;

/**
 * A file and where it stands.
 *
 * @param file what the directory says of it
 * @param packedSize bytes of its content as they stand in the zip file
 * @param isDeflated whether they are compressed
 * @param headerOffset where its local header begins
 * @param contentOffset where its content begins
 */
record ZipEntryPlace(StoredFile file, long packedSize, boolean isDeflated, long headerOffset, long contentOffset) {

    boolean isFolder() {
        return file.name().endsWith("/");
    }

    long end() {
        return contentOffset + packedSize;
    }
}
