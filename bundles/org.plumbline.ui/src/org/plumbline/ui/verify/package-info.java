// SPDX-License-Identifier: EPL-2.0
/** Verifies archival packages and shows what came of it. */
package org.plumbline.ui.verify;
