// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.rules;

import java.util.Comparator;
import java.util.List;
import org.plumbline.assessment.Facts;
import org.plumbline.assessment.Shortfall;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.model.outsourcing.OutsourcingFactory;
import org.plumbline.model.outsourcing.TestResult;
import org.plumbline.model.outsourcing.TestRun;

/**
 * Tests of backups and plans. A failed one stands until a good one follows on the same day or later, and only if it
 * certainly is the later one; a test whose result is not given is not taken for failed. Future tests are left out.
 */
final class TestRuns {

    private static final Comparator<TestRun> BY_DATE = ByDate.of(TestRun::getTestedOn);

    private TestRuns() {}

    /** The latest test that did not fail; null if there is none. */
    static TestRun latestGood(Facts facts, List<TestRun> tests) {
        return latest(facts, tests, false);
    }

    /** The latest failed test if it stands; null if there is none or a good one followed. */
    static TestRun standingFailure(Facts facts, List<TestRun> tests) {
        TestRun failure = latest(facts, tests, true);
        if (failure == null) {
            return null;
        }
        for (TestRun test : tests) {
            if (!hasFailed(test) && facts.happened(test.getTestedOn()) && !isBefore(test, failure)) {
                return null;
            }
        }
        return failure;
    }

    private static boolean isBefore(TestRun one, TestRun other) {
        return one.getTestedOn() != null
                && other.getTestedOn() != null
                && one.getTestedOn().isBefore(other.getTestedOn());
    }

    private static TestRun latest(Facts facts, List<TestRun> tests, boolean failed) {
        TestRun latest = null;
        for (TestRun test : tests) {
            if (hasFailed(test) == failed
                    && facts.happened(test.getTestedOn())
                    && (latest == null || BY_DATE.compare(test, latest) > 0)) {
                latest = test;
            }
        }
        return latest;
    }

    private static boolean hasFailed(TestRun test) {
        return test.getResult() == TestResult.FAILED;
    }

    /** Says that the last test of something failed. */
    static Shortfall failed(Facts facts, Element tested, TestRun failure, List<TestRun> tests) {
        return Shortfall.at(tested, "{0}最近一次测试未通过", "the last test of {0} failed", tested)
                .also(failure)
                .fix(() -> pass(facts, tests), "改进{0}并重新测试通过", "improve {0} and pass a new test", tested);
    }

    /** Records that a test was passed on the day of the assessment. */
    static void pass(Facts facts, List<TestRun> tests) {
        TestRun test = OutsourcingFactory.eINSTANCE.createTestRun();
        test.setTestedOn(facts.today());
        test.setResult(TestResult.PASSED);
        tests.add(test);
    }
}
