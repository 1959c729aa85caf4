// SPDX-License-Identifier: EPL-2.0
package org.plumbline.roster.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.model.PartialDate;
import org.plumbline.model.outsourcing.Account;
import org.plumbline.model.outsourcing.AuditField;
import org.plumbline.model.outsourcing.AuditLog;
import org.plumbline.model.outsourcing.CheckResult;
import org.plumbline.model.outsourcing.Citizenship;
import org.plumbline.model.outsourcing.Equipment;
import org.plumbline.model.outsourcing.InformationSystem;
import org.plumbline.model.outsourcing.OutsourcingFactory;
import org.plumbline.model.outsourcing.OutsourcingProject;
import org.plumbline.model.outsourcing.PersonnelAspect;
import org.plumbline.model.outsourcing.ServiceAgency;
import org.plumbline.model.outsourcing.ServicePerson;
import org.plumbline.office.sheet.Table;
import org.plumbline.office.sheet.TableReader;
import org.plumbline.roster.ImportedRow;
import org.plumbline.roster.ImportedRow.Outcome;
import org.plumbline.roster.Problem;
import org.plumbline.roster.Roster;
import org.plumbline.roster.RosterImport;
import org.plumbline.roster.RosterSheet;
import org.plumbline.roster.RosterTable;
import org.plumbline.standard.Language;
import org.plumbline.storage.ProjectStore;

class RosterTest {

    private static final OutsourcingFactory FACTORY = OutsourcingFactory.eINSTANCE;
    private static final Path HAILAN = Path.of("..", "..", "examples", "hailan-government-cloud.outsourcing");

    @TempDir
    Path folder;

    private OutsourcingProject project;
    private ServiceAgency agency;

    @BeforeEach
    void makeAProject() {
        project = FACTORY.createOutsourcingProject();
        agency = agency("云擎");
        agency("海川");
        project.setEnvironment(FACTORY.createTechnicalEnvironment());
        InformationSystem system = FACTORY.createInformationSystem();
        system.setName("门户");
        system.setId(UUID.randomUUID().toString());
        project.getEnvironment().getAssets().add(system);
        person(agency, "张三");
    }

    private ServiceAgency agency(String name) {
        ServiceAgency made = FACTORY.createServiceAgency();
        made.setName(name);
        made.setId(UUID.randomUUID().toString());
        project.getAgencies().add(made);
        return made;
    }

    private static ServicePerson person(ServiceAgency agency, String name) {
        ServicePerson person = FACTORY.createServicePerson();
        person.setName(name);
        person.setId(UUID.randomUUID().toString());
        agency.getPersonnel().add(person);
        return person;
    }

    /** A table whose cells are separated by bars. */
    private static RosterTable table(String... rows) {
        List<Table.Row> made = new ArrayList<>();
        for (int i = 0; i < rows.length; i++) {
            List<String> cells = Arrays.stream(rows[i].split("\\|", -1))
                    .map(cell -> cell.strip().replace("\\n", "\n"))
                    .toList();
            made.add(new Table.Row(i + 1, false, cells));
        }
        return new RosterTable("t.csv", new Table("", made));
    }

    private RosterImport.Result run(RosterTable... tables) {
        return RosterImport.run(project, List.of(tables), Language.EN);
    }

    private RosterImport.Result good(RosterTable... tables) {
        RosterImport.Result result = run(tables);
        assertEquals(
                List.of(),
                result.problems().stream()
                        .map(problem -> problem.sentence().en())
                        .toList());
        return result;
    }

    private static List<Outcome> outcomes(RosterImport.Result result) {
        return result.rows().stream().map(ImportedRow::outcome).toList();
    }

    private String problem(String... rows) {
        List<Problem> problems = run(table(rows)).problems();
        assertEquals(1, problems.size(), problems.toString());
        assertFalse(problems.get(0).sentence().zh().isBlank());
        return problems.get(0).sentence().en();
    }

