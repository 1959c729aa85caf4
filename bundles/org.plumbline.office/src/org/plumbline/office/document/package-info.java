// SPDX-License-Identifier: EPL-2.0
/** Documents: new ones, and templates with fields that are filled in. */
package org.plumbline.office.document;
