package org.credentialpath.renewal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.credentialpath.program.PacketRef;
import org.credentialpath.program.RenewalPlan;
import org.credentialpath.shared.BusinessCalendar;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * The renewal of one award, from the day it opens.
 *
 * @param award the id of the award whose term ends; the renewal has no other
 * @param packet the one in force when it opened (rule 1)
 * @param expiresOn the last day of the term that ends
 * @param closesOn the last day to file or to complete it
 * @param ending null while it runs
 * @param applications what was filed, the newest last
 */
public record Renewal(
        UUID award,
        CaseId caseId,
        PersonId holder,
        PacketRef packet,
        LocalDate expiresOn,
        LocalDate closesOn,
        @Nullable Ending ending,
        List<RenewalApplication> applications) {

    /** How a renewal ends. */
    public enum Ending {
        /** Everything that is asked for was found. */
        MET,
        /** The time to file, to complete or to pay was over. */
        LAPSED,
        /** The award was revoked. */
        STOPPED
    }

    /** Where it stands. */
    public enum State {
        OPEN,
        SENT,
        NOT_MET,
        MET,
        LAPSED,
        STOPPED
    }

    public Renewal {
        applications = List.copyOf(applications);
    }

    public State state() {
        if (ending != null) {
            return switch (ending) {
                case MET -> State.MET;
                case LAPSED -> State.LAPSED;
                case STOPPED -> State.STOPPED;
            };
        }
        return last().map(application -> application.decision() == null ? State.SENT : State.NOT_MET)
                .orElse(State.OPEN);
    }

    /** What was filed last. */
    public Optional<RenewalApplication> last() {
        return applications.isEmpty() ? Optional.empty() : Optional.of(applications.get(applications.size() - 1));
    }

    /** Whether it was filed on or before the last day of the term; whatever was completed later does not count. */
    public boolean isOnTime() {
        return !applications.isEmpty()
                && !BusinessCalendar.dayOf(applications.get(0).sent()).isAfter(expiresOn);
    }

    /**
     * The day the next term is counted from (rule 32).
     *
     * @param today the day it is awarded
     */
    public LocalDate runsFrom(RenewalPlan.NewTerm rule, LocalDate today) {
        return rule == RenewalPlan.NewTerm.EXPIRY && isOnTime() ? expiresOn : today;
    }
}
