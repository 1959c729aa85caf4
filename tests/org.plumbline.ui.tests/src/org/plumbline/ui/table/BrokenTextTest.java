// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class BrokenTextTest {

    @Test
    void aLongHeadingIsBrokenBetweenWordsAndChineseCharacters() {
        assertEquals("one two", BrokenText.lines("one two", 7, String::length));
        assertEquals("one\ntwo", BrokenText.lines("one two", 6, String::length));
        assertEquals("云擎科\n技公司", BrokenText.lines("云擎科技公司", 3, String::length));
    }

    @Test
    void aWordThatIsTooLongStaysWhole() {
        assertEquals("a\nresponsibility\nmatrix", BrokenText.lines("a responsibility matrix", 6, String::length));
    }
}
