// SPDX-License-Identifier: EPL-2.0
/** Computes what a representation shows from a model, as Sirius does when it refreshes a new one. */
package org.plumbline.diagram.refresh;
