// SPDX-License-Identifier: EPL-2.0
/** The catalogue, a project and its assessment in the Open Security Controls Assessment Language (OSCAL) of NIST. */
package org.plumbline.report.oscal;
