// SPDX-License-Identifier: EPL-2.0
/**
 * The viewpoint specification as its file states it: typed, checked and complete. Types and features are named after those of
 * Sirius, have its defaults and mean the same; what is not known here is refused.
 */
package org.plumbline.diagram.specification;
