// SPDX-License-Identifier: EPL-2.0
/** The application: its start, its window and what it shows first. */
package org.plumbline.ui.start;
