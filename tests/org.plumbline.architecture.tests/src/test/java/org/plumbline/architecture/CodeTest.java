// SPDX-License-Identifier: EPL-2.0
package org.plumbline.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

/** What the compiled code of the bundles does and does not do. */
class CodeTest {

    private static final String[] GENERATED = {
        "org.plumbline.model.outsourcing..", "org.plumbline.viewpoint.requirements.."
    };

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(location -> !location.contains("org/plumbline/architecture/"))
            .importPackages("org.plumbline");

    @Test
    void onlyTheCommandLineAndTheDefaultsOfViewsKnowTheClockTheLocaleAndTheTimeZone() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("org.plumbline.cli..")
                .and()
                // an editor of others, such as Sirius, has no place to say for which day and in which language to draw
                .doNotHaveFullyQualifiedName("org.plumbline.viewpoint.Viewing")
                .should()
                .callMethodWhere(target(owner(assignableTo(java.time.temporal.Temporal.class)))
                        .and(target(nameMatching("now")))
                        .or(target(owner(assignableTo(Clock.class))).and(target(nameMatching("system.*"))))
                        .or(target(owner(assignableTo(System.class))).and(target(nameMatching("currentTimeMillis"))))
                        .or(target(owner(assignableTo(Locale.class))).and(target(nameMatching("getDefault"))))
                        .or(target(owner(assignableTo(TimeZone.class))).and(target(nameMatching("getDefault"))))
                        .or(target(owner(assignableTo(java.time.ZoneId.class)))
                                .and(target(nameMatching("systemDefault")))))
                .because("the same model and options give the same result anywhere and at any time"));
    }

    @Test
    void onlyTheCommandLineSpeaksToTheTerminal() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("org.plumbline.cli..")
                .and()
                .resideOutsideOfPackages(GENERATED)
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err"));
    }

    @Test
    void onlyMainExits() {
        check(noClasses()
                .that(not(nameMatching("org\\.plumbline\\.cli\\.Main")))
                .should()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethod(Runtime.class, "halt", int.class));
    }

    @Test
    void optionalIsAReturnTypeOnly() {
        check(fields().that()
                .areDeclaredInClassesThat()
                .resideOutsideOfPackages(GENERATED)
                .and()
                .areDeclaredInClassesThat()
                .areNotRecords()
                .should()
                .notHaveRawType(Optional.class));
    }

    @Test
    void noStateIsSharedByAll() {
        check(fields().that()
                .areStatic()
                .and()
                .areDeclaredInClassesThat()
                .resideOutsideOfPackages(GENERATED)
                .and()
                .areDeclaredInClassesThat()
                .resideOutsideOfPackage("org.plumbline.model.edit")
                .and()
                // the compiler's tables for switches over enums
                .haveNameNotMatching("\\$.*")
                .should()
                .beFinal());
    }

    @Test
    void packagesDoNotKnowEachOtherMutually() {
        // EMF's interfaces, implementations and item providers do so by design
        slices().matching("org.plumbline.(**)")
                .should()
                .beFreeOfCycles()
                .check(CODE.that(
                        not(resideInAnyPackage("org.plumbline.model..")).and(not(resideInAnyPackage(GENERATED)))));
    }

    @Test
    void nothingOpensAConnection() {
        check(noClasses().should().dependOnClassesThat().belongToAnyOf(java.net.Socket.class));
    }

    @Test
    void onlyTheHistoryOfFilesStartsAProcessWhichIsGit() {
        check(noClasses()
                .that(not(nameMatching("org\\.plumbline\\.storage\\.GitHistory")))
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(ProcessBuilder.class));
    }

    private static void check(ArchRule rule) {
        rule.check(CODE);
    }
}