    @Test
    void addsWhatIsNewWithAllItsParts() {
        RosterImport.Result result = good(table(
                "姓名|所属机构|国籍|岗位|到岗日期|劳动关系：合同类别|劳动关系：起始日期|背景审查：结果|背景审查：核查日期",
                "李四|云擎|中国公民|工程师|2026年3月1日|劳务派遣|2025/1|通过|20260203"));
        assertEquals(List.of(Outcome.ADDED), outcomes(result));
        ServicePerson person = agency.getPersonnel().get(1);
        assertEquals("李四", person.getName());
        assertEquals(Citizenship.CHINESE, person.getCitizenship());
        assertEquals("工程师", person.getPosition());
        assertEquals(PartialDate.valueOf("2026-03-01"), person.getServesFrom());
        assertEquals(PartialDate.valueOf("2025-01"), person.getEmployment().getStartsOn());
        assertEquals(1, person.getChecks().size());
        assertEquals(
                PersonnelAspect.BACKGROUND_REVIEW, person.getChecks().get(0).getAspect());
        assertEquals(CheckResult.PASSED, person.getChecks().get(0).getResult());
        assertEquals(
                PartialDate.valueOf("2026-02-03"), person.getChecks().get(0).getCheckedOn());
    }

    @Test
    void changesWhatIsThereAndTellsHow() {
        ServicePerson person = agency.getPersonnel().get(0);
        person.setPosition("工程师");
        person.setDuties("值班");
        RosterImport.Result result = good(table("Person|Agency|Position|Duties", "张三|云擎|组长|"));
        assertEquals(List.of(Outcome.CHANGED), outcomes(result));
        assertEquals(
                List.of("Position 工程师 组长"),
                result.rows().get(0).changes().stream()
                        .map(change -> change.heading().en() + " " + change.before() + " " + change.after())
                        .toList());
        assertSame(person, agency.getPersonnel().get(0));
        assertEquals("组长", person.getPosition());
        assertEquals("值班", person.getDuties(), "an empty cell changes nothing");
    }

    @Test
    void aValueIsTakenAwayOnlyOnRequest() {
        ServicePerson person = agency.getPersonnel().get(0);
        person.setPosition("工程师");
        good(table("姓名|所属机构|岗位", "张三|云擎|（清除）"));
        assertNull(person.getPosition());
        person.setPosition("工程师");
        good(table("姓名|所属机构|岗位", "张三|云擎|(Clear)"));
        assertNull(person.getPosition());
    }

    @Test
    void importingAgainChangesNothing() {
        RosterTable[] tables = {
            table("账户名|系统|持有人|状态", "root|门户|李四|有效", "lisi|新系统|李四|已注销"),
            table("资产类别|资产名称|所在区域|设备：用途", "信息系统|新系统||", "设备|服务器|机房|开发", "区域|机房||"),
            table("姓名|所属机构", "李四|新机构", "王五|云擎"),
            table("机构名称|项目负责人", "新机构|李四")
        };
        assertEquals(8, good(tables).rows().size());
        byte[] once = new ProjectStore().toBytes(project);
        RosterImport.Result again = good(tables);
        assertFalse(again.isChange(), again.toString());
        assertEquals(8, again.rows().size());
        assertArrayEquals(once, new ProjectStore().toBytes(project));
    }

    @Test
    void tablesReferToEachOtherInAnyOrder() {
        good(
                table("账户名|系统|持有人", "lisi|新系统|李四"),
                table("资产类别|资产名称|所在区域", "信息系统|新系统|机房", "区域|机房|"),
                table("姓名|所属机构", "李四|新机构"),
                table("机构名称|项目负责人", "新机构|李四"));
        Account account = project.getEnvironment().getAccounts().get(0);
        assertEquals("李四", account.getHolder().getName());
        assertEquals("新系统", account.getSystem().getName());
        assertEquals("机房", account.getSystem().getArea().getName());
        assertSame(account.getHolder(), project.getAgencies().get(2).getProjectLeader());
    }

