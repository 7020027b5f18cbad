package org.credentialpath.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.credentialpath.document.DocumentId;
import org.credentialpath.program.Limits;
import org.credentialpath.record.Act;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.BusinessCalendar;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** More time (rule 27): one extension is ordinary, a second an exception; a documented accommodation does not count. */
@Service
@Transactional
public class Extensions {

    private static final int MOST = 2;

    private final CaseRights rights;
    private final Cases cases;
    private final ExtensionTable table;
    private final Limits limits;
    private final BusinessCalendar calendar;
    private final EvidenceRecord record;
    private final HouseClock clock;
    private final CaseMattersProcess process;

    Extensions(
            CaseRights rights,
            Cases cases,
            ExtensionTable table,
            Limits limits,
            BusinessCalendar calendar,
            EvidenceRecord record,
            HouseClock clock,
            CaseMattersProcess process) {
        this.rights = rights;
        this.cases = cases;
        this.table = table;
        this.limits = limits;
        this.calendar = calendar;
        this.record = record;
        this.clock = clock;
        this.process = process;
    }

    /** All requests of the case, the oldest first. */
    @Transactional(readOnly = true)
    public List<Extension> of(CaseId id) {
        return table.of(id);
    }

    @Transactional(readOnly = true)
    public Optional<Extension> waiting(CaseId id) {
        return table.waiting(id);
    }

    /** How many granted extensions count. The next one is an exception when it is not zero. */
    @Transactional(readOnly = true)
    public long counted(CaseId id) {
        return table.of(id).stream()
                .map(Extension::answer)
                .filter(answer -> answer != null && answer.counts() && answer.outcome() == Extension.Outcome.GRANTED)
                .count();
    }

    /** The last day that may be asked for. */
    public LocalDate latest(Case file) {
        LocalDate latest = calendar.plus(file.portfolioDue(), limits.length(file.packet(), "extension"));
        return latest.isBefore(file.openUntil()) ? latest : file.openUntil();
    }

    /**
     * Asks for more time, before the due day has passed.
     *
     * @param by the participant, or a coordinator for them
     * @param words what the participant wants to say about the reason; may be empty
     * @throws CaseRefused when it is too late, another request waits, all extensions are used, or the day is not possible
     */
    public void ask(
            CaseId id,
            PersonId by,
            Extension.Reason reason,
            String words,
            LocalDate until,
            List<DocumentId> documents) {
        Case file = rights.requireOwnOrStaff(id, by);
        requireAskable(file, reason, until);
        var asked = new Extension(
                UUID.randomUUID(), id, reason, words, file.portfolioDue(), until, documents, by, clock.instant(), null);
        if (!table.add(asked)) {
            throw CaseRefused.because(id, "extension-waiting");
        }
        record.write(Act.of(id.value(), "extension.asked")
                .fact("extension", asked.id())
                .fact("wanted", until)
                .fact("reason", reason)
                .words("words", words));
        process.extensionAsked(id);
    }

    /**
     * Answers the request that waits.
     *
     * @param by a coordinator other than the participant
     * @throws CaseRefused when none waits or the day granted is not possible
     */
    public void decide(CaseId id, PersonId by, Extension.Answer answer) {
        Case file = rights.requireStaff(id, by);
        Extension asked = table.waiting(id).orElseThrow(() -> CaseRefused.because(id, "no-extension-waiting"));
        LocalDate until = granted(file, answer);
        table.answer(asked.id(), answer, by, clock.instant());
        record.write(Act.of(id.value(), "extension.decided")
                .fact("extension", asked.id())
                .fact("outcome", answer.outcome())
                .fact("counts", answer.counts())
                .fact("until", until == null ? file.portfolioDue() : until)
                .words("reason", answer.words()));
        if (until != null) {
            cases.extend(id, until);
        }
        process.extensionDecided(id);
    }

    /** Why no more time can be asked for now, as a message key; null when it can. */
    @Transactional(readOnly = true)
    public @Nullable String refusal(Case file) {
        if (file.isOver()) {
            return "cases.refused.over";
        }
        if (!file.isOpen()) {
            return "cases.refused.in-review";
        }
        if (clock.today().isAfter(file.portfolioDue())) {
            return "cases.refused.extension-too-late";
        }
        if (!file.portfolioDue().isBefore(file.openUntil())) {
            return "cases.refused.extension-no-room";
        }
        return table.waiting(file.id()).isPresent() ? "cases.refused.extension-waiting" : null;
    }

    private void requireAskable(Case file, Extension.Reason reason, LocalDate until) {
        String refusal = refusal(file);
        if (refusal != null) {
            throw CaseRefused.because(file.id(), refusal.substring("cases.refused.".length()));
        }
        if (reason != Extension.Reason.ACCOMMODATION && counted(file.id()) >= MOST) {
            throw CaseRefused.because(file.id(), "extensions-used");
        }
        if (!until.isAfter(file.portfolioDue()) || until.isAfter(latest(file))) {
            throw CaseRefused.because(file.id(), "extension-day", file.portfolioDue(), latest(file));
        }
    }

    private static @Nullable LocalDate granted(Case file, Extension.Answer answer) {
        if (answer.outcome() == Extension.Outcome.REFUSED) {
            return null;
        }
        LocalDate until = answer.until();
        if (until == null || !until.isAfter(file.portfolioDue()) || until.isAfter(file.openUntil())) {
            throw CaseRefused.because(file.id(), "extension-day", file.portfolioDue(), file.openUntil());
        }
        return until;
    }
}
