// SPDX-License-Identifier: EPL-2.0
package org.plumbline.archive.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gov.loc.repository.bagit.domain.Bag;
import gov.loc.repository.bagit.hash.BagitAlgorithmNameToSupportedAlgorithmMapping;
import gov.loc.repository.bagit.hash.StandardSupportedAlgorithms;
import gov.loc.repository.bagit.hash.SupportedAlgorithm;
import gov.loc.repository.bagit.reader.BagReader;
import gov.loc.repository.bagit.verify.BagVerifier;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Security;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Packages hold up before the Library of Congress's implementation of BagIt. */
class StandardBagTest {

    @TempDir
    private Path folder;

    /** What the implementation does not know by itself. */
    private record Sm3() implements SupportedAlgorithm {
        @Override
        public String getMessageDigestName() {
            return "SM3";
        }

        @Override
        public String getBagitName() {
            return "sm3";
        }
    }

    private static final BagitAlgorithmNameToSupportedAlgorithmMapping ALGORITHMS =
            name -> name.equals("sm3") ? new Sm3() : StandardSupportedAlgorithms.valueOf(name.toUpperCase(Locale.ROOT));

    @Test
    void aPackageIsACompleteAndValidBag() throws Exception {
        Path zip = folder.resolve("a.zip");
        Projects.pack(Projects.HAILAN, zip);
        Bag bag = validated(unpack(zip, "hailan-government-cloud"));
        assertEquals("1.0", bag.getVersion().toString());
        assertEquals(List.of("海澜市大数据管理局"), bag.getMetadata().get("Source-Organization"));
        assertEquals(List.of("2026-06-30"), bag.getMetadata().get("Bagging-Date"));
        assertEquals(2, bag.getPayLoadManifests().size());
        assertEquals(2, bag.getTagManifests().size());
    }

    @Test
    void namesMayBeChinese() throws Exception {
        Bag bag = validated(unpack(Projects.tiny(folder.resolve("a.zip"), null), "袋"));
        assertEquals(
                4,
                bag.getPayLoadManifests()
                        .iterator()
                        .next()
                        .getFileToChecksumMap()
                        .size());
    }

    private static Bag validated(Path base) throws Exception {
        boolean known = Security.getProvider(BouncyCastleProvider.PROVIDER_NAME) != null;
        Security.addProvider(new BouncyCastleProvider());
        try (BagVerifier verifier = new BagVerifier(ALGORITHMS)) {
            Bag bag = new BagReader(ALGORITHMS).read(base);
            verifier.isValid(bag, false);
            BagVerifier.quicklyVerify(bag);
            return bag;
        } finally {
            if (!known) {
                Security.removeProvider(BouncyCastleProvider.PROVIDER_NAME);
            }
        }
    }

    private Path unpack(Path zip, String base) throws IOException {
        try (InputStream in = Files.newInputStream(zip);
                ZipInputStream entries = new ZipInputStream(in)) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                Path file = folder.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                Files.copy(entries, file);
            }
        }
        return folder.resolve(base);
    }
}
