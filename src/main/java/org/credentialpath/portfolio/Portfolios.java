package org.credentialpath.portfolio;

import java.time.LocalDate;
import java.util.List;
import org.credentialpath.cases.Cases;
import org.credentialpath.record.Act;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.CaseId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Portfolios as the review sees them: what was submitted and complete, never a draft. Asks for nobody's right: whoever
 * calls has asked already, and writes down who looked.
 */
@Service
@Transactional
public class Portfolios {

    private final SubmissionTable submissions;
    private final PortfolioTable portfolios;
    private final ItemTable items;
    private final WorkingCopy copy;
    private final Cases cases;
    private final EvidenceRecord record;

    Portfolios(
            SubmissionTable submissions,
            PortfolioTable portfolios,
            ItemTable items,
            WorkingCopy copy,
            Cases cases,
            EvidenceRecord record) {
        this.submissions = submissions;
        this.portfolios = portfolios;
        this.items = items;
        this.copy = copy;
        this.cases = cases;
        this.record = record;
    }

    /**
     * The complete submission of the attempt; that of the attempt before shows what it was before a change.
     *
     * @param attempt from 1
     * @throws java.util.NoSuchElementException when there is no such attempt
     */
    @Transactional(readOnly = true)
    public Submission submission(CaseId id, int attempt) {
        return complete(id).stream()
                .filter(each -> each.attempt() == attempt)
                .findFirst()
                .orElseThrow();
    }

    /** The last complete submission. @throws java.util.NoSuchElementException when there is none */
    @Transactional(readOnly = true)
    public Submission latest(CaseId id) {
        return complete(id).stream().findFirst().orElseThrow();
    }

    /** How many complete submissions there were. */
    @Transactional(readOnly = true)
    public int attempts(CaseId id) {
        return complete(id).size();
    }

    /** The ids of the criteria that are open for the attempt now under way: all of the packet in the first round. */
    @Transactional(readOnly = true)
    public List<String> openCriteria(CaseId id) {
        Portfolio portfolio = copy.of(cases.get(id));
        return portfolio.isLaterRound()
                ? portfolio.open().stream().map(OpenCriterion::criterion).toList()
                : portfolio.packet().criteria().stream().map(each -> each.id()).toList();
    }

    /**
     * Opens criteria again after the decision to resubmit (rule 26): only their items may be changed, what is Met stays
     * closed. Opens the case again with the new due day.
     *
     * @param criteria each with what would meet it, for the candidate
     */
    public void reopen(CaseId id, List<OpenCriterion> criteria, LocalDate due) {
        PortfolioTable.State state = portfolios.locked(id);
        if (state.stage() != Portfolio.Stage.IN_REVIEW) {
            throw PortfolioRefused.because("criteria", "not-in-review");
        }
        int round = state.round() + 1;
        portfolios.set(id, new PortfolioTable.State(round, Portfolio.Stage.BUILDING));
        portfolios.open(id, round, criteria);
        cases.reopen(id, due);
        items.unfinish(
                id, List.copyOf(WorkingCopy.itemsOf(copy.of(cases.get(id)).packet(), criteria)));
        record.write(Act.of(id.value(), "portfolio.reopened")
                .fact("round", round)
                .fact(
                        "criteria",
                        String.join(
                                " ",
                                criteria.stream().map(OpenCriterion::criterion).toList())));
    }

    /** Whether staff check an application of the case for completeness now. */
    @Transactional(readOnly = true)
    public boolean isBeingChecked(CaseId id) {
        return portfolios.state(id).stage() == Portfolio.Stage.SUBMITTED;
    }

    /** The case is decided anew after an appeal (rule 30): nothing can be changed meanwhile, and drafts are kept. */
    public void takeBack(CaseId id) {
        PortfolioTable.State state = portfolios.locked(id);
        portfolios.set(id, new PortfolioTable.State(state.round(), Portfolio.Stage.IN_REVIEW));
        record.write(Act.of(id.value(), "portfolio.taken-back").fact("round", state.round()));
    }

    private List<Submission> complete(CaseId id) {
        return submissions.of(id).stream()
                .filter(each -> each.completeness() == Completeness.COMPLETE)
                .toList();
    }
}
