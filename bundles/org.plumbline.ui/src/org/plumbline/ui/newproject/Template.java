// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.newproject;

/** What a new project begins with. */
enum Template {
    /** The project and its department. */
    EMPTY,
    /** Also the roles of 4.2, as the number of units decides, and the four phases of 4.3. */
    STARTER,
    /** A project of a city's government cloud, complete, to look around in. */
    EXAMPLE
}
