// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.findings;

import java.util.List;
import org.plumbline.assessment.Finding;

/**
 * Findings that have something in common.
 *
 * @param key an item, phase, role or element
 * @param findings not empty, in the order of the standard
 */
record FindingGroup(Object key, List<Finding> findings) {}
