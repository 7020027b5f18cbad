package org.credentialpath.notification;

import biweekly.Biweekly;
import biweekly.ICalDataType;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.DaylightSavingsTime;
import biweekly.component.Observance;
import biweekly.component.StandardTime;
import biweekly.component.VEvent;
import biweekly.component.VTimezone;
import biweekly.io.TimezoneAssignment;
import biweekly.parameter.ParticipationLevel;
import biweekly.property.Attendee;
import biweekly.property.Method;
import biweekly.property.Organizer;
import biweekly.property.RecurrenceRule;
import biweekly.property.Status;
import biweekly.util.DateTimeComponents;
import biweekly.util.DayOfWeek;
import biweekly.util.Frequency;
import biweekly.util.Recurrence;
import biweekly.util.UtcOffset;
import java.time.Duration;
import java.util.Date;
import java.util.TimeZone;
import org.credentialpath.notification.CalendarEntries.CalendarEntry;
import org.credentialpath.people.Person;
import org.credentialpath.shared.HouseClock;
import org.springframework.stereotype.Component;

/** Writes dates as iCalendar, for mails and for download links on pages. */
@Component
public class Calendars {

    private static final String REFRESH = "PT6H";

    private final NotificationSettings settings;
    private final HouseClock clock;

    Calendars(NotificationSettings settings, HouseClock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** A file for anybody who wants the dates in their own calendar; type {@code text/calendar}. */
    public String ics(Iterable<CalendarEntry> entries) {
        ICalendar calendar = calendar(Method.PUBLISH);
        entries.forEach(entry -> calendar.addEvent(event(entry)));
        return Biweekly.write(calendar).go();
    }

    /** As {@link #ics}, for calendar programs that come back by themselves: with a name, and how often to come. */
    String subscribed(Iterable<CalendarEntry> entries) {
        ICalendar calendar = calendar(Method.PUBLISH);
        // Nobody escapes what stands in a property of this kind.
        calendar.addExperimentalProperty("X-WR-CALNAME", settings.senderName().replaceAll("[,;\\\\\\p{Cntrl}]+", " "));
        calendar.addExperimentalProperty("REFRESH-INTERVAL", ICalDataType.DURATION, REFRESH);
        calendar.addExperimentalProperty("X-PUBLISHED-TTL", REFRESH);
        entries.forEach(entry -> calendar.addEvent(event(entry)));
        return Biweekly.write(calendar).go();
    }

    /** The invitation of one person, or its cancellation. */
    String invitation(CalendarEntry entry, Person receiver) {
        ICalendar calendar = calendar(entry.cancelled() ? Method.CANCEL : Method.REQUEST);
        VEvent event = event(entry);
        var attendee = new Attendee(quotable(receiver.preferredName()), receiver.email());
        attendee.setParticipationLevel(ParticipationLevel.REQUIRED);
        attendee.setRsvp(false);
        event.addAttendee(attendee);
        calendar.addEvent(event);
        return Biweekly.write(calendar).go();
    }

    static String methodOf(String calendar) {
        return calendar.contains("\r\nMETHOD:CANCEL\r\n") ? Method.CANCEL : Method.REQUEST;
    }

    private static ICalendar calendar(String method) {
        var calendar = new ICalendar();
        calendar.setVersion(ICalVersion.V2_0);
        calendar.setProductId("-//CredentialPath//EN");
        calendar.setMethod(new Method(method));
        calendar.getTimezoneInfo()
                .setDefaultTimezone(new TimezoneAssignment(TimeZone.getTimeZone(HouseClock.ZONE), newYork()));
        return calendar;
    }

    private VEvent event(CalendarEntry entry) {
        var event = new VEvent();
        event.setUid(entry.uid());
        event.setSequence(entry.sequence());
        event.setDateTimeStamp(Date.from(clock.instant()));
        event.setDateStart(Date.from(entry.start()));
        event.setDateEnd(Date.from(entry.start().plus(Duration.ofMinutes(entry.minutes()))));
        event.setSummary(entry.title());
        event.setLocation(entry.place());
        event.setOrganizer(new Organizer(quotable(settings.senderName()), settings.from()));
        event.setStatus(entry.cancelled() ? Status.cancelled() : Status.confirmed());
        return event;
    }

    // The parameter of a calendar line may hold neither.
    private static String quotable(String name) {
        return name.replace('"', '\'').replaceAll("\\p{Cntrl}+", " ");
    }

    private static VTimezone newYork() {
        var zone = new VTimezone(HouseClock.ZONE.getId());
        var daylight = new DaylightSavingsTime();
        change(daylight, new DateTimeComponents(2007, 3, 11, 2, 0, 0, false), -5, -4, 3, 2);
        zone.addDaylightSavingsTime(daylight);
        var standard = new StandardTime();
        change(standard, new DateTimeComponents(2007, 11, 4, 2, 0, 0, false), -4, -5, 11, 1);
        zone.addStandardTime(standard);
        return zone;
    }

    // The rule of the United States since 2007: the second Sunday of March to the first of November.
    private static void change(Observance time, DateTimeComponents first, int from, int to, int month, int sunday) {
        time.setDateStart(first);
        time.setTimezoneOffsetFrom(new UtcOffset(from < 0 ? false : true, Math.abs(from), 0));
        time.setTimezoneOffsetTo(new UtcOffset(to < 0 ? false : true, Math.abs(to), 0));
        time.addProperty(new RecurrenceRule(new Recurrence.Builder(Frequency.YEARLY)
                .byMonth(month)
                .byDay(sunday, DayOfWeek.SUNDAY)
                .build()));
    }
}
