// SPDX-License-Identifier: EPL-2.0
package org.plumbline.roster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.plumbline.model.outsourcing.Account;
import org.plumbline.model.outsourcing.Asset;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.model.outsourcing.OutsourcingFactory;
import org.plumbline.model.outsourcing.OutsourcingPackage.Literals;
import org.plumbline.model.outsourcing.OutsourcingProject;
import org.plumbline.model.outsourcing.ServiceAgency;
import org.plumbline.model.outsourcing.TechnicalEnvironment;
import org.plumbline.office.sheet.Places;
import org.plumbline.office.sheet.Table;
import org.plumbline.roster.Column.Sort;
import org.plumbline.roster.ImportedRow.Change;
import org.plumbline.roster.ImportedRow.Outcome;
import org.plumbline.standard.Language;
import org.plumbline.standard.Text;

/**
 * Brings tables into a project. A row is recognised by its natural key: an agency by its name, a person by name and agency,
 * an asset by class and name, an account by name and system; where names do not tell, by its id. An empty cell says nothing
 * and changes nothing. Importing the same table again therefore changes nothing.
 *
 * <p>Where there are problems, the project may be half changed and must not be saved.
 */
public final class RosterImport {

    /** What a cell says to take a value away. */
    static final Text CLEARED = new Text("（清除）", "(clear)");

    private final OutsourcingProject project;
    private final Language language;
    private final References references;
    private final Values values;
    private final List<Problem> problems = new ArrayList<>();
    private final List<ImportedRow> rows = new ArrayList<>();
    private final Map<Key, List<Element>> known = new HashMap<>();
    private final Map<Element, Record> taken = new IdentityHashMap<>();
    private int hidden;

    private RosterImport(OutsourcingProject project, Language language) {
        this.project = project;
        this.language = language;
        references = new References(project);
        values = new Values(references);
        for (Roster roster : Roster.values()) {
            all(roster).forEach(element -> know(roster, element));
        }
    }

    /**
     * What came of an import.
     *
     * @param rows what each row brought about, in the order of importing
     * @param problems what cannot be imported; empty if everything was
     * @param hidden how many of the rows are hidden in their sheets
     */
    public record Result(List<ImportedRow> rows, List<Problem> problems, int hidden) {

        public Result {
            rows = List.copyOf(rows);
            problems = List.copyOf(problems);
        }

        /** Whether the project is other than before. */
        public boolean isChange() {
            return rows.stream().anyMatch(row -> row.outcome() == Outcome.ADDED || row.outcome() == Outcome.CHANGED);
        }
    }

    /** What a row is recognised by. */
    private record Key(Roster roster, String name, Object beside) {}

    /** A row and the element that it is about. */
    private record Record(Source source, Table.Row row, Element element, boolean added) {}

    /** A table whose heading is known. */
    private record Source(RosterTable table, Heading heading) {}

    /**
     * Brings tables into a project, those first to which others refer.
     *
     * @param language of the values told in changes; tables may be in either
     */
    public static Result run(OutsourcingProject project, List<RosterTable> tables, Language language) {
        return new RosterImport(project, language).run(tables);
    }

    private Result run(List<RosterTable> tables) {
        List<Source> sources = new ArrayList<>();
        for (RosterTable table : tables) {
            if (!RosterSheet.isAside(table.table().name())) {
                source(table).ifPresent(sources::add);
            }
        }
        for (RosterTable table : tables) {
            String file = table.file();
            boolean read =
                    sources.stream().anyMatch(source -> source.table.file().equals(file));
            boolean told = problems.stream().anyMatch(problem -> problem.file().equals(file));
            if (!read && !told) {
                problems.add(new Problem(
                        file,
                        Problem.Place.FILE,
                        new Text(
                                "没有找到名册的表头，应有“姓名”和“所属机构”等列，见 plumbline roster template",
                                "there is no heading of a roster; expected columns such as \"Person\" and \"Agency\", see"
                                        + " plumbline roster template")));
            }
        }
        sources.sort(Comparator.comparing(source -> source.heading.roster()));
        List<Record> records = new ArrayList<>();
        for (Source source : sources) {
            for (Table.Row row : source.table.table().rows()) {
                if (row.number() > source.heading.row() && !isExample(source, row)) {
                    recognise(source, row).ifPresent(records::add);
                }
            }
        }
        records.forEach(this::fill);
        return new Result(rows, problems, hidden);
    }

