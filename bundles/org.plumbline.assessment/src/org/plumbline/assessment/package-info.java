// SPDX-License-Identifier: EPL-2.0
/** Decides, item by item, whether a project meets GB/T 32926—2016. */
package org.plumbline.assessment;
