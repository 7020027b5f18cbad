package org.credentialpath.board;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.credentialpath.cohort.Member;
import org.credentialpath.cohort.Members;
import org.credentialpath.notification.Notices;
import org.credentialpath.record.Act;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.CohortId;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Messages to all or some members of a cohort, by whoever leads it (rule 44): one mail to each, in the frame of their
 * language, sent once however often it is confirmed.
 */
@Service
public class CohortMessages {

    private static final int LONGEST_SUBJECT = 120;
    private static final int LONGEST = 4000;

    /**
     * A message that is being written.
     *
     * @param id tells it from every other, so that a second click sends nothing
     * @param to the cases of those who get it
     */
    public record Draft(UUID id, Set<CaseId> to, String subject, String words) {}

    private final BoardRights rights;
    private final Members members;
    private final CohortMessageTable table;
    private final Notices notices;
    private final EvidenceRecord record;
    private final HouseClock clock;

    CohortMessages(
            BoardRights rights,
            Members members,
            CohortMessageTable table,
            Notices notices,
            EvidenceRecord record,
            HouseClock clock) {
        this.rights = rights;
        this.members = members;
        this.table = table;
        this.notices = notices;
        this.record = record;
        this.clock = clock;
    }

    /**
     * Everybody who can be written to now.
     *
     * @throws org.credentialpath.people.Forbidden when the person does not lead the cohort
     */
    public List<Member> receivers(CohortId cohort, PersonId by) {
        rights.requireLeads(cohort, by);
        return members.of(cohort);
    }

    /**
     * Those it would go to.
     *
     * @throws MessageRefused when something is missing or too long, or somebody chosen has left the cohort
     */
    public List<Member> check(CohortId cohort, PersonId by, Draft draft) {
        List<Member> chosen = receivers(cohort, by).stream()
                .filter(member -> draft.to().contains(member.caseId()))
                .toList();
        if (draft.to().isEmpty()) {
            throw MessageRefused.at("to", "nobody");
        }
        if (chosen.size() < draft.to().size()) {
            throw MessageRefused.at("to", "left");
        }
        requireWords("subject", draft.subject(), LONGEST_SUBJECT);
        requireWords("words", draft.words(), LONGEST);
        return chosen;
    }

    /**
     * Sends it to each of them.
     *
     * @return to how many; 0 when it was sent before
     * @throws MessageRefused as {@link #check}, and when what was sent before under this id is another message
     */
    @Transactional
    public int send(CohortId cohort, PersonId by, Draft draft) {
        List<PersonId> receivers =
                check(cohort, by, draft).stream().map(Member::person).toList();
        var message = new CohortMessage(
                draft.id(),
                cohort,
                draft.subject().strip(),
                draft.words().strip().replace("\r\n", "\n"),
                receivers,
                by,
                clock.instant());
        if (!table.add(message)) {
            requireSame(message);
            return 0;
        }
        receivers.forEach(receiver -> notices.send(
                CohortMessageNotices.NOTICE,
                receiver,
                message.id(),
                message.id().toString()));
        record.write(Act.of(cohort.value(), "message.sent")
                .fact("message", message.id())
                .fact("receivers", receivers.size())
                .words("subject", message.subject())
                .words("text", message.words()));
        return receivers.size();
    }

    /**
     * What was sent to the cohort, the newest first.
     *
     * @throws org.credentialpath.people.Forbidden when the person does not lead the cohort
     */
    public List<CohortMessage> sent(CohortId cohort, PersonId by) {
        rights.requireLeads(cohort, by);
        return table.of(cohort);
    }

    private void requireSame(CohortMessage message) {
        boolean same = table.find(message.id())
                .filter(sent -> sent.cohort().equals(message.cohort()))
                .filter(sent -> sent.subject().equals(message.subject()))
                .filter(sent -> sent.words().equals(message.words()))
                .filter(sent -> Set.copyOf(sent.receivers()).equals(Set.copyOf(message.receivers())))
                .isPresent();
        if (!same) {
            throw MessageRefused.at("words", "another");
        }
    }

    private static void requireWords(String field, String words, int longest) {
        if (words.isBlank()) {
            throw MessageRefused.at(field, field + "-missing");
        }
        if (words.length() > longest) {
            throw MessageRefused.at(field, "too-long", longest);
        }
    }
}