    @ParameterizedTest
    @CsvSource({"张三,云擎", "' 张三 ',云擎", "张 三,云 擎"})
    void namesThatPeopleTakeForTheSameAreTheSame(String name, String of) {
        assertEquals(List.of(Outcome.UNCHANGED), outcomes(good(table("姓名|所属机构", name + "|" + of))));
        assertEquals("张三", agency.getPersonnel().get(0).getName());
    }

    @Test
    void fullWidthLettersMakeNoOtherName() {
        ServicePerson person = person(agency, "张三（Ａ组）");
        assertEquals(List.of(Outcome.UNCHANGED), outcomes(good(table("姓名|所属机构", "张三(A组)|云擎"))));
        assertEquals("张三（Ａ组）", person.getName());
    }

    @Test
    void personsOfOneNameInTwoAgenciesAreTwo() {
        good(table("姓名|所属机构", "张三|海川"));
        assertEquals(1, project.getAgencies().get(1).getPersonnel().size());
        assertNotSame(
                agency.getPersonnel().get(0),
                project.getAgencies().get(1).getPersonnel().get(0));
        assertTrue(problem("账户名|系统|持有人", "a|门户|张三").contains("2 are called \"张三\""));
        good(table("账户名|系统|持有人", "b|门户|张三（海川）"));
        Account last = project.getEnvironment().getAccounts().get(1);
        assertEquals("海川", last.getHolder().getAgency().getName());
    }

    @Test
    void anIdTellsWhereNamesDoNot() {
        ServicePerson twin = person(agency, "张三");
        assertTrue(problem("姓名|所属机构", "张三|云擎").contains("the project has 2 of \"张三\""));
        good(table("姓名|所属机构|标识|岗位", "张三丰|海川|" + twin.getId() + "|道长"));
        assertEquals("张三丰", twin.getName());
        assertEquals("海川", twin.getAgency().getName());
        assertTrue(problem("姓名|所属机构|标识", "张三|云擎|none").contains("no service person with the id \"none\""));
    }

