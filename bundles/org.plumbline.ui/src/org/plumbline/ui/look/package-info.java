// SPDX-License-Identifier: EPL-2.0
/** What is to look alike everywhere: verdicts and severities, what forms stand on, texts without room, hints and notices. */
package org.plumbline.ui.look;
