package org.credentialpath.appeal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.credentialpath.cases.Case;
import org.credentialpath.cases.Cases;
import org.credentialpath.people.Forbidden;
import org.credentialpath.portfolio.Portfolios;
import org.credentialpath.program.Criterion;
import org.credentialpath.record.Act;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.review.AppealedRounds;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a panel says about an appeal (rule 30). */
@Service
@Transactional
public class AppealRulings {

    private static final int LONGEST = 4000;

    private final AppealTable appeals;
    private final AppealRights readers;
    private final AppealPanels panels;
    private final AppealedRounds rounds;
    private final Portfolios portfolios;
    private final Cases cases;
    private final AppealProcess process;
    private final EvidenceRecord record;
    private final HouseClock clock;

    AppealRulings(
            AppealTable appeals,
            AppealRights readers,
            AppealPanels panels,
            AppealedRounds rounds,
            Portfolios portfolios,
            Cases cases,
            AppealProcess process,
            EvidenceRecord record,
            HouseClock clock) {
        this.appeals = appeals;
        this.readers = readers;
        this.panels = panels;
        this.rounds = rounds;
        this.portfolios = portfolios;
        this.cases = cases;
        this.process = process;
        this.record = record;
        this.clock = clock;
    }

    /** The outcomes that are possible now. */
    @Transactional(readOnly = true)
    public List<Appeal.Outcome> possible(UUID id) {
        CaseId caseId = known(id).caseId();
        return Arrays.stream(Appeal.Outcome.values())
                .filter(outcome -> refusal(caseId, outcome).isEmpty())
                .toList();
    }

    /** Why an outcome is not possible now, as the last part of a message key; empty when it is. */
    @Transactional(readOnly = true)
    public Optional<String> refusal(UUID id, Appeal.Outcome outcome) {
        return refusal(known(id).caseId(), outcome);
    }

    /**
     * The panel says what becomes of the decision.
     *
     * @param by who enters it, a member of the panel
     * @param reason for the record
     * @param letter what the candidate reads
     * @throws AppealRefused when the panel has become too small or the outcome is not possible
     */
    public void rule(UUID id, PersonId by, Appeal.Outcome outcome, String reason, String letter) {
        Appeal appeal = appeals.locked(id).orElseThrow(() -> new Forbidden("appeal " + id));
        readers.requirePanel(appeal, by);
        if (!appeal.isOpen()) {
            throw AppealRefused.at("outcome", "not-open");
        }
        List<PersonId> panel = panels.seated(id);
        if (panel.size() < panels.least(id)) {
            throw AppealRefused.at("outcome", "panel-small", panels.least(id));
        }
        refusal(appeal.caseId(), outcome).ifPresent(why -> {
            throw AppealRefused.at("outcome", why);
        });
        requireWords("reason", reason);
        requireWords("letter", letter);
        var ruling = new Appeal.Ruling(outcome, by, clock.instant(), reason.strip(), letter.strip());
        appeals.decided(id, ruling);
        record.write(Act.of(appeal.caseId().value(), "appeal.decided")
                .fact("appeal", id)
                .fact("outcome", outcome)
                .fact("by", by)
                .fact("members", panel)
                .words("reason", ruling.reason())
                .words("letter", ruling.letter()));
        process.decided(id, outcome);
    }

    private Optional<String> refusal(CaseId id, Appeal.Outcome outcome) {
        if (outcome == Appeal.Outcome.UPHELD) {
            return Optional.empty();
        }
        Case file = cases.get(id);
        if (file.isOver() && file.status() != Case.Status.NOT_AWARDED) {
            return Optional.of("case-over");
        }
        if (portfolios.isBeingChecked(id)) {
            return Optional.of("being-checked");
        }
        return switch (outcome) {
            case RE_REVIEW -> unless(rounds.isNotMet(id, Criterion.Judge.PORTFOLIO), "nothing-to-review");
            case REVISIT -> unless(rounds.isNotMet(id, Criterion.Judge.VISIT), "nothing-to-visit");
            case UPHELD, REVERSED -> Optional.empty();
        };
    }

    private static Optional<String> unless(boolean possible, String why) {
        return possible ? Optional.empty() : Optional.of(why);
    }

    private static void requireWords(String field, String words) {
        if (words.isBlank() || words.length() > LONGEST) {
            throw AppealRefused.at(field, "words-missing", LONGEST);
        }
    }

    private Appeal known(UUID id) {
        return appeals.find(id).orElseThrow(() -> new Forbidden("appeal " + id));
    }
}
