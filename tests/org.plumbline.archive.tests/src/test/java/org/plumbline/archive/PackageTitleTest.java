// SPDX-License-Identifier: EPL-2.0
package org.plumbline.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.standard.Text;

class PackageTitleTest {

    @ParameterizedTest
    @ValueSource(strings = {"海澜", "Cloud / network", "A，依据 B 的评估 / A, assessed against B", "x, assessed against y", ""})
    void aStoredTitleIsReadInEachLanguage(String name) {
        PackageTitle title = new PackageTitle(name, "GB/T 32926—2016");
        assertEquals(
                new Text(name + "，依据 GB/T 32926—2016 的评估", name + ", assessed against GB/T 32926—2016"),
                PackageTitle.read(title.line()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "letters",
                ", assessed against ",
                "a, assessed against b",
                "a，依据 c 的评估 / b, assessed against c",
                "a，依据 c 的评估 / a, assessed against d"
            })
    void whatOthersWroteIsTheSameInBoth(String line) {
        assertEquals(new Text(line, line), PackageTitle.read(line));
    }

    @Test
    void aDescriptionThatSaysNothingIsNone() {
        assertEquals(Optional.empty(), new BagInfo(List.of(new BagInfo.Field(BagInfo.DESCRIPTION, ""))).title());
    }
}
