package org.credentialpath.meeting;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import org.credentialpath.program.PacketRef;
import org.credentialpath.shared.CohortId;
import org.credentialpath.shared.HouseClock;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of a cohort (rule 9).
 *
 * @param number from 1; stays when the meeting moves or is replaced
 * @param part from 1; more where virtual meetings stand in for one in person (rule 34)
 * @param place an address or a link, may be empty
 * @param nextSince when it became the next one, null before
 * @param replaces the meeting it stands in for
 * @param reason of its last change, null when it never changed
 * @param sequence of the calendar entry; grows with every change
 */
public record Meeting(
        MeetingId id,
        CohortId cohort,
        PacketRef packet,
        int number,
        int part,
        Instant begins,
        Duration length,
        boolean inPerson,
        String place,
        String topic,
        State state,
        @Nullable Instant nextSince,
        @Nullable MeetingId replaces,
        @Nullable String reason,
        int sequence) {

    /** Where a meeting stands. */
    public enum State {
        PLANNED,
        NEXT,
        HELD,
        SUBSTITUTED,
        CANCELED;

        /** Whether it still is to take place. */
        public boolean isToCome() {
            return this == PLANNED || this == NEXT;
        }
    }

    public Instant ends() {
        return begins.plus(length);
    }

    public int minutes() {
        return Math.toIntExact(length.toMinutes());
    }

    /** When it begins, on the clocks of the institution. */
    public LocalDateTime localBegins() {
        return LocalDateTime.ofInstant(begins, HouseClock.ZONE);
    }

    static Instant instant(LocalDateTime local) {
        return local.atZone(HouseClock.ZONE).toInstant();
    }

    Meeting in(State next, @Nullable Instant since) {
        return new Meeting(
                id, cohort, packet, number, part, begins, length, inPerson, place, topic, next, since, replaces, reason,
                sequence);
    }

    /** It ends without being held; the calendar entry goes. */
    Meeting dropped(State end, @Nullable String why) {
        return new Meeting(
                id,
                cohort,
                packet,
                number,
                part,
                begins,
                length,
                inPerson,
                place,
                topic,
                end,
                nextSince,
                replaces,
                why,
                sequence + 1);
    }

    Meeting moved(Instant to, String where, @Nullable String why) {
        return new Meeting(
                id,
                cohort,
                packet,
                number,
                part,
                to,
                length,
                inPerson,
                where,
                topic,
                state,
                nextSince,
                replaces,
                why,
                sequence + 1);
    }

    /** As newly planned, with another length, place or topic too. */
    Meeting replanned(Meeting plan) {
        return new Meeting(
                id,
                cohort,
                plan.packet,
                number,
                part,
                plan.begins,
                plan.length,
                plan.inPerson,
                plan.place,
                plan.topic,
                state,
                nextSince,
                replaces,
                reason,
                sequence + 1);
    }

    /** The same meeting at another time, to stand in for this one. */
    Meeting replacement(int asPart, Instant to, Duration takes, boolean meetInPerson, String where, String about) {
        return new Meeting(
                MeetingId.random(),
                cohort,
                packet,
                number,
                asPart,
                to,
                takes,
                meetInPerson,
                where,
                about,
                State.PLANNED,
                null,
                id,
                null,
                0);
    }
}