    private Optional<Source> source(RosterTable table) {
        Optional<Heading> found = Heading.of(table.table());
        found.ifPresent(heading -> {
            heading.unknown()
                    .forEach(
                            (place, text) -> problem(table, heading.row(), place, "", unknown(heading.roster(), text)));
            heading.twice()
                    .forEach((place, text) -> problem(
                            table,
                            heading.row(),
                            place,
                            "",
                            new Text(
                                    "“" + Wording.quoted(text) + "”列重复，每列应只有一个",
                                    "\"" + Wording.quoted(text) + "\" is there twice; expected it once")));
        });
        return found.map(heading -> new Source(table, heading));
    }

    private static Text unknown(Roster roster, String text) {
        String word = roster.name().toLowerCase(Locale.ROOT);
        String quoted = Wording.quoted(text);
        return new Text(
                "不认识表头“" + quoted + "”，应为“" + roster.label().zh() + "”名册的列，见 plumbline roster template " + word,
                "\"" + quoted + "\" is no heading of the roster \""
                        + roster.label().en() + "\"; expected one that plumbline roster template " + word + " has");
    }

    private boolean isExample(Source source, Table.Row row) {
        String name = Wording.plain(text(source, row, Sort.NAME));
        return name.startsWith(Columns.EXAMPLE.zh() + ":") || name.startsWith(Columns.EXAMPLE.en() + ":");
    }

    private static String text(Source source, Table.Row row, Sort sort) {
        for (Map.Entry<Integer, Column> entry : source.heading.columns().entrySet()) {
            if (entry.getValue().sort() == sort) {
                return row.value(entry.getKey());
            }
        }
        return "";
    }

    /** Finds or makes the element that a row is about. */
    private Optional<Record> recognise(Source source, Table.Row row) {
        if (source.heading.columns().keySet().stream()
                .allMatch(place -> row.value(place).isEmpty())) {
            return Optional.empty();
        }
        hidden += row.hidden() ? 1 : 0;
        Element element = null;
        boolean added = false;
        try {
            Roster roster = source.heading.roster();
            String id = text(source, row, Sort.ID);
            String name = Values.text(text(source, row, Sort.NAME));
            if (id.isEmpty()) {
                Key key = key(source, row, name);
                List<Element> found = known.getOrDefault(key, List.of());
                if (found.size() > 1) {
                    throw new Unreadable(new Text(
                            "项目中有 " + found.size() + " 个“" + Wording.quoted(name) + "”，应在“标识”列写明是哪一个",
                            "the project has " + found.size() + " of \"" + Wording.quoted(name)
                                    + "\"; expected the column \"Id\" to tell which"));
                }
                added = found.isEmpty();
                element = added ? create(key, name) : found.get(0);
            } else {
                element = byId(roster, id, text(source, row, Sort.CLASS));
            }
        } catch (Unreadable wrong) {
            problem(source, row, null, wrong.what());
            return Optional.empty();
        }
        Record record = new Record(source, row, element, added);
        Record before = taken.putIfAbsent(element, record);
        if (before != null) {
            repeated(record, before);
            return Optional.empty();
        }
        return Optional.of(record);
    }

    private Element byId(Roster roster, String id, String type) {
        Element element = references.byId(id);
        if (!Columns.type(roster).isInstance(element)) {
            throw new Unreadable(new Text(
                    "项目中没有标识为“" + Wording.quoted(id) + "”的"
                            + Wording.label(Columns.type(roster)).zh() + "，新增时应留空",
                    "the project has no "
                            + Values.lower(Wording.label(Columns.type(roster)).en()) + " with the id \""
                            + Wording.quoted(id) + "\"; expected an empty cell for something new"));
        }
        if (!type.isEmpty() && type(roster, type) != element.eClass()) {
            throw new Unreadable(new Text(
                    "资产类别不能改变，应为" + Wording.label(element.eClass()).zh(),
                    "the class of an asset cannot change; expected "
                            + Wording.label(element.eClass()).en()));
        }
        return element;
    }

