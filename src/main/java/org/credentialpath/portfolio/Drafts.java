package org.credentialpath.portfolio;

import java.util.List;
import java.util.UUID;
import org.credentialpath.cases.Case;
import org.credentialpath.cases.CaseRights;
import org.credentialpath.document.Documents;
import org.credentialpath.people.Forbidden;
import org.credentialpath.record.Act;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.CohortId;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Drafts shared with the facilitator and the advice on them: as often as the candidate likes, never scored, never shown
 * to reviewers, and closed while an application is in (rule 13).
 */
@Service
@Transactional
public class Drafts {

    private static final int LONGEST = 20_000;

    private final CaseRights rights;
    private final PortfolioTable portfolios;
    private final WorkingCopy copy;
    private final DraftTable table;
    private final Documents documents;
    private final EvidenceRecord record;
    private final HouseClock clock;
    private final PortfolioWorkProcess process;

    Drafts(
            CaseRights rights,
            PortfolioTable portfolios,
            WorkingCopy copy,
            DraftTable table,
            Documents documents,
            EvidenceRecord record,
            HouseClock clock,
            PortfolioWorkProcess process) {
        this.rights = rights;
        this.portfolios = portfolios;
        this.copy = copy;
        this.table = table;
        this.documents = documents;
        this.record = record;
        this.clock = clock;
        this.process = process;
    }

    /** All drafts of one's own portfolio, the newest first. */
    @Transactional(readOnly = true)
    public List<Draft> of(CaseId id, PersonId owner) {
        rights.requireOwn(id, owner);
        return table.of(id);
    }

    /**
     * All drafts of a case, for the facilitator of its cohort; the look goes into the record.
     *
     * @throws Forbidden for everybody else
     */
    public List<Draft> forFacilitator(CaseId id, PersonId facilitator) {
        requireFacilitator(id, facilitator);
        record.write(Act.of(id.value(), "drafts.viewed").fact("by", facilitator));
        return table.of(id);
    }

    /** Whether there is somebody to share a draft with, and something may be shared now. */
    public boolean possible(Portfolio portfolio) {
        return portfolio.isEditable() && portfolio.file().cohort() != null;
    }

    /**
     * Shares an item as it is now. A draft of the same item that still waits is replaced.
     *
     * @param question what the candidate wants to know; may be empty
     * @throws PortfolioRefused when there is no facilitator, nothing in the item, or an application is in
     */
    public void share(CaseId id, PersonId owner, String item, String question) {
        Case file = rights.requireOwn(id, owner);
        portfolios.locked(id);
        Portfolio portfolio = copy.of(file);
        WorkItem now = requireShareable(portfolio, item);
        if (question.length() > LONGEST) {
            throw PortfolioRefused.because("question", "too-long", LONGEST);
        }
        CohortId cohort = file.cohort();
        if (cohort == null) {
            throw PortfolioRefused.because("question", "no-facilitator");
        }
        boolean first = table.of(id).stream().noneMatch(Draft::waits);
        table.replace(id, item, clock.instant());
        var draft = new Draft(
                UUID.randomUUID(), id, cohort, item, question.strip(), now.content(), clock.instant(), null, null);
        table.add(draft);
        now.content().files().forEach(each -> documents.use(each.documentId(), draft.id(), owner));
        record.write(Act.of(id.value(), "draft.shared")
                .fact("draft", draft.id())
                .fact("item", item)
                .fact("sha256", now.content().sha256())
                .words("question", draft.question()));
        if (first) {
            process.draftShared(id, cohort);
        }
    }

    /**
     * Gives advice on a draft.
     *
     * @throws PortfolioRefused when it does not wait any more, the feedback is missing, or an application is in
     */
    public void answer(UUID id, PersonId facilitator, Draft.Advice advice, String feedback) {
        Draft draft = table.find(id).orElseThrow(() -> new Forbidden("draft " + id));
        requireFacilitator(draft.caseId(), facilitator);
        if (portfolios.locked(draft.caseId()).stage() != Portfolio.Stage.BUILDING) {
            throw PortfolioRefused.because("feedback", "feedback-closed");
        }
        if (feedback.isBlank()) {
            throw PortfolioRefused.because("feedback", "feedback-missing");
        }
        if (feedback.length() > LONGEST) {
            throw PortfolioRefused.because("feedback", "too-long", LONGEST);
        }
        if (!table.answer(id, new Draft.Answer(advice, feedback.strip(), facilitator, clock.instant()))) {
            throw PortfolioRefused.because("feedback", "draft-gone");
        }
        record.write(Act.of(draft.caseId().value(), "draft.answered")
                .fact("draft", id)
                .fact("advice", advice)
                .words("feedback", feedback.strip()));
        if (table.of(draft.caseId()).stream().noneMatch(Draft::waits)) {
            process.draftsAnswered(draft.caseId());
        }
    }

    private WorkItem requireShareable(Portfolio portfolio, String item) {
        WorkItem found = portfolio.items().stream()
                .filter(each -> each.id().equals(item))
                .findFirst()
                .orElseThrow(() -> new Forbidden("item " + item));
        if (portfolio.stage() != Portfolio.Stage.BUILDING) {
            throw PortfolioRefused.because("question", "submitted");
        }
        if (!portfolio.isEditable()) {
            throw PortfolioRefused.because("question", "over");
        }
        if (found.content().isEmpty()) {
            throw PortfolioRefused.because("question", "nothing-to-share");
        }
        return found;
    }

    private void requireFacilitator(CaseId id, PersonId person) {
        if (!rights.facilitates(rights.require(id, person), person)) {
            throw new Forbidden("drafts of " + id);
        }
    }
}
