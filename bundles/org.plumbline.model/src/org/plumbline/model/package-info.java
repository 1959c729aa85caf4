// SPDX-License-Identifier: EPL-2.0
/** Values that the metamodel uses beside those of EMF. */
package org.plumbline.model;
