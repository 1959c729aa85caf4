// SPDX-License-Identifier: EPL-2.0
/** The page with the diagrams of a project: shows what the viewpoint computes, and changes the model by the viewpoint's tools. */
package org.plumbline.ui.diagram;
