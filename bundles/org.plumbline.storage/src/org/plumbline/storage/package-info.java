// SPDX-License-Identifier: EPL-2.0
/** Reads and writes {@code .outsourcing} files: identity of elements, old formats, hostile input. */
package org.plumbline.storage;
