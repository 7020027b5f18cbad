package org.credentialpath.meeting.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.credentialpath.cases.Case;
import org.credentialpath.meeting.Attendance;
import org.credentialpath.meeting.AttendanceBook;
import org.credentialpath.meeting.Dispute;
import org.credentialpath.meeting.Disputes;
import org.credentialpath.meeting.GrowthHours;
import org.credentialpath.meeting.HoursEntry;
import org.credentialpath.meeting.Meeting;
import org.credentialpath.meeting.Meetings;
import org.credentialpath.shared.Hours;
import org.credentialpath.shared.HouseClock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The meetings of one participant: those to come, and how they attended the others. */
@Component
class OwnMeetings {

    private final Meetings meetings;
    private final AttendanceBook book;
    private final GrowthHours hours;
    private final Disputes disputes;
    private final MeetingRows rows;
    private final MeetingWords words;
    private final HouseClock clock;

    OwnMeetings(
            Meetings meetings,
            AttendanceBook book,
            GrowthHours hours,
            Disputes disputes,
            MeetingRows rows,
            MeetingWords words,
            HouseClock clock) {
        this.meetings = meetings;
        this.book = book;
        this.hours = hours;
        this.disputes = disputes;
        this.rows = rows;
        this.words = words;
        this.clock = clock;
    }

    /** In the order of their dates; none once the case is over. */
    List<Meeting> toCome(Case file) {
        return file.cohort() == null || file.isOver()
                ? List.of()
                : meetings.of(file.cohort()).stream()
                        .filter(meeting -> meeting.state().isToCome())
                        .toList();
    }

    /** The latest first, those of an earlier cohort among them. */
    List<OwnMeeting> attended(Case file) {
        return book.of(file.id()).stream()
                .sorted(Comparator.comparing((Attendance each) ->
                                meetings.get(each.meeting()).begins())
                        .reversed())
                .map(each -> own(file, each))
                .toList();
    }

    private OwnMeeting own(Case file, Attendance each) {
        Meeting meeting = meetings.get(each.meeting());
        Optional<Dispute> dispute = disputes.of(file.id()).stream()
                .filter(one -> one.meeting().equals(meeting.id()))
                .reduce((first, second) -> second);
        boolean open = dispute.map(Dispute::isOpen).orElse(false);
        return new OwnMeeting(
                rows.row(meeting),
                words.attendance(each),
                each.note().isEmpty() ? null : each.note(),
                earned(file, meeting).toString(),
                open || !inTime(file, meeting)
                        ? null
                        : "/cases/" + file.id() + "/meetings/" + meeting.id() + "/dispute",
                dispute.map(this::answer).orElse(null));
    }

    private boolean inTime(Case file, Meeting meeting) {
        return disputes.until(meeting, file.id())
                .map(until -> !clock.instant().isAfter(until))
                .orElse(false);
    }

    private Hours earned(Case file, Meeting meeting) {
        return hours.of(file.id()).stream()
                .filter(entry -> entry.meeting().equals(meeting.id()))
                .map(HoursEntry::hours)
                .reduce(Hours.ZERO, Hours::plus);
    }

    private @Nullable String answer(Dispute dispute) {
        return dispute.isOpen()
                ? words.say("meeting.own.disputed")
                : words.say("meeting.own.answered", String.valueOf(dispute.answer()));
    }
}
