// SPDX-License-Identifier: EPL-2.0
package org.plumbline.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.ENamedElement;
import org.junit.jupiter.api.Test;
import org.plumbline.model.outsourcing.OutsourcingPackage;
import org.plumbline.standard.Catalogue;
import org.plumbline.standard.Item;
import org.plumbline.standard.Section;

/** What the metamodel says about itself to people. */
class DocumentationTest {

    /** A clause as the documentation cites it: 5.1.2 b) 3), A.4 b), 7.1. */
    private static final Pattern CLAUSE = Pattern.compile("(?:[1-9]|A)(?:\\.\\d+)+(?: [a-z]\\)(?: \\d+\\))?)?");

    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

    /** Classes that serve no clause by themselves; their subclasses, owners or whoever refers to them do. */
    private static final Set<String> WITHOUT_CLAUSE = Set.of(
            "Element",
            "Party",
            "Department",
            "Person",
            "Official",
            "Approval",
            "ManagedDocument",
            "OperatingDocument",
            "Check",
            "ControlExecution",
            "EffectivenessAssessment",
            "TechnicalEnvironment",
            "Asset",
            "DataAsset",
            "PeriodSetting",
            "Evidence",
            "Judgement");

    /** Enumerations each of whose literals stands for an item, or for the lack of any. */
    private static final Set<String> BY_ITEM = Set.of(
            "ResponsibilityKind",
            "AuthorityKind",
            "PolicyContent",
            "RegulationContent",
            "ReviewCoverage",
            "SecurityClauseContent",
            "ExitConditionKind",
            "ExitManagementContent",
            "ExitTechnicalContent",
            "PlanContent",
            "ConfidentialityContent",
            "FilingContent",
            "EvaluationContent",
            "VerificationContent",
            "AgencyAspect",
            "PersonnelAspect",
            "QualificationKind",
            "MandateKind",
            "ReportTopic",
            "TrainingTopic",
            "DocumentKind",
            "ControlKind",
            "EquipmentPurpose",
            "BackupKind",
            "AuditField",
            "PeriodSubject",
            "RequirementSubject");

    @Test
    void everythingIsDocumentedInSentences() {
        assertNone(all().filter(element -> {
            String text = Metamodel.documentation(element);
            return text == null || !text.equals(text.strip()) || !text.endsWith(".") || text.contains("  ");
        }));
    }

    @Test
    void everythingHasAChineseAndAnEnglishLabel() {
        assertNone(all().filter(element -> {
            String zh = Metamodel.label(element, "zh");
            String en = Metamodel.label(element, "en");
            return zh == null
                    || en == null
                    || !CHINESE.matcher(zh).find()
                    || !en.matches("[A-Z][A-Za-z,' -]+")
                    || !zh.equals(zh.strip())
                    || zh.matches(".*[,;:()!?].*");
        }));
    }

    @Test
    void labelsTellTheMembersOfAClassApart() {
        List<String> clashes = new ArrayList<>();
        for (String language : List.of("zh", "en")) {
            clash(Metamodel.classes(), language, clashes);
            Metamodel.classes().forEach(type -> clash(type.getEAllStructuralFeatures(), language, clashes));
            Metamodel.enums().forEach(type -> clash(type.getELiterals(), language, clashes));
        }
        assertEquals(List.of(), clashes);
    }

    private static void clash(List<? extends ENamedElement> elements, String language, List<String> clashes) {
        Map<String, ENamedElement> seen = new HashMap<>();
        for (ENamedElement element : elements) {
            ENamedElement other = seen.put(Metamodel.label(element, language), element);
            if (other != null) {
                clashes.add(Metamodel.name(other) + " and " + Metamodel.name(element) + " in " + language);
            }
        }
    }

    @Test
    void everyClassNamesItsClauseUnlessItServesNone() {
        Set<String> silent = Metamodel.classes().stream()
                .filter(type -> clauses(type).isEmpty())
                .map(EClass::getName)
                .collect(Collectors.toSet());
        assertEquals(new TreeSet<>(WITHOUT_CLAUSE), new TreeSet<>(silent));
    }

    @Test
    void everyLiteralThatServesAnItemNamesIt() {
        assertNone(Metamodel.enums().stream()
                .filter(type -> BY_ITEM.contains(type.getName()))
                .flatMap(type -> type.getELiterals().stream())
                .filter(literal -> !Set.of("NOT_STATED", "OTHER").contains(literal.getName()))
                .filter(literal -> clauses(literal).isEmpty()));
        Set<String> names = Metamodel.enums().stream().map(EEnum::getName).collect(Collectors.toSet());
        assertEquals(
                List.of(),
                BY_ITEM.stream().filter(name -> !names.contains(name)).toList());
    }

    @Test
    void anEnumerationEachOfWhoseLiteralsNamesAClauseIsHeldToIt() {
        assertNone(Metamodel.enums().stream()
                .filter(type -> !BY_ITEM.contains(type.getName()))
                .filter(type -> type.getELiterals().stream()
                        .filter(literal -> !Set.of("NOT_STATED", "OTHER").contains(literal.getName()))
                        .noneMatch(literal -> clauses(literal).isEmpty())));
    }

    @Test
    void everyClauseThatIsNamedExists() {
        Set<String> known = Stream.concat(
                        Catalogue.load().allSections().stream().map(Section::number),
                        Catalogue.load().items().stream().map(Item::number))
                .collect(Collectors.toSet());
        assertEquals(
                List.of(),
                all().flatMap(element -> clauses(element).stream()
                                .filter(clause -> !known.contains(clause) && !clause.matches("3\\.[1-9]"))
                                .map(clause -> Metamodel.name(element) + ": " + clause))
                        .toList());
    }

    @Test
    void everyItemIsNamedByWhatServesIt() {
        Set<String> named = all().flatMap(element -> clauses(element).stream()).collect(Collectors.toSet());
        assertEquals(
                List.of(),
                Catalogue.load().items().stream()
                        .filter(Item::isLeaf)
                        .map(Item::number)
                        .filter(item -> !named.contains(item))
                        .toList());
    }

    private static List<String> clauses(ENamedElement element) {
        return CLAUSE.matcher(Metamodel.documentation(element))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static Stream<ENamedElement> all() {
        Stream<EEnumLiteral> literals = Metamodel.enums().stream().flatMap(type -> type.getELiterals().stream());
        return Stream.of(
                        OutsourcingPackage.eINSTANCE.getEClassifiers().stream(),
                        Metamodel.features().stream(),
                        literals)
                .flatMap(stream -> stream);
    }

    private static void assertNone(Stream<? extends ENamedElement> offenders) {
        assertEquals(List.of(), offenders.map(Metamodel::name).toList());
    }
}
