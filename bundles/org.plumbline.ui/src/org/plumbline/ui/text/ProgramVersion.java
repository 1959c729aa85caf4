// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.text;

import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.Version;

/** The version of this program, as reports and packages state it. */
public final class ProgramVersion {

    private ProgramVersion() {}

    /** Its three numbers, without what tells one build from another. */
    public static String number() {
        Version version = FrameworkUtil.getBundle(ProgramVersion.class).getVersion();
        return version.getMajor() + "." + version.getMinor() + "." + version.getMicro();
    }
}
