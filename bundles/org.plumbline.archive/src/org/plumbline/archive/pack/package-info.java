// SPDX-License-Identifier: EPL-2.0
/** Makes archival packages. */
package org.plumbline.archive.pack;
