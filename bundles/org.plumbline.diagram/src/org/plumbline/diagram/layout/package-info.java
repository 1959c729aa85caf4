// SPDX-License-Identifier: EPL-2.0
/** Gives every node, edge and label of a diagram its place. */
package org.plumbline.diagram.layout;
