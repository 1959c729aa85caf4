// SPDX-License-Identifier: EPL-2.0
package org.plumbline.archive;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManifestTest {

    private static final String A = "a".repeat(64);
    private static final String B = "b".repeat(64);

    private static Manifest.Read read(String text) {
        return Manifest.read(ManifestAlgorithm.SM3, text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void digestsAreThoseOfTheStandards() {
        Digests abc = Digests.of("abc".getBytes(StandardCharsets.UTF_8));
        assertEquals("66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0", abc.sm3());
        assertEquals(
                "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a"
                        + "2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f",
                abc.sha512());
        assertEquals(0x352441C2L, abc.crc32());
    }

    @Test
    void namesStandInTheOrderOfTheirBytesWithPercentSignsEscaped() {
        Digests digests = Digests.of(new byte[0]);
        Manifest manifest = Manifest.of(
                ManifestAlgorithm.SM3, Map.of("data/证", digests, "data/100%25", digests, "data/a", digests));
        String empty = digests.sm3();
        String text = empty + "  data/100%2525\n" + empty + "  data/a\n" + empty + "  data/证\n";
        assertArrayEquals(text.getBytes(StandardCharsets.UTF_8), manifest.toBytes());
        Manifest.Read again = Manifest.read(ManifestAlgorithm.SM3, manifest.toBytes());
        assertEquals(new Manifest.Read(manifest, List.of()), again);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0  data/a\n",
                "%1$s data/a\n",
                "%1$s *data/a\n",
                "%1$s  data/a",
                "%1$s  data/a\r\n",
                "\n%1$s  data/a\n",
                "%1$s  data/a\n\n",
                "%1$s  data/b\n%1$s  data/a\n",
                "%1$s  data/a\n%2$s  data/a\n",
                "%1$s  data/%%0A\n",
            })
    void whatStandsOtherwiseIsNamedByItsLine(String text) {
        assertEquals(1, read(text.formatted(A, B)).wrongLines().size());
    }
}
