package org.credentialpath.inbox;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashSet;
import java.util.Set;
import org.credentialpath.notification.Notices;
import org.credentialpath.people.People;
import org.credentialpath.people.Role;
import org.credentialpath.record.Act;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** One mail a day about everything that waits for a person, instead of one for each; none when nothing does (rule 41). */
@Service
public class TaskDigest {

    /** The notice that says it. */
    static final String NOTICE = "task-digest";

    private static final LocalTime FROM = LocalTime.of(6, 0);
    private static final Set<Role> STAFF = Set.of(
            Role.COORDINATOR,
            Role.FACILITATOR,
            Role.REVIEWER,
            Role.OBSERVER,
            Role.REVIEW_TEAM,
            Role.APPEALS,
            Role.TEAM_LEAD,
            Role.LIAISON);

    private final People people;
    private final TaskDigestNotices words;
    private final TaskMailChoice choice;
    private final Notices notices;
    private final JdbcClient jdbc;
    private final EvidenceRecord record;
    private final HouseClock clock;
    private final TransactionTemplate transaction;

    TaskDigest(
            People people,
            TaskDigestNotices words,
            TaskMailChoice choice,
            Notices notices,
            JdbcClient jdbc,
            EvidenceRecord record,
            HouseClock clock,
            TransactionTemplate transaction) {
        this.people = people;
        this.words = words;
        this.choice = choice;
        this.notices = notices;
        this.jdbc = jdbc;
        this.record = record;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** Queues today's mails, each once a day, from six in the morning on; returns how many. Repeatable. */
    public int sweep() {
        if (LocalTime.ofInstant(clock.instant(), HouseClock.ZONE).isBefore(FROM)) {
            return 0;
        }
        LocalDate today = clock.today();
        int sent = 0;
        for (PersonId person : staff()) {
            if (Boolean.TRUE.equals(transaction.execute(status -> send(person, today)))) {
                sent++;
            }
        }
        return sent;
    }

    /** Whether the person gets the mail, and one when somebody gives them a task; everybody who has not switched it off. */
    public boolean isWanted(PersonId person) {
        return choice.isWanted(person);
    }

    /** Switches the mail on or off for the person. */
    @Transactional
    public void choose(PersonId person, boolean wanted) {
        jdbc.sql("INSERT INTO task_digest (person, wanted) VALUES (?, ?)"
                        + " ON CONFLICT (person) DO UPDATE SET wanted = excluded.wanted")
                .params(person.value(), wanted)
                .update();
        record.write(Act.of(person.value(), "task-digest.chosen").fact("wanted", wanted));
    }

    private Set<PersonId> staff() {
        Set<PersonId> staff = new LinkedHashSet<>();
        STAFF.forEach(role -> people.withRole(role).forEach(person -> staff.add(person.id())));
        return staff;
    }

    // Who marks the day first sends; another node finds it marked.
    private boolean send(PersonId person, LocalDate today) {
        boolean first = jdbc.sql(
                                "INSERT INTO task_digest (person, last) VALUES (?, ?) ON CONFLICT (person)"
                                        + " DO UPDATE SET last = excluded.last"
                                        + " WHERE task_digest.wanted AND (task_digest.last IS NULL OR task_digest.last < excluded.last)")
                        .params(person.value(), today)
                        .update()
                == 1;
        boolean something = first && words.isAnythingOpen(person);
        if (something) {
            notices.send(NOTICE, person, person.value(), today.toString());
        }
        return something;
    }
}
