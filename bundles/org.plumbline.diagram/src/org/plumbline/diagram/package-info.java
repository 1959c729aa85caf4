// SPDX-License-Identifier: EPL-2.0
/** Runs the viewpoint without Sirius: computes its representations, lays diagrams out and draws them. */
package org.plumbline.diagram;
