// SPDX-License-Identifier: EPL-2.0
/** Archival packages: what is in one, and how it is named, digested and described (docs/decisions/014). */
package org.plumbline.archive;
