// SPDX-License-Identifier: EPL-2.0
/** Reports, papers, drawings, exchange files and the archival package, written from an open project. */
package org.plumbline.ui.export;
