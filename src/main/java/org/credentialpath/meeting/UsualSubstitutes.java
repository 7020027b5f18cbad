package org.credentialpath.meeting;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.credentialpath.meeting.InPersonApproval.Substitute;

/** What takes the place of a meeting in person when nobody chooses it: virtual meetings in its own week (rule 34). */
final class UsualSubstitutes {

    /** No virtual meeting is longer (rule 9). */
    private static final int MOST_MINUTES = 120;

    private static final int QUARTER = 15;

    private UsualSubstitutes() {}

    /**
     * As long together as the meeting in person, on following days at its time of day.
     *
     * @param earliest no part lies before this day
     */
    static List<Meeting> of(Meeting meeting, LocalDate earliest) {
        int count = Math.min(DayOfWeek.FRIDAY.getValue(), ceil(meeting.minutes(), MOST_MINUTES));
        int minutes = Math.min(MOST_MINUTES, QUARTER * ceil(ceil(meeting.minutes(), count), QUARTER));
        LocalDateTime usual = start(meeting.localBegins(), count);
        LocalDateTime first = usual.toLocalDate().isBefore(earliest) ? earliest.atTime(usual.toLocalTime()) : usual;
        return IntStream.range(0, count)
                .mapToObj(i -> part(
                        meeting, i + 1, new Substitute(first.plusDays(i), minutes, meeting.topic(), meeting.place())))
                .toList();
    }

    /** An address means nothing in a call: only a link is kept as the place. */
    static Meeting part(Meeting meeting, int part, Substitute chosen) {
        String place = chosen.place().startsWith("http") ? chosen.place() : "";
        String topic = chosen.topic().isBlank() ? meeting.topic() : chosen.topic();
        return meeting.replacement(
                part, Meeting.instant(chosen.begins()), Duration.ofMinutes(chosen.minutes()), false, place, topic);
    }

    // Early enough for all parts to lie in the same week, on the weekend only where the meeting itself does.
    private static LocalDateTime start(LocalDateTime begins, int count) {
        LocalDate day = begins.toLocalDate();
        LocalDate friday = day.with(DayOfWeek.FRIDAY);
        LocalDate latest = (day.isAfter(friday) ? day : friday).minusDays(count - 1L);
        return (day.isAfter(latest) ? latest : day).atTime(begins.toLocalTime());
    }

    private static int ceil(int a, int b) {
        return (a + b - 1) / b;
    }
}
