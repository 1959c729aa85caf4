// SPDX-License-Identifier: EPL-2.0
/** What a representation shows, computed from the model by the viewpoint and not laid out yet. */
package org.plumbline.diagram.view;
