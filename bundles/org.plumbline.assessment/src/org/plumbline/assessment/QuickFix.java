// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment;

import org.plumbline.standard.Text;

/**
 * A change of the model that records what a finding asks for, as of the day of the assessment. Whoever applies it
 * asserts that the recorded fact is true. Recorded by a change recorder, it can be undone.
 *
 * @param label what it records, for a menu
 * @param change changes the model; to be run once
 */
public record QuickFix(Text label, Runnable change) {}
