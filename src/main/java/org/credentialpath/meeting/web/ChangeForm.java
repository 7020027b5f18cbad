package org.credentialpath.meeting.web;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import org.credentialpath.meeting.Meeting;
import org.credentialpath.page.Problems;
import org.credentialpath.shared.TypedDay;

/** What was typed to move a meeting, as typed. */
record ChangeForm(String day, String time, String place, String reason) {

    static ChangeForm of(Meeting meeting) {
        return new ChangeForm(
                meeting.localBegins().toLocalDate().toString(),
                meeting.localBegins().toLocalTime().toString(),
                meeting.place(),
                "");
    }

    /** What holds nothing readable. */
    Problems problems(MeetingPage page) {
        Problems problems = new Problems();
        try {
            TypedDay.read(day);
        } catch (DateTimeParseException e) {
            problems.add("day", page.say("meeting.move.fault.day"));
        }
        try {
            LocalTime.parse(time);
        } catch (DateTimeParseException e) {
            problems.add("time", page.say("meeting.move.fault.time"));
        }
        return problems;
    }

    /** Only after {@link #problems} found none. */
    LocalDateTime begins() {
        return TypedDay.read(day).atTime(LocalTime.parse(time));
    }
}