    private Key key(Source source, Table.Row row, String name) {
        Roster roster = source.heading.roster();
        for (Map.Entry<Integer, Column> entry : source.heading.columns().entrySet()) {
            Column column = entry.getValue();
            if (column.required() && row.value(entry.getKey()).isEmpty()) {
                throw new Unreadable(new Text(
                        "“" + column.heading().zh() + "”为空，应填写",
                        "\"" + column.heading().en() + "\" is empty; expected a value"));
            }
        }
        Object beside =
                switch (roster) {
                    case AGENCIES -> "";
                    case PERSONNEL -> references.find(text(source, row, Sort.OWNER), Literals.SERVICE_AGENCY);
                    case ASSETS -> type(roster, text(source, row, Sort.CLASS));
                    case ACCOUNTS -> references.find(text(source, row, Sort.OWNER), Literals.INFORMATION_SYSTEM);
                };
        return new Key(roster, Wording.key(name), beside);
    }

    private static EClass type(Roster roster, String text) {
        String key = Wording.heading(text);
        List<EClass> types = Columns.types(roster);
        for (EClass type : types) {
            Text label = Wording.label(type);
            if (key.equals(Wording.heading(label.zh())) || key.equals(Wording.heading(label.en()))) {
                return type;
            }
        }
        List<Text> labels = types.stream().map(Wording::label).toList();
        throw new Unreadable(new Text(
                "“" + Wording.quoted(text) + "”不是资产类别，应为："
                        + String.join("、", labels.stream().map(Text::zh).toList()),
                "\"" + Wording.quoted(text) + "\" is no class of assets; expected: "
                        + String.join(", ", labels.stream().map(Text::en).toList())));
    }

    private void know(Roster roster, Element element) {
        Object beside =
                switch (roster) {
                    case AGENCIES -> "";
                    case PERSONNEL -> element.eContainer();
                    case ASSETS -> element.eClass();
                    case ACCOUNTS -> ((Account) element).getSystem();
                };
        String name = element.getName() == null ? "" : Wording.key(element.getName());
        known.computeIfAbsent(new Key(roster, name, beside), any -> new ArrayList<>())
                .add(element);
    }

    private List<? extends Element> all(Roster roster) {
        return RosterSheet.elements(roster, project);
    }

    private Element create(Key key, String name) {
        EClass type = key.roster == Roster.ASSETS ? (EClass) key.beside : Columns.type(key.roster);
        Element element = (Element) EcoreUtil.create(type);
        element.setName(name);
        switch (key.roster) {
            case AGENCIES -> project.getAgencies().add((ServiceAgency) element);
            case PERSONNEL -> element.eSet(Literals.SERVICE_PERSON__AGENCY, key.beside);
            case ASSETS -> environment().getAssets().add((Asset) element);
            case ACCOUNTS -> {
                environment().getAccounts().add((Account) element);
                element.eSet(Literals.ACCOUNT__SYSTEM, key.beside);
            }
        }
        references.add(element);
        know(key.roster, element);
        return element;
    }

    private TechnicalEnvironment environment() {
        if (project.getEnvironment() == null) {
            project.setEnvironment(OutsourcingFactory.eINSTANCE.createTechnicalEnvironment());
        }
        return project.getEnvironment();
    }

    private void repeated(Record record, Record first) {
        for (Map.Entry<Integer, Column> entry : record.source.heading.columns().entrySet()) {
            String again = record.row.value(entry.getKey());
            for (Map.Entry<Integer, Column> other :
                    first.source.heading.columns().entrySet()) {
                String before = first.row.value(other.getKey());
                if (other.getValue().equals(entry.getValue())
                        && !Wording.plain(again).equals(Wording.plain(before))) {
                    problem(
                            record.source,
                            record.row,
                            entry,
                            new Text(
                                    "与第 " + first.row.number() + " 行说的是同一个，内容却不同，应只留一行",
                                    "this is the same as row " + first.row.number()
                                            + " but says something else; expected one row"));
                    return;
                }
            }
        }
        rows.add(new ImportedRow(
                record.source.table,
                record.row.number(),
                name(record),
                Outcome.REPEATED,
                List.of(),
                first.row.number()));
    }

