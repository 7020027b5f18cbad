package org.credentialpath.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.credentialpath.program.PacketRef;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.CohortId;
import org.credentialpath.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** The cases of the house and what may become of them. */
public interface Cases {

    /**
     * Opens a case and starts its model, {@code packet.models().get("case")}; a second time with the same id changes
     * nothing. Its days are counted from today by the limits {@code build-portfolio} and {@code case-open}.
     *
     * @param cohort null for somebody who applies without a cohort
     */
    void open(CaseId id, PersonId participant, PacketRef packet, @Nullable CohortId cohort);

    /** @throws CaseUnknown when there is no such case */
    Case get(CaseId id);

    Optional<Case> find(CaseId id);

    /** The cases whose number begins so: hexadecimal digits without hyphens, one at least and 32 at most. */
    List<Case> numbered(String beginning);

    /** The person's cases, the newest first. */
    List<Case> of(PersonId participant);

    /** The cases whose cohort it is now, in the order they were opened; those that are over among them. */
    List<Case> inCohort(CohortId cohort);

    /** Puts the case into another cohort, or into none; a wish for a transfer is fulfilled by it. */
    void moveTo(CaseId id, @Nullable CohortId cohort);

    /** Moves the day the portfolio is due, never behind the end of the open period. */
    void extend(CaseId id, LocalDate until);

    /** The application is complete and the case goes to the reviewers. */
    void inReview(CaseId id);

    /** The review team asks to resubmit by the day: the case is open again (rule 26). */
    void reopen(CaseId id, LocalDate due);

    /**
     * The review team's last word.
     *
     * @param outcome AWARDED or NOT_AWARDED
     */
    void close(CaseId id, Case.Status outcome);

    /**
     * A panel has granted an appeal (rule 30): the case is in review again, whatever was under way in it. A run that is
     * still going stops what it does and begins again there; where the case had ended, whoever takes it up begins its run.
     *
     * @param openUntil the open period lasts at least until the end of this day
     * @return whether the case had ended
     * @throws CaseRefused when it was awarded, withdrawn or expired
     */
    boolean takeUp(CaseId id, Beginning beginning, LocalDate openUntil);

    /**
     * Ends the case before a decision, at any time and with no reason needed (rule 29). What is open is wound up by the
     * model; hours already earned stay.
     *
     * @param by the participant or a coordinator
     * @throws CaseRefused when it is decided or over
     */
    void withdraw(CaseId id, PersonId by, @Nullable String reason);

    /** The total open period is over (rule 26). Repeatable. */
    void expire(CaseId id);

    /**
     * The cohort has ended: asks everybody whose portfolio is not in how to go on (rule 28), see {@link GoingOn}. Called
     * by the cohort for each of its members; a case that is in review or over is left alone.
     */
    void cohortEnded(CaseId id);
}
