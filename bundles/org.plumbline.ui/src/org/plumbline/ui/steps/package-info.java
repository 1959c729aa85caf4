// SPDX-License-Identifier: EPL-2.0
/** Steps that lead through the phases of a project. */
package org.plumbline.ui.steps;
