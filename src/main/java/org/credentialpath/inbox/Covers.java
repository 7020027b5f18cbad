package org.credentialpath.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.credentialpath.people.Covering;
import org.credentialpath.people.People;
import org.credentialpath.people.Role;
import org.credentialpath.record.Act;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who is away, and who covers them (rule 41): what is open to somebody in a cohort or session of theirs is open to their
 * cover, too, and a task handed to them goes to the cover. Who covers somebody is covered by nobody for that.
 */
@Service
public class Covers implements Covering {

    // What somebody is beside their work in cases is not covered.
    private static final Set<Role> NOT_COVERED =
            EnumSet.of(Role.PARTICIPANT, Role.WORKPLACE, Role.OWNER, Role.AUDITOR, Role.ADMIN);
    private static final int LONGEST_DAYS = 366;

    /**
     * Somebody is away.
     *
     * @param first the first day of it
     * @param last the last day of it
     */
    public record Away(PersonId person, PersonId cover, LocalDate first, LocalDate last) {

        boolean meets(Away other) {
            return !first.isAfter(other.last) && !last.isBefore(other.first);
        }
    }

    private final JdbcClient jdbc;
    private final People people;
    private final EvidenceRecord record;
    private final HouseClock clock;

    Covers(JdbcClient jdbc, People people, EvidenceRecord record, HouseClock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.record = record;
        this.clock = clock;
    }

    /** The absences of the person that are not over, in order. */
    public List<Away> of(PersonId person) {
        return jdbc.sql("SELECT * FROM task_cover WHERE person = ? AND last >= ? ORDER BY first")
                .params(person.value(), clock.today())
                .query(Covers::away)
                .list();
    }

    /** Whether the person is away today, and who covers them. */
    public Optional<Away> now(PersonId person) {
        LocalDate today = clock.today();
        return of(person).stream().filter(away -> !away.first().isAfter(today)).findFirst();
    }

    /** Whom the person covers, now or later, in order. */
    public List<Away> by(PersonId cover) {
        return jdbc.sql("SELECT * FROM task_cover WHERE cover = ? AND last >= ? ORDER BY first, person")
                .params(cover.value(), clock.today())
                .query(Covers::away)
                .list();
    }

    /** Who is given what the person would be given: their cover while they are away and the cover is not. */
    public PersonId receiver(PersonId person) {
        return coverOf(person).orElse(person);
    }

    @Override
    public Optional<PersonId> coverOf(PersonId person) {
        return now(person).map(Away::cover).filter(cover -> now(cover).isEmpty() && hasRolesOf(person, cover));
    }

    @Override
    public Optional<LocalDate> awayUntil(PersonId person) {
        return now(person).map(Away::last);
    }

    @Override
    public Set<PersonId> coveredBy(PersonId person) {
        return by(person).stream()
                .filter(away -> !away.first().isAfter(clock.today()))
                .map(Away::person)
                .filter(away -> coverOf(away).filter(person::equals).isPresent())
                .collect(Collectors.toSet());
    }

    /**
     * Somebody will be away.
     *
     * @throws CoverRefused when the days are none, or the cover could not do what the person does
     */
    @Transactional
    public void plan(Away away) {
        checkDays(away);
        checkCover(away);
        int written = jdbc.sql("INSERT INTO task_cover (person, cover, first, last) SELECT cast(? AS uuid),"
                        + " cast(? AS uuid), cast(? AS date), cast(? AS date) WHERE NOT EXISTS (SELECT FROM task_cover WHERE person = ? AND first <= ? AND last >= ?)"
                        + " ON CONFLICT DO NOTHING")
                .params(away.person().value(), away.cover().value(), away.first(), away.last())
                .params(away.person().value(), away.last(), away.first())
                .update();
        if (written == 0) {
            throw new CoverRefused("first", "away-already");
        }
        record.write(Act.of(away.person().value(), "absence.planned")
                .fact("cover", away.cover())
                .fact("first", away.first())
                .fact("last", away.last()));
    }

    /** Takes back an absence of the person's: one that has begun is over with yesterday. Again changes nothing. */
    @Transactional
    public void end(PersonId person, LocalDate first) {
        LocalDate today = clock.today();
        int ended = jdbc.sql("DELETE FROM task_cover WHERE person = ? AND first = ? AND first >= ?")
                        .params(person.value(), first, today)
                        .update()
                + jdbc.sql("UPDATE task_cover SET last = ? WHERE person = ? AND first = ? AND first < ? AND last >= ?")
                        .params(today.minusDays(1), person.value(), first, today, today)
                        .update();
        if (ended > 0) {
            record.write(Act.of(person.value(), "absence.ended").fact("first", first));
        }
    }

    private void checkDays(Away away) {
        if (away.first().isBefore(clock.today())) {
            throw new CoverRefused("first", "away-past");
        }
        if (away.last().isBefore(away.first())
                || away.last().isAfter(away.first().plusDays(LONGEST_DAYS))) {
            throw new CoverRefused("last", "away-days");
        }
    }

    private void checkCover(Away away) {
        if (away.cover().equals(away.person()) || !hasRolesOf(away.person(), away.cover())) {
            throw new CoverRefused("cover", "cover-cannot");
        }
        if (of(away.cover()).stream().anyMatch(other -> other.meets(away))) {
            throw new CoverRefused("cover", "cover-away");
        }
    }

    // Asked again each time: a role may be taken from the cover meanwhile.
    private boolean hasRolesOf(PersonId person, PersonId cover) {
        Set<Role> needed = EnumSet.noneOf(Role.class);
        needed.addAll(people.rolesOf(person));
        needed.removeAll(NOT_COVERED);
        return people.rolesOf(cover).containsAll(needed);
    }

    private static Away away(ResultSet row, int number) throws SQLException {
        return new Away(
                new PersonId(row.getObject("person", UUID.class)),
                new PersonId(row.getObject("cover", UUID.class)),
                row.getObject("first", LocalDate.class),
                row.getObject("last", LocalDate.class));
    }
}
