// SPDX-License-Identifier: EPL-2.0
/** The Properties view: forms that the metamodel makes, a widget for each kind of feature, and the items that it serves. */
package org.plumbline.ui.properties;
