package org.credentialpath.notification;

import java.util.Map;
import java.util.UUID;
import org.credentialpath.people.People;
import org.credentialpath.people.Person;
import org.credentialpath.record.Act;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Queues notices as mail. */
@Service
class MailNotices implements Notices {

    private final People people;
    private final Letters letters;
    private final OutboxTable outbox;
    private final EvidenceRecord record;
    private final HouseClock clock;
    private final NotificationSettings settings;

    MailNotices(
            People people,
            Letters letters,
            OutboxTable outbox,
            EvidenceRecord record,
            HouseClock clock,
            NotificationSettings settings) {
        this.people = people;
        this.letters = letters;
        this.outbox = outbox;
        this.record = record;
        this.clock = clock;
        this.settings = settings;
    }

    @Override
    @Transactional
    public void send(String notice, PersonId to, UUID about, String once) {
        send(notice, to, about, once, Map.of());
    }

    /** As {@link Notices#send}, said in the words of this file. */
    @Transactional
    void send(String notice, String wording, PersonId to, UUID about, String once) {
        send(notice, wording, to, about, once, Map.of());
    }

    /** As {@link Notices#send}, with facts that come before those of the aggregate. */
    @Transactional
    void send(String notice, PersonId to, UUID about, String once, Map<String, Object> facts) {
        send(notice, notice, to, about, once, facts);
    }

    private void send(String notice, String wording, PersonId to, UUID about, String once, Map<String, Object> facts) {
        Person receiver = people.get(to);
        String messageId = "<" + UUID.randomUUID() + "@" + settings.fromDomain() + ">";
        var mail = new OutboxTable.NewMail(
                notice,
                to,
                about,
                once,
                messageId,
                letters.parts(notice, wording, receiver, about, facts),
                clock.instant());
        if (outbox.add(mail)) {
            record.write(Act.of(about, "notice.queued").fact("notice", notice).fact("receiver", to));
        }
    }
}
