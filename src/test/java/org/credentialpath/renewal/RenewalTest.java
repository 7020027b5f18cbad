package org.credentialpath.renewal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.credentialpath.program.PacketRef;
import org.credentialpath.program.RenewalPlan.NewTerm;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.junit.jupiter.api.Test;

/** From which day the next term is counted. */
class RenewalTest {

    private static final LocalDate EXPIRY = LocalDate.of(2030, 4, 28);

    @Test
    void countsFromTheEndOfTheTermWhenSentOnItsLastDay() {
        assertThat(sentOn(EXPIRY).runsFrom(NewTerm.EXPIRY, EXPIRY.plusDays(20))).isEqualTo(EXPIRY);
        assertThat(sentOn(EXPIRY.minusMonths(5)).runsFrom(NewTerm.EXPIRY, EXPIRY.minusMonths(4)))
                .isEqualTo(EXPIRY);
    }

    @Test
    void countsFromTheDecisionWhenSentInTheGrace() {
        LocalDate decided = EXPIRY.plusDays(20);
        assertThat(sentOn(EXPIRY.plusDays(1)).isOnTime()).isFalse();
        assertThat(sentOn(EXPIRY.plusDays(1)).runsFrom(NewTerm.EXPIRY, decided)).isEqualTo(decided);
    }

    @Test
    void countsFromTheDecisionWhereThePacketSaysSo() {
        LocalDate decided = EXPIRY.minusMonths(4);
        assertThat(sentOn(EXPIRY.minusMonths(5)).runsFrom(NewTerm.DECISION, decided))
                .isEqualTo(decided);
    }

    @Test
    void whatIsCompletedLaterKeepsTheDayItWasFirstSent() {
        Renewal renewal = renewal(List.of(filed(1, EXPIRY), filed(2, EXPIRY.plusDays(30))));
        assertThat(renewal.isOnTime()).isTrue();
        assertThat(renewal.runsFrom(NewTerm.EXPIRY, EXPIRY.plusDays(31))).isEqualTo(EXPIRY);
    }

    private static Renewal sentOn(LocalDate day) {
        return renewal(List.of(filed(1, day)));
    }

    private static Renewal renewal(List<RenewalApplication> filed) {
        return new Renewal(
                UUID.randomUUID(),
                CaseId.random(),
                new PersonId(UUID.randomUUID()),
                new PacketRef("sample", "1"),
                EXPIRY,
                EXPIRY.plusDays(90),
                null,
                filed);
    }

    // Late in the evening, when it is the next day elsewhere.
    private static RenewalApplication filed(int attempt, LocalDate day) {
        Instant sent = day.atTime(LocalTime.of(23, 30)).atZone(HouseClock.ZONE).toInstant();
        return new RenewalApplication(attempt, "Owner", List.of(), List.of(), "", "Jo Doe", sent, null);
    }
}