    @Test
    void aRowThatRepeatsAnotherIsToldAndOneThatContradictsItRefused() {
        RosterImport.Result result = good(table("姓名|所属机构|岗位", "李四|云擎|组长", "李四|云擎|组长"));
        assertEquals(2, agency.getPersonnel().size());
        ImportedRow repeated = result.rows().stream()
                .filter(row -> row.outcome() == Outcome.REPEATED)
                .findFirst()
                .orElseThrow();
        assertEquals(List.of(3, 2), List.of(repeated.number(), repeated.first()));
        assertEquals(
                "t.csv: row 3, column C (Position): this is the same as row 2 but says something else; expected one row.",
                problem("姓名|所属机构|岗位", "王五|云擎|组长", "王五|云擎|组员"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2026-03-01; 2026-03-01",
                "2026/3/1; 2026-03-01",
                "2026.3.1; 2026-03-01",
                "2026年3月1日; 2026-03-01",
                "2026 年 3 月 1 日; 2026-03-01",
                "２０２６年３月１日; 2026-03-01",
                "２０２６／３／１; 2026-03-01",
                "20260301; 2026-03-01",
                "2026-03-01 00:00:00; 2026-03-01",
                "2026-03-01T00:00:00; 2026-03-01",
                "2026年3月; 2026-03",
                "2026-03; 2026-03",
                "2026/3; 2026-03",
                "202603; 2026-03",
                "2026年; 2026",
                "2026; 2026"
            })
    void datesAreReadAsPeopleWriteThem(String written, String meant) {
        good(table("姓名|所属机构|到岗日期", "张三|云擎|" + written));
        assertEquals(PartialDate.valueOf(meant), agency.getPersonnel().get(0).getServesFrom());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-13-01",
                "2026-02-30",
                "2026-00",
                "20261301",
                "46082",
                "昨天",
                "3/1/2026",
                "26-3-1",
                "2026-03-01 08:30",
                "2026-3-1-4"
            })
    void whatIsNoDateIsRefusedByRowAndColumn(String written) {
        assertEquals(
                "t.csv: row 2, column C (Serves from): \"" + written
                        + "\" is no date; expected one such as 2026-03-01 or 2026-03.",
                problem("姓名|所属机构|到岗日期", "张三|云擎|" + written));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "姓名|所属机构; 张三|无名; row 2: the project has no service agency called \"无名\"",
                "姓名|所属机构; |云擎; row 2: \"Person\" is empty",
                "姓名|所属机构; 张三|; row 2: \"Agency\" is empty",
                "姓名|所属机构|国籍; 张三|云擎|火星; column C (Citizenship): \"火星\" is none of the choices; expected: Chinese",
                "姓名|所属机构|爱好; 张三|云擎|书法; row 1, column C: \"爱好\" is no heading of the roster \"Personnel\"",
                "姓名|所属机构|姓名; 张三|云擎|张三; row 1, column C: \"姓名\" is there twice",
                "资产类别|资产名称; 飞船|一号; row 2: \"飞船\" is no class of assets; expected:",
                "资产类别|资产名称|设备：用途; 网络|内网|运行; the class \"Network\" has no such fact",
                "账户名|系统|持有人; a|门户|李四; column C (Holder): the project has no service person called \"李四\"",
                "甲|乙; 1|2; there is no heading of a roster",
                "姓名|所属机构|岗位; 张三|云擎|a\u0007b; control characters",
            })
    void whatCannotBeImportedIsToldByItsPlace(String heading, String row, String sentence) {
        String problem = problem(heading, row);
        assertTrue(problem.startsWith("t.csv: ") && problem.contains(sentence), problem);
    }

    @Test
    void everyProblemIsToldAtOnce() {
        RosterImport.Result result = run(table("姓名|所属机构|到岗日期|国籍", "张三|云擎|x|y", "李四|无名||", "王五|云擎|2026-99|"));
        assertEquals(4, result.problems().size());
        assertEquals(
                List.of(2, 2, 3, 4),
                result.problems().stream()
                        .map(problem -> problem.place().row())
                        .sorted()
                        .toList());
    }

    @Test
    void titlesRowNumbersAndExamplesAreNoFacts() {
        RosterImport.Result result = good(table(
                "某某单位服务人员名册||",
                "填表日期|2026-07-01|",
                "序号|姓名 *|所属机构\\nAgency",
                "1|示例：张三|某某",
                "2|Example: X|Y",
                "3|李四|云擎"));
        assertEquals(List.of(Outcome.ADDED), outcomes(result));
    }

    @Test
    void severalValuesStandInOneCell() {
        good(table("资产类别|资产名称|审计日志：审计的系统|审计日志：记录参数", "审计日志|日志|门户；新系统|事件类型；Date and time", "信息系统|新系统||"));
        AuditLog log = (AuditLog) project.getEnvironment().getAssets().get(1);
        assertEquals(2, log.getSystems().size());
        assertEquals(List.of(AuditField.EVENT_TYPE, AuditField.DATE_AND_TIME), log.getFields());
    }

    private RosterTable written(RosterSheet sheet, String extension) throws IOException {
        Path file = folder.resolve("r." + extension);
        try (OutputStream out = Files.newOutputStream(file)) {
            if (extension.equals("csv")) {
                sheet.writeCsv(out);
            } else {
                sheet.writeXlsx(out);
            }
        }
        return new RosterTable(file.toString(), TableReader.read(file).get(0));
    }

    static Stream<Arguments> ways() {
        return Arrays.stream(Roster.values()).flatMap(roster -> Stream.of(Language.values())
                .flatMap(language -> Stream.of("xlsx", "csv").map(kind -> Arguments.of(roster, language, kind))));
    }

    @ParameterizedTest
    @MethodSource("ways")
    void importingWhatWasExportedChangesNothing(Roster roster, Language language, String extension) throws IOException {
        project = new ProjectStore().load(HAILAN);
        RosterImport.Result result = good(written(RosterSheet.of(roster, project, language), extension));
        assertTrue(result.rows().size() > 2, "the example has some of everything");
        assertFalse(result.isChange(), result.toString());
        assertArrayEquals(Files.readAllBytes(HAILAN), new ProjectStore().toBytes(project));
    }

    /** Names that look like something else to a spreadsheet, to a table or to us. */
    static List<String> strange() {
        return List.of(
                "=1+1",
                "'=1",
                "''@x",
                "+86 10 1234",
                "-",
                "a;b；c",
                "两行\n名称",
                "示例",
                "id:x",
                "（清除）x",
                "0012",
                "1e5",
                "2026-03-01",
                "_x0041_",
                "张三（云擎）",
                "\"引号\",逗号",
                "TRUE",
                "长".repeat(40_000));
    }

    @ParameterizedTest
    @MethodSource("ways")
    void strangeNamesComeBackAsTheyWere(Roster roster, Language language, String extension) throws IOException {
        for (String name : strange()) {
            ServiceAgency strange = agency(name);
            strange.setContact(name);
            ServicePerson person = person(strange, name);
            person.setPosition(name);
            strange.setProjectLeader(person);
            Equipment equipment = FACTORY.createEquipment();
            equipment.setId(UUID.randomUUID().toString());
            equipment.setName(name);
            equipment.setBroughtBy(strange);
            project.getEnvironment().getAssets().add(equipment);
            Account account = FACTORY.createAccount();
            account.setId(UUID.randomUUID().toString());
            account.setName(name);
            account.setHolder(person);
            account.setSystem(
                    (InformationSystem) project.getEnvironment().getAssets().get(0));
            project.getEnvironment().getAccounts().add(account);
        }
        byte[] before = new ProjectStore().toBytes(project);
        RosterImport.Result result = good(written(RosterSheet.of(roster, project, language), extension));
        assertFalse(result.isChange(), () -> result.rows().stream()
                .filter(row -> row.outcome() != Outcome.UNCHANGED)
                .toList()
                .toString());
        assertTrue(result.rows().size() >= strange().size());
        assertArrayEquals(before, new ProjectStore().toBytes(project));
    }

    @ParameterizedTest
    @MethodSource("ways")
    void aTemplateIsRecognisedAndBringsNothing(Roster roster, Language language, String extension) throws IOException {
        RosterImport.Result result = good(written(RosterSheet.template(roster, language), extension));
        assertEquals(List.of(), result.rows());
    }

    @ParameterizedTest
    @EnumSource
    void aTemplateOffersChoicesAndExplainsEveryColumn(Language language) throws IOException {
        for (Roster roster : Roster.values()) {
            Path file = folder.resolve(roster + ".xlsx");
            try (OutputStream out = Files.newOutputStream(file)) {
                RosterSheet.template(roster, language).writeXlsx(out);
            }
            try (XSSFWorkbook read = new XSSFWorkbook(Files.newInputStream(file))) {
                XSSFSheet sheet = read.getSheetAt(0);
                assertTrue(sheet.getCTWorksheet().validate(), "valid against the schema of the standard");
                int columns = sheet.getRow(0).getLastCellNum();
                assertEquals(roster.label().in(language), sheet.getSheetName());
                assertEquals(columns, sheet.getDataValidations().size());
                assertTrue(sheet.getDataValidations().stream()
                        .map(DataValidation::getPromptBoxText)
                        .noneMatch(String::isBlank));
                assertTrue(sheet.getDataValidations().stream()
                        .anyMatch(validation ->
                                validation.getValidationConstraint().getFormula1() != null));
                for (int i = 0; i < columns; i++) {
                    String heading = sheet.getRow(0).getCell(i).getStringCellValue();
                    assertTrue(heading.contains("\n"), "both languages: " + heading);
                }
                assertEquals(
                        columns,
                        read.getSheetAt(1).getLastRowNum() + 1 - 6,
                        "title, four sentences, a heading and a row for each column");
            }
        }
    }
}
