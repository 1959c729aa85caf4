// SPDX-License-Identifier: EPL-2.0
/** The container of a package: a zip file of which every byte is determined by the files in it. */
package org.plumbline.archive.zip;
