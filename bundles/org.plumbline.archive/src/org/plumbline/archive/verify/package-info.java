// SPDX-License-Identifier: EPL-2.0
/** Verifies archival packages of strangers. */
package org.plumbline.archive.verify;
