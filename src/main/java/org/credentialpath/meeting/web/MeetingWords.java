package org.credentialpath.meeting.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import org.credentialpath.form.AnswersRefused;
import org.credentialpath.meeting.Attendance;
import org.credentialpath.meeting.AttendanceMark;
import org.credentialpath.meeting.MeetingRefused;
import org.credentialpath.page.Problems;
import org.credentialpath.shared.DayWords;
import org.credentialpath.shared.HouseClock;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Dates, marks and refusals in words. */
@Component
class MeetingWords {

    private final MessageSource messages;

    MeetingWords(MessageSource messages) {
        this.messages = messages;
    }

    /** For example {@code Tuesday, October 6, 2026}. */
    public String day(Instant moment) {
        return DayWords.weekday(LocalDate.ofInstant(moment, HouseClock.ZONE), locale());
    }

    /** For example {@code 5:30 PM}. */
    public String time(Instant moment) {
        return DayWords.time(LocalTime.ofInstant(moment, HouseClock.ZONE), locale());
    }

    /** For example {@code Tuesday, October 6, 2026, 5:30 PM}. */
    public String moment(Instant moment) {
        return DayWords.weekdayMoment(moment, locale());
    }

    public String mark(AttendanceMark mark) {
        return say("meeting.mark." + mark);
    }

    /** For example {@code Present for a part: 45 minutes}. */
    public String attendance(Attendance attendance) {
        return attendance.mark() == AttendanceMark.PARTIAL
                ? say("meeting.mark.minutes", mark(attendance.mark()), attendance.minutes())
                : mark(attendance.mark());
    }

    public String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

    /** @param where the field of what is about nothing in particular */
    Problems problems(MeetingRefused refused, String where) {
        String field = refused.field().isEmpty() ? where : refused.field();
        return new Problems()
                .add(field, say(refused.messageKey(), refused.arguments().toArray()));
    }

    /** Does the work of a form; what a rule refuses is shown at its question. */
    static void submit(String question, Runnable work) {
        try {
            work.run();
        } catch (MeetingRefused refused) {
            String field =
                    refused.field().isEmpty() ? question : refused.field().replaceFirst("^minutes-.*", "minutes");
            throw new AnswersRefused(
                    field, refused.messageKey(), refused.arguments().toArray());
        }
    }

    /** The field's name where it is about one member only. */
    static String oneMember(String field) {
        return field.startsWith("minutes-") ? "minutes" : field;
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
