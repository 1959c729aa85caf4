// SPDX-License-Identifier: EPL-2.0
/** Versions of a project, wherever they are kept. */
package org.plumbline.archive.version;
