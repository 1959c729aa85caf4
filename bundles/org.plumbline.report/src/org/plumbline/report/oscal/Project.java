// SPDX-License-Identifier: EPL-2.0
package org.plumbline.report.oscal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.assessment.AssessmentResult;
import org.plumbline.assessment.ItemResult;
import org.plumbline.assessment.Labels;
import org.plumbline.assessment.Verdict;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.model.outsourcing.Judgement;
import org.plumbline.model.outsourcing.OutsourcingProject;
import org.plumbline.model.outsourcing.Party;
import org.plumbline.model.outsourcing.Person;
import org.plumbline.model.outsourcing.ResponsibleUnit;
import org.plumbline.standard.Item;
import org.plumbline.standard.Language;
import org.plumbline.standard.ObligedRole;
import org.plumbline.standard.Text;

/** An assessed project as all documents see it. */
final class Project {

    private static final String SERVICE_AGENCY = "service-agency";
    private static final String SERVICE_PERSON = "service-person";
    private static final String REVIEWER = "reviewer";

    private final AssessmentResult result;
    private final Language language;
    private final List<Element> elements = new ArrayList<>();
    private final Set<String> reviewers = new LinkedHashSet<>();

    /** @param language language of titles and descriptions */
    Project(AssessmentResult result, Language language) {
        this.result = result;
        this.language = language;
        elements.add(result.project());
        for (TreeIterator<EObject> all = result.project().eAllContents(); all.hasNext(); ) {
            elements.add((Element) all.next());
        }
        for (Judgement judgement : result.project().getJudgements()) {
            if (judgement.getReviewer() != null && !judgement.getReviewer().isBlank()) {
                reviewers.add(Markup.plain(judgement.getReviewer()));
            }
        }
    }

    AssessmentResult result() {
        return result;
    }

    Language language() {
        return language;
    }

    OutsourcingProject model() {
        return result.project();
    }

    LocalDate day() {
        return result.settings().asOf();
    }

    String say(String zh, String en) {
        return new Text(zh, en).in(language);
    }

    /** A sentence of the assessment as markup, with a capital letter in English. */
    String sentence(Text text) {
        String said = text.in(language);
        boolean english = language == Language.EN;
        return Markup.line(english ? Character.toUpperCase(said.charAt(0)) + said.substring(1) : said);
    }

    /** The name of the project, not as markup. */
    String name() {
        return Labels.of(model()).in(language);
    }

    /** A UUID within this project. */
    UUID uuid(String... parts) {
        String[] all = new String[parts.length + 1];
        System.arraycopy(parts, 0, all, 0, parts.length);
        all[parts.length] = new Subject(model()).id();
        return Names.uuid(all);
    }

    /** The items that can arise in this project. */
    List<Item> applicable() {
        return result.items().stream()
                .filter(item -> item.verdict() != Verdict.NOT_APPLICABLE)
                .map(ItemResult::item)
                .toList();
    }

    /** All components, the project itself first. */
    List<Subject> components() {
        return elements.stream()
                .map(Subject::new)
                .filter(subject -> subject.componentType().isPresent())
                .toList();
    }

    <T extends Element> List<T> all(Class<T> type) {
        return elements.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** The id of an obliged role. */
    static String role(ObligedRole role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Roles, parties and who has which role. */
    Fields people() {
        List<Fields> roles = new ArrayList<>();
        for (ObligedRole role : ObligedRole.values()) {
            roles.add(role(role(role), role.label(language)));
        }
        roles.add(role(SERVICE_AGENCY, say("服务机构", "service agency")));
        roles.add(role(SERVICE_PERSON, say("服务人员", "service person")));
        roles.add(role(REVIEWER, say("评审人员", "reviewer")));
        List<Fields> parties =
                new ArrayList<>(all(Party.class).stream().map(this::party).toList());
        reviewers.forEach(name -> parties.add(
                Fields.of("uuid", reviewer(name)).with("type", "person").with("name", name)));
        return Fields.of("roles", roles).with("parties", parties).with("responsible-parties", responsible());
    }

    /** The UUID of a reviewer, who is known by name alone. */
    UUID reviewer(String name) {
        return uuid(REVIEWER, Markup.plain(name));
    }

    private static Fields role(String id, String title) {
        return Fields.of("id", id).with("title", title);
    }

    private Fields party(Party party) {
        Subject subject = new Subject(party);
        List<Fields> props = new ArrayList<>(subject.props());
        if (party.getContact() != null && !party.getContact().isBlank()) {
            props.add(Prop.of("contact", party.getContact()));
        }
        return Fields.of("uuid", subject.uuid())
                .with("type", party instanceof Person ? "person" : "organization")
                .with("name", Markup.plain(Labels.of(party).in(language)))
                .with("props", props);
    }

    private List<Fields> responsible() {
        List<Fields> all = new ArrayList<>();
        for (ObligedRole role : ObligedRole.values()) {
            all.addAll(holders(role(role), parties(role)));
        }
        all.addAll(holders(SERVICE_AGENCY, model().getAgencies()));
        return all;
    }

    /**
     * Who alone has an obliged role, as a list with one entry. The constraints of OSCAL know no more than one party here;
     * several stand with the role at the beginning of the document.
     */
    List<Fields> holder(ObligedRole role) {
        List<? extends Party> parties = parties(role);
        return parties.size() == 1 ? holders(role(role), parties) : List.of();
    }

    private List<? extends Party> parties(ObligedRole role) {
        return switch (role) {
            case SUPERVISING_LEADER ->
                known(
                        model().getSupervisingLeader() == null
                                ? null
                                : model().getSupervisingLeader().getHolder());
            case RESPONSIBLE_UNIT ->
                model().getResponsibleUnits().stream()
                        .map(ResponsibleUnit::getUnit)
                        .filter(Objects::nonNull)
                        .toList();
            case DEPARTMENT -> known(model().getDepartment());
        };
    }

    private static List<Party> known(Party party) {
        return party == null ? List.of() : List.of(party);
    }

    private static List<Fields> holders(String role, List<? extends Party> parties) {
        List<UUID> uuids = uuids(parties);
        return uuids.isEmpty() ? List.of() : List.of(Fields.of("role-id", role).with("party-uuids", uuids));
    }

    private static List<UUID> uuids(List<? extends Party> parties) {
        return parties.stream()
                .map(party -> new Subject(party).uuid())
                .distinct()
                .toList();
    }

    /** The kinds of users: one for each role. */
    List<Fields> users() {
        List<Fields> users = new ArrayList<>();
        for (ObligedRole role : ObligedRole.values()) {
            users.add(user(role(role), role.label(language)));
        }
        users.add(user(SERVICE_PERSON, say("服务人员", "service person")));
        return users;
    }

    private Fields user(String role, String title) {
        return Fields.of("uuid", uuid("user", role)).with("title", title).with("role-ids", List.of(role));
    }
}
