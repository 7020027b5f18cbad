package org.credentialpath.appeal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import org.credentialpath.cases.Case;
import org.credentialpath.cases.CaseRights;
import org.credentialpath.cases.Cases;
import org.credentialpath.document.DocumentId;
import org.credentialpath.people.Forbidden;
import org.credentialpath.record.Act;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.review.Decision;
import org.credentialpath.review.TeamDecisions;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Appeals: filed in time, for a ground, against the last decision (rule 30, form 18). */
@Service
@Transactional
public class Appeals {

    /** The longest statement, in words. */
    public static final int MOST_WORDS = 1000;

    private static final Pattern WORD = Pattern.compile("\\S+");

    /** What somebody files. */
    public record Filing(
            Set<Appeal.Ground> grounds, Appeal.Remedy remedy, String statement, List<DocumentId> documents) {}

    private final AppealTable table;
    private final AppealWindow window;
    private final AppealRights readers;
    private final AppealClosing closing;
    private final CaseRights rights;
    private final Cases cases;
    private final TeamDecisions decisions;
    private final AppealProcess process;
    private final EvidenceRecord record;
    private final HouseClock clock;

    Appeals(
            AppealTable table,
            AppealWindow window,
            AppealRights readers,
            AppealClosing closing,
            CaseRights rights,
            Cases cases,
            TeamDecisions decisions,
            AppealProcess process,
            EvidenceRecord record,
            HouseClock clock) {
        this.table = table;
        this.window = window;
        this.readers = readers;
        this.closing = closing;
        this.rights = rights;
        this.cases = cases;
        this.decisions = decisions;
        this.process = process;
        this.record = record;
        this.clock = clock;
    }

    /** @throws Forbidden to everybody but the candidate, the panel, coordinators and auditors */
    @Transactional(readOnly = true)
    public Appeal open(UUID id, PersonId reader) {
        return readers.require(id, reader);
    }

    /** The appeal, for whoever's right to it is known. @throws Forbidden when there is none */
    @Transactional(readOnly = true)
    public Appeal get(UUID id) {
        return table.find(id).orElseThrow(() -> new Forbidden("appeal " + id));
    }

    /** The appeal against the last decision on the case. */
    @Transactional(readOnly = true)
    public Optional<Appeal> latest(CaseId id) {
        return window.decision(cases.get(id)).flatMap(decision -> table.against(decision.id()));
    }

    /** The decision that may be appealed against now; empty when there is none, whatever the reason. */
    @Transactional(readOnly = true)
    public Optional<Decision> against(Case file) {
        return refusal(file) == null ? window.decision(file) : Optional.empty();
    }

    /** The last day for an appeal against the decision. */
    public LocalDate until(Case file, Decision decision) {
        return window.until(file, decision);
    }

    /** Why nobody can appeal now; null when it is possible. */
    @Transactional(readOnly = true)
    public @Nullable AppealRefused refusal(Case file) {
        return window.refusal(file).orElse(null);
    }

    /** The case a decision is about. @throws Forbidden when there is no such decision */
    @Transactional(readOnly = true)
    public Case caseOf(UUID decision) {
        return decisions.caseOf(decision).map(cases::get).orElseThrow(() -> new Forbidden("decision " + decision));
    }

    /**
     * Files an appeal. It holds nothing up: whoever is asked to resubmit may do so meanwhile.
     *
     * @param decision the last one on the case
     * @param by the candidate, or a coordinator who enters a letter for them
     * @throws AppealRefused when it is too late, there is no ground, or the statement is missing or too long
     */
    public UUID file(UUID decision, PersonId by, Filing filing) {
        Case file = rights.requireOwnOrStaff(caseOf(decision).id(), by);
        window.refusal(file).ifPresent(refused -> {
            throw refused;
        });
        if (window.decision(file).filter(last -> last.id().equals(decision)).isEmpty()) {
            throw AppealRefused.at("statement", "no-decision");
        }
        requireWhole(filing);
        Appeal appeal = appeal(file, decision, by, filing);
        if (!table.add(appeal)) {
            throw AppealRefused.at("statement", "filed-before");
        }
        record.write(Act.of(file.id().value(), "appeal.filed")
                .fact("appeal", appeal.id())
                .fact("decision", decision)
                .fact("by", by)
                .fact("grounds", new TreeSet<>(appeal.grounds()))
                .fact("remedy", appeal.remedy())
                .words("statement", appeal.statement()));
        process.filed(appeal.id(), file);
        return appeal.id();
    }

    /** Takes an open appeal back; the same decision cannot be appealed against again. */
    public void takeBack(UUID id, PersonId by) {
        Appeal appeal = readers.require(id, by);
        rights.requireOwnOrStaff(appeal.caseId(), by);
        if (!closing.close(appeal, "taken-back")) {
            throw AppealRefused.at("appeal", "not-open");
        }
    }

    private static void requireWhole(Filing filing) {
        if (filing.grounds().isEmpty()) {
            throw AppealRefused.at("why", "no-ground");
        }
        long words = WORD.matcher(filing.statement()).results().count();
        if (words == 0 || words > MOST_WORDS) {
            throw AppealRefused.at("statement", "statement-words", MOST_WORDS, words);
        }
    }

    private Appeal appeal(Case file, UUID decision, PersonId by, Filing filing) {
        return new Appeal(
                UUID.randomUUID(),
                file.id(),
                decision,
                by,
                clock.instant(),
                Set.copyOf(filing.grounds()),
                filing.remedy(),
                filing.statement().strip(),
                filing.documents(),
                Appeal.State.OPEN,
                null);
    }
}
