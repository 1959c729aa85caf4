// SPDX-License-Identifier: EPL-2.0
package org.plumbline.archive.zip;

/**
 * A file in a package as its container describes it.
 *
 * @param name with slashes, from the root of the zip file
 * @param size in bytes
 * @param crc32 checksum
 */
public record StoredFile(String name, long size, long crc32) {}
