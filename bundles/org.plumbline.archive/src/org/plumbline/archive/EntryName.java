// SPDX-License-Identifier: EPL-2.0
package org.plumbline.archive;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plumbline.standard.Text;

/** Which names files in a package may have: those that mean the same file, inside a folder, on every system. */
public final class EntryName {

    /** The order of names in packages and manifests: that of their bytes in UTF-8, as {@code LC_ALL=C sort} has it. */
    public static final Comparator<String> ORDER =
            (a, b) -> Arrays.compareUnsigned(a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));

    private static final int LONGEST = 1024;
    private static final int LONGEST_STEP = 255;
    private static final Pattern RESERVED = Pattern.compile("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");
    private static final String FORBIDDEN = "\\:*?\"<>|";

    private EntryName() {}

    /** What is wrong with a name, as the end of a sentence; empty if it may be used. */
    public static Optional<Text> fault(String name) {
        if (name.isEmpty() || name.startsWith("/")) {
            return Optional.of(new Text("是绝对路径或为空", "is absolute or empty"));
        }
        if (name.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
            return Optional.of(new Text("过长", "is too long"));
        }
        if (!Normalizer.isNormalized(name, Normalizer.Form.NFC)) {
            return Optional.of(new Text("不是 NFC 规范形式的 Unicode", "is not Unicode in its normal form NFC"));
        }
        if (name.codePoints().anyMatch(EntryName::isForbidden)) {
            return Optional.of(new Text("含有并非每个系统都允许的字符", "has a character that not every system allows in names"));
        }
        for (String step : name.split("/", -1)) {
            if (step.isEmpty() || step.equals(".") || step.equals("..")) {
                return Optional.of(new Text("会走出文件夹，或有空的一节", "leads out of its folder or has an empty step"));
            }
            if (step.getBytes(StandardCharsets.UTF_8).length > LONGEST_STEP
                    || step.endsWith(".")
                    || step.endsWith(" ")
                    || RESERVED.matcher(step).matches()) {
                return Optional.of(new Text("并非每个系统都允许", "is a name that not every system allows"));
            }
        }
        return Optional.empty();
    }

    private static boolean isForbidden(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || FORBIDDEN.indexOf(c) >= 0;
    }

    /** Two names that some systems take for one, or of which one is a file and the other needs it to be a folder. */
    public record Clash(String first, String second) {}

    /** The first two names that cannot both be files; empty if all can. */
    public static Optional<Clash> clash(Collection<String> names) {
        Map<String, String> files = new HashMap<>();
        for (String name : names) {
            String other = files.put(folded(name), name);
            if (other != null) {
                return Optional.of(new Clash(other, name));
            }
        }
        for (String name : names) {
            String folded = folded(name);
            for (int i = folded.indexOf('/'); i >= 0; i = folded.indexOf('/', i + 1)) {
                String file = files.get(folded.substring(0, i));
                if (file != null) {
                    return Optional.of(new Clash(file, name));
                }
            }
        }
        return folders(names);
    }

    /** Folders, too, must not differ in case only: their files would come together on some systems. */
    private static Optional<Clash> folders(Collection<String> names) {
        Map<String, String> folders = new HashMap<>();
        for (String name : names) {
            for (int i = name.indexOf('/'); i >= 0; i = name.indexOf('/', i + 1)) {
                String folder = name.substring(0, i);
                String other = folders.putIfAbsent(folded(folder), folder);
                if (other != null && !other.equals(folder)) {
                    return Optional.of(new Clash(other, folder));
                }
            }
        }
        return Optional.empty();
    }

    private static String folded(String name) {
        String upper = Normalizer.normalize(name, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
        return upper.toLowerCase(Locale.ROOT);
    }
}
