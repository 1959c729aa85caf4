// SPDX-License-Identifier: EPL-2.0
/** The viewpoint: what each diagram and table shows, how it looks and which tools it offers, with its services. */
package org.plumbline.viewpoint;
