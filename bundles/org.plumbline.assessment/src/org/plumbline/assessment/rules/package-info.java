// SPDX-License-Identifier: EPL-2.0
/**
 * The rules, one class per section of the standard and in its order: who looks for 6.4 b) 3) opens {@code Section6_4}.
 * What several sections ask in the same way stands in {@code Controls}, {@code Contents}, {@code Regularly} and
 * {@code OtherRequirements}.
 */
package org.plumbline.assessment.rules;
