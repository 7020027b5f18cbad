package org.credentialpath.pathway;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.credentialpath.notification.Notices;
import org.credentialpath.people.Forbidden;
import org.credentialpath.people.NewPerson;
import org.credentialpath.people.People;
import org.credentialpath.people.Person;
import org.credentialpath.people.PersonRefused;
import org.credentialpath.people.Role;
import org.credentialpath.record.Act;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Feedback from a supervisor at the workplace, by a link that works once or signed in (rule 36). */
@Service
@Transactional
public class Supervisors {

    private static final int LONGEST = 4000;

    private final SupervisorTable table;
    private final PathwayLevels levels;
    private final PathwayRights rights;
    private final People people;
    private final PathwayLevelProcess process;
    private final Notices notices;
    private final EvidenceRecord record;
    private final HouseClock clock;

    Supervisors(
            SupervisorTable table,
            PathwayLevels levels,
            PathwayRights rights,
            People people,
            PathwayLevelProcess process,
            Notices notices,
            EvidenceRecord record,
            HouseClock clock) {
        this.table = table;
        this.levels = levels;
        this.rights = rights;
        this.people = people;
        this.process = process;
        this.notices = notices;
        this.record = record;
        this.clock = clock;
    }

    /** Asks somebody for feedback. @throws PathwayRefused when it is the participant, or nobody is to be named now */
    public void name(UUID id, PersonId by, String name, String email, String employer) {
        PathwayLevel level = levels.get(id);
        rights.requireOwn(level.caseId(), by);
        if (!process.waitsForSupervisor(id)) {
            throw PathwayRefused.at("name", "not-open");
        }
        PersonId person = people.findByEmail(email.strip()).map(Person::id).orElseGet(() -> added(name, email));
        if (person.equals(by)) {
            throw PathwayRefused.at("email", "supervisor-self");
        }
        String secret = SupervisorLink.random();
        table.add(new Supervisor(id, person, employer.strip(), clock.instant()), SupervisorLink.digest(secret));
        record.write(Act.of(level.caseId().value(), "supervisor.named")
                .fact("level", level.level())
                .fact("person", person)
                .words("employer", employer.strip()));
        SupervisorLink.with(id, secret, () -> process.supervisorNamed(id, person));
    }

    /** Asks the supervisor once more, with a fresh link: only the digest of the older one is known. */
    public void remind(UUID id) {
        PathwayLevel level = levels.get(id);
        Supervisor before = table.of(id).orElseThrow();
        String secret = SupervisorLink.random();
        String digest = SupervisorLink.digest(secret);
        table.add(new Supervisor(id, before.person(), before.employer(), clock.instant()), digest);
        record.write(Act.of(level.caseId().value(), "supervisor.reminded")
                .fact("level", level.level())
                .fact("person", before.person()));
        SupervisorLink.with(id, secret, () -> notices.send("supervisor-asked", before.person(), id, digest));
    }

    /** Somebody else is to be asked; the link of before does not work any more once they are named. */
    public void change(UUID id, PersonId by) {
        PathwayLevel level = levels.get(id);
        rights.requireOwn(level.caseId(), by);
        if (!process.waitsForFeedback(id)) {
            throw PathwayRefused.at("supervisor", "not-open");
        }
        record.write(Act.of(level.caseId().value(), "supervisor.changed").fact("level", level.level()));
        process.supervisorChanged(id);
    }

    /**
     * Who may use the link now; empty when it was used or somebody else was named.
     *
     * @throws Forbidden when there never was such a link
     */
    @Transactional(readOnly = true)
    public Optional<Supervisor> withLink(String secret) {
        if (!table.isLink(SupervisorLink.digest(secret))) {
            throw new Forbidden("link for feedback");
        }
        return table.withLink(SupervisorLink.digest(secret)).filter(found -> process.waitsForFeedback(found.level()));
    }

    /** @throws PathwayRefused without words, or when the link does not work any more */
    public void giveByLink(String secret, String strong, String grow) {
        Supervisor supervisor = withLink(secret).orElseThrow(() -> PathwayRefused.at("strong", "not-open"));
        give(supervisor, strong, grow, true);
    }

    /** @throws Forbidden when somebody else is asked */
    public void give(UUID level, PersonId by, String strong, String grow) {
        Supervisor supervisor = table.of(level)
                .filter(found -> found.person().equals(by))
                .orElseThrow(() -> new Forbidden("feedback on level " + level));
        give(supervisor, strong, grow, false);
    }

    @Transactional(readOnly = true)
    public Optional<Supervisor> of(UUID level) {
        return table.of(level);
    }

    @Transactional(readOnly = true)
    public Optional<WorkplaceFeedback> feedback(UUID level) {
        return table.feedback(level);
    }

    private void give(Supervisor supervisor, String strong, String grow, boolean byLink) {
        words("strong", strong);
        words("grow", grow);
        UUID id = supervisor.level();
        if (!process.waitsForFeedback(id)) {
            throw PathwayRefused.at("strong", "not-open");
        }
        var feedback = new WorkplaceFeedback(
                id, supervisor.person(), supervisor.employer(), strong.strip(), grow.strip(), clock.instant());
        if (table.add(feedback, byLink)) {
            PathwayLevel level = levels.get(id);
            record.write(Act.of(level.caseId().value(), "feedback.given")
                    .fact("level", level.level())
                    .fact("by", supervisor.person())
                    .fact("link", byLink)
                    .words("strong", feedback.strong())
                    .words("grow", feedback.grow()));
        }
        process.feedbackGiven(id);
    }

    private static void words(String field, String text) {
        if (text.isBlank() || text.length() > LONGEST) {
            throw PathwayRefused.at(field, "feedback-words", LONGEST);
        }
    }

    private PersonId added(String name, String email) {
        try {
            return people.add(new NewPerson(
                    name.strip(), name.strip(), email.strip(), null, null, Locale.US, Set.of(Role.WORKPLACE)));
        } catch (PersonRefused refused) {
            throw PathwayRefused.at(refused.field().equals("email") ? "email" : "name", "supervisor-unknown");
        }
    }
}
