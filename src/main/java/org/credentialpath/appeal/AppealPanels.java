package org.credentialpath.appeal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.credentialpath.cases.Case;
import org.credentialpath.cases.CaseRights;
import org.credentialpath.cases.Cases;
import org.credentialpath.people.Conflicts;
import org.credentialpath.people.Forbidden;
import org.credentialpath.people.People;
import org.credentialpath.people.Person;
import org.credentialpath.people.Role;
import org.credentialpath.program.Programs;
import org.credentialpath.record.Act;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.review.Judges;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who hears an appeal: nobody who had a part in what it is about, or has a tie to the candidate (rules 15 and 30). */
@Service
@Transactional
public class AppealPanels {

    private static final int LONGEST_REASON = 2000;

    /**
     * Somebody who hears appeals.
     *
     * @param bar why not this one, as the message key {@code review.bar.<bar>}; null when they can
     * @param seated whether they sit on the panel now
     */
    public record Candidate(Person person, @Nullable String bar, boolean seated) {}

    private final AppealTable appeals;
    private final AppealSeatTable seats;
    private final AppealRights readers;
    private final Judges judges;
    private final Cases cases;
    private final CaseRights rights;
    private final People people;
    private final Conflicts conflicts;
    private final Programs programs;
    private final AppealProcess process;
    private final EvidenceRecord record;
    private final HouseClock clock;

    AppealPanels(
            AppealTable appeals,
            AppealSeatTable seats,
            AppealRights readers,
            Judges judges,
            Cases cases,
            CaseRights rights,
            People people,
            Conflicts conflicts,
            Programs programs,
            AppealProcess process,
            EvidenceRecord record,
            HouseClock clock) {
        this.appeals = appeals;
        this.seats = seats;
        this.readers = readers;
        this.judges = judges;
        this.cases = cases;
        this.rights = rights;
        this.people = people;
        this.conflicts = conflicts;
        this.programs = programs;
        this.process = process;
        this.record = record;
        this.clock = clock;
    }

    /** Everybody with the role, by name. */
    @Transactional(readOnly = true)
    public List<Candidate> candidates(UUID id) {
        Appeal appeal = known(id);
        List<PersonId> seated = seats.seated(id);
        return people.withRole(Role.APPEALS).stream()
                .map(person ->
                        new Candidate(person, bar(appeal, person.id()).orElse(null), seated.contains(person.id())))
                .toList();
    }

    /** Who sits on the panel now. */
    @Transactional(readOnly = true)
    public List<PersonId> seated(UUID id) {
        return seats.seated(id);
    }

    /** How many hear an appeal at least. */
    @Transactional(readOnly = true)
    public int least(UUID id) {
        Case file = cases.get(known(id).caseId());
        return programs.packet(file.packet()).review().appealPanel();
    }

    /**
     * Chooses the whole panel; whoever sat on it and is not named leaves it.
     *
     * @param by a coordinator other than the candidate
     * @throws AppealRefused when they are too few, or one of them does not hear appeals or is barred
     */
    public void choose(UUID id, PersonId by, List<PersonId> members) {
        Appeal appeal = requireOpen(id, "members");
        rights.requireStaff(appeal.caseId(), by);
        Set<PersonId> panel = new LinkedHashSet<>(members);
        if (panel.size() < least(id)) {
            throw AppealRefused.at("members", "panel-small", least(id));
        }
        panel.forEach(member -> requireMember(appeal, member));
        seats.seated(id).stream()
                .filter(seated -> !panel.contains(seated))
                .forEach(seated -> seats.leave(id, seated, "", clock.instant()));
        panel.forEach(member -> seats.seat(id, member, by, clock.instant()));
        record.write(Act.of(appeal.caseId().value(), "panel.chosen")
                .fact("appeal", id)
                .fact("by", by)
                .fact("members", panel));
        process.panelChosen(id);
    }

    /**
     * A member cannot take part; the tie is kept for later, and the panel is chosen anew.
     *
     * @param ties empty when there is none
     */
    public void stepBack(UUID id, PersonId by, Set<Conflicts.Kind> ties, String reason) {
        Appeal appeal = requireOpen(id, "part");
        readers.requirePanel(appeal, by);
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw AppealRefused.at("why", "reason-missing", LONGEST_REASON);
        }
        seats.leave(id, by, reason.strip(), clock.instant());
        declare(appeal, by, ties);
        record.write(Act.of(appeal.caseId().value(), "panel.stepped-back")
                .fact("appeal", id)
                .fact("by", by)
                .fact("conflicts", ties)
                .words("reason", reason.strip()));
        process.steppedBack(id);
    }

    // Ties that stop counting some years after their end are taken to have ended today.
    private void declare(Appeal appeal, PersonId member, Set<Conflicts.Kind> ties) {
        PersonId candidate = cases.get(appeal.caseId()).participant();
        ties.forEach(kind -> conflicts.declare(new Conflicts.Tie(
                member,
                candidate,
                kind,
                switch (kind) {
                    case EMPLOYED, WORKED_TOGETHER, SITE_INSPECTED -> clock.today();
                    case TRAINED, SUPERVISED, RELATED, FACILITATED -> null;
                })));
    }

    private void requireMember(Appeal appeal, PersonId person) {
        if (!people.rolesOf(person).contains(Role.APPEALS)) {
            throw AppealRefused.at("members", "not-on-panels");
        }
        if (bar(appeal, person).isPresent()) {
            throw AppealRefused.at(
                    "members", "member-barred", people.get(person).preferredName());
        }
    }

    /** Who left this panel, or heard an earlier appeal of the case, is as little new to it as who decided. */
    private Optional<String> bar(Appeal appeal, PersonId person) {
        if (seats.left(appeal.id()).contains(person)) {
            return Optional.of("left-panel");
        }
        if (seats.heard(appeal.caseId(), person) && !seats.seated(appeal.id()).contains(person)) {
            return Optional.of("heard");
        }
        return judges.barFromHearing(person, cases.get(appeal.caseId()));
    }

    private Appeal requireOpen(UUID id, String field) {
        Appeal appeal = appeals.locked(id).orElseThrow(() -> new Forbidden("appeal " + id));
        if (!appeal.isOpen()) {
            throw AppealRefused.at(field, "not-open");
        }
        return appeal;
    }

    private Appeal known(UUID id) {
        return appeals.find(id).orElseThrow(() -> new Forbidden("appeal " + id));
    }
}
