// SPDX-License-Identifier: EPL-2.0
package org.plumbline.report.tests;

/** Names that an enemy, or an accident, may put into a model. */
enum Hostile {
    SCRIPT("<script>alert(1)</script><img src=x onerror=alert(2)>"),
    END_OF_SCRIPT("]]>*/</script></style><b>bold</b>"),
    QUOTES("\" onclick=\"alert(1)\" '--><!-- &amp; &lt;b&gt;"),
    MARKDOWN("[x](javascript:alert(1)) `code` **bold** | table\n\n# heading"),
    DIRECTION("invoice\u202Ecod.exe \u2066isolate \u200Fmark"),
    CONTROLS("bell\u0007 null\u0000 escape\u001B[31mred\u001B[0m c1\u009B31m end\u007F"),
    LONE_SURROGATES("high \uD83D end, low \uDE00 end, swapped \uDE00\uD83D"),
    NONCHARACTERS("\uFFFE \uFFFF \uFDD0 \uD83F\uDFFF"),
    SEPARATORS("a\u2028b\u2029c\u0085d\r\ne\tf"),
    EMOJI("👩‍💻 组长 🏛️ 𠮷野家"),
    LONG("长名称 with words ".repeat(700)),
    LONG_WITHOUT_BREAKS("x".repeat(10_000)),
    FORMULA("=cmd|'/C calc'!A0"),
    FORMULA_PLUS("+1+1"),
    FORMULA_MINUS("-2+3"),
    FORMULA_AT("@SUM(1+1)*cmd|' /C calc'!A0"),
    FORMULA_TAB("\t=1+1"),
    FORMULA_RETURN("\r=1+1"),
    FORMULA_WIDE("＝1+1"),
    ARABIC("مرحبا بالعالم");

    private final String text;

    Hostile(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }
}
