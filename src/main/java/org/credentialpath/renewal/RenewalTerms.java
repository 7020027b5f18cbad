package org.credentialpath.renewal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.credentialpath.credential.Award;
import org.credentialpath.credential.Awards;
import org.credentialpath.program.Limits;
import org.credentialpath.program.PacketRef;
import org.credentialpath.shared.BusinessCalendar;
import org.credentialpath.shared.HouseClock;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The days of a renewal: when it opens and closes, and from which day the next term is counted (rule 32). */
@Service
@Transactional(readOnly = true)
public class RenewalTerms {

    private final RenewalTable table;
    private final Awards awards;
    private final Limits limits;
    private final BusinessCalendar calendar;
    private final HouseClock clock;

    RenewalTerms(RenewalTable table, @Lazy Awards awards, Limits limits, BusinessCalendar calendar, HouseClock clock) {
        this.table = table;
        this.awards = awards;
        this.limits = limits;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** The beginning of the first day on which the renewal of the award can be filed. */
    public Instant opens(UUID id) {
        Award award = awards.find(id).orElseThrow();
        LocalDate day = calendar.minus(expiryOf(award), limits.length(award.packet(), "renewal-opens"));
        return day.atStartOfDay(HouseClock.ZONE).toInstant();
    }

    /** The end of the last day of the term. */
    public Instant expires(UUID id) {
        return BusinessCalendar.endOfDay(renewal(id).expiresOn());
    }

    /** The end of the last day to file or to complete it. */
    public Instant closes(UUID id) {
        return BusinessCalendar.endOfDay(renewal(id).closesOn());
    }

    /** Until when its fee is waited for: as long as it could be filed, and some time from the day it was. */
    public Instant feeUntil(UUID id) {
        Renewal renewal = renewal(id);
        Instant sent = renewal.last().map(RenewalApplication::sent).orElseGet(clock::instant);
        Instant lapse = limits.due(renewal.packet(), "renewal-fee-lapse", sent);
        Instant closes = BusinessCalendar.endOfDay(renewal.closesOn());
        return lapse.isAfter(closes) ? lapse : closes;
    }

    /** The last day to file it, counted from the end of the term. */
    LocalDate closesAfter(LocalDate expiresOn, PacketRef packet) {
        return calendar.plus(expiresOn, limits.length(packet, "renewal-grace"));
    }

    /** The last day to complete it when something is missing today; never earlier than it was. */
    LocalDate completeBy(Renewal renewal) {
        LocalDate day = calendar.plus(clock.today(), limits.length(renewal.packet(), "complete-renewal"));
        return day.isAfter(renewal.closesOn()) ? day : renewal.closesOn();
    }

    /** @throws IllegalArgumentException for an award without end */
    static LocalDate expiryOf(Award award) {
        LocalDate expiresOn = award.expiresOn();
        if (expiresOn == null) {
            throw new IllegalArgumentException("Award " + award.id() + " has no end");
        }
        return expiresOn;
    }

    private Renewal renewal(UUID id) {
        return table.find(id).orElseThrow();
    }
}
