// SPDX-License-Identifier: EPL-2.0
/** Joins two versions of a project that come from a common one. */
package org.plumbline.storage.merge;