    private void fill(Record record) {
        List<Change> changes = new ArrayList<>();
        for (Map.Entry<Integer, Column> entry : record.source.heading.columns().entrySet()) {
            Column column = entry.getValue();
            String text = record.row.value(entry.getKey());
            if (column.place() == null || text.isEmpty()) {
                continue;
            }
            try {
                set(record, column, text).ifPresent(changes::add);
            } catch (Unreadable wrong) {
                problem(record.source, record.row, entry, wrong.what());
            }
        }
        Outcome outcome = record.added ? Outcome.ADDED : changes.isEmpty() ? Outcome.UNCHANGED : Outcome.CHANGED;
        rows.add(new ImportedRow(
                record.source.table,
                record.row.number(),
                name(record),
                outcome,
                record.added ? List.of() : changes,
                0));
    }

    private static Text name(Record record) {
        String stated = text(record.source, record.row, Sort.NAME);
        String known = record.element.getName() == null ? "" : record.element.getName();
        String name = stated.isEmpty() ? known : stated;
        String beside = text(record.source, record.row, Sort.OWNER) + text(record.source, record.row, Sort.CLASS);
        String shown = name.isBlank() ? "—" : Wording.quoted(name);
        return beside.isEmpty()
                ? new Text(shown, shown)
                : new Text(shown + "（" + Wording.quoted(beside) + "）", shown + " (" + Wording.quoted(beside) + ")");
    }

    private Optional<Change> set(Record record, Column column, String text) {
        Place place = column.place();
        Element element = record.element;
        EStructuralFeature feature = place.feature(element.eClass())
                .orElseThrow(() -> new Unreadable(new Text(
                        Wording.label(element.eClass()).zh() + "没有这一项，应留空",
                        "the class \"" + Wording.label(element.eClass()).en()
                                + "\" has no such fact; expected an empty cell")));
        Object old = place.owner(element).map(owner -> owner.eGet(feature)).orElse(null);
        boolean cleared = Wording.key(text).equals(Wording.key(CLEARED.zh()))
                || Wording.key(text).equalsIgnoreCase(Wording.key(CLEARED.en()));
        if (isSaid(old, feature, text) || isSameKey(record, column, old, text)) {
            return Optional.empty();
        }
        Object fresh = cleared ? null : values.read(text, feature);
        String before = values.shown(old, feature, language);
        if (cleared ? before.isEmpty() : fresh.equals(old)) {
            return Optional.empty();
        }
        if (cleared && column.required()) {
            throw new Unreadable(new Text("这一项不能清除", "this cannot be cleared; expected a value"));
        }
        EObject owner = cleared ? place.owner(element).orElseThrow() : place.ownerMade(element);
        if (cleared) {
            owner.eUnset(feature);
        } else {
            owner.eSet(feature, fresh);
        }
        return Optional.of(new Change(column.heading(), before, cleared ? "" : values.shown(fresh, feature, language)));
    }

    /** Whether the text is what a table shows for the value anyway. */
    private boolean isSaid(Object old, EStructuralFeature feature, String text) {
        return text.equals(values.shown(old, feature, Language.ZH))
                || text.equals(values.shown(old, feature, Language.EN));
    }

    /** Whether a row that was recognised by its name spells it otherwise, with full-width letters perhaps. */
    private static boolean isSameKey(Record record, Column column, Object old, String text) {
        return column.sort() == Sort.NAME
                && text(record.source, record.row, Sort.ID).isEmpty()
                && Wording.key(text).equals(Wording.key((String) old));
    }

    /** @param column the column at fault; null for the whole row */
    private void problem(Source source, Table.Row row, Map.Entry<Integer, Column> column, Text what) {
        int place = column == null ? -1 : column.getKey();
        String heading = column == null ? "" : column.getValue().heading().in(language);
        problem(source.table, row.number(), place, heading, what);
    }

    private void problem(RosterTable table, int row, int column, String heading, Text what) {
        String letter = column < 0 ? "" : Places.column(column);
        problems.add(new Problem(table.file(), new Problem.Place(table.table().name(), row, letter, heading), what));
    }
}
