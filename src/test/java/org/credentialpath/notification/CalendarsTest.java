package org.credentialpath.notification;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import org.credentialpath.notification.CalendarEntries.CalendarEntry;
import org.credentialpath.people.Person;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.junit.jupiter.api.Test;

class CalendarsTest {

    private static final Instant START = Instant.parse("2026-10-06T21:30:00Z");
    private static final Person ANA =
            new Person(PersonId.random(), "Ana; \"A\", Ñ", "Ana Lima", "ana@example.org", null, null, Locale.ENGLISH);

    private final Calendars calendars = new Calendars(TestSettings.settings(), new HouseClock());

    @Test
    void invitesToADate() {
        ICalendar calendar = parsed(calendars.invitation(entry(0, false, START), ANA));
        VEvent event = calendar.getEvents().get(0);
        assertThat(calendar.getMethod().getValue()).isEqualTo("REQUEST");
        assertThat(event.getUid().getValue()).isEqualTo("meeting-1@house.example");
        assertThat(event.getSequence().getValue()).isZero();
        assertThat(event.getDateStart().getValue()).isEqualTo(Date.from(START));
        assertThat(event.getDateEnd().getValue()).isEqualTo(Date.from(START.plus(Duration.ofHours(2))));
        assertThat(event.getSummary().getValue()).isEqualTo("Meeting 1; with, odd\nsigns");
        assertThat(event.getLocation().getValue()).isEqualTo("https://video.example/1");
        assertThat(event.getOrganizer().getEmail()).isEqualTo("credentials@example.org");
        assertThat(event.getAttendees().get(0).getEmail()).isEqualTo("ana@example.org");
    }

    @Test
    void writesTheTimeInNewYorkWithItsRules() {
        String text = calendars.invitation(entry(0, false, START), ANA);
        assertThat(text)
                .contains("DTSTART;TZID=America/New_York:20261006T173000")
                .contains("BEGIN:VTIMEZONE", "TZID:America/New_York", "RRULE:FREQ=YEARLY;BYDAY=2SU;BYMONTH=3")
                .contains("TZOFFSETFROM:-0500", "TZOFFSETTO:-0400", "RRULE:FREQ=YEARLY;BYDAY=1SU;BYMONTH=11");
    }

    @Test
    void keepsTheHourOverTheChangeToWinterTime() {
        Instant winter = Instant.parse("2026-11-03T22:30:00Z");
        String text = calendars.invitation(entry(0, false, winter), ANA);
        assertThat(text).contains("DTSTART;TZID=America/New_York:20261103T173000");
        assertThat(parsed(text).getEvents().get(0).getDateStart().getValue()).isEqualTo(Date.from(winter));
    }

    @Test
    void movesAndCancelsTheSameDate() {
        ICalendar moved = parsed(calendars.invitation(entry(1, false, START.plusSeconds(3600)), ANA));
        ICalendar cancelled = parsed(calendars.invitation(entry(2, true, START), ANA));
        assertThat(moved.getEvents().get(0).getUid().getValue()).isEqualTo("meeting-1@house.example");
        assertThat(moved.getEvents().get(0).getSequence().getValue()).isEqualTo(1);
        assertThat(cancelled.getMethod().getValue()).isEqualTo("CANCEL");
        assertThat(cancelled.getEvents().get(0).getUid().getValue()).isEqualTo("meeting-1@house.example");
        assertThat(cancelled.getEvents().get(0).getSequence().getValue()).isEqualTo(2);
        assertThat(cancelled.getEvents().get(0).getStatus().isCancelled()).isTrue();
    }

    @Test
    void gathersDatesInOneFileWithoutReceivers() {
        ICalendar calendar = parsed(calendars.ics(List.of(entry(0, false, START), entry(0, false, START))));
        assertThat(calendar.getMethod().getValue()).isEqualTo("PUBLISH");
        assertThat(calendar.getEvents()).hasSize(2).allMatch(event -> event.getAttendees()
                .isEmpty());
    }

    @Test
    void foldsLongLinesAndSaysHowOftenToComeBack() {
        String text = calendars.subscribed(List.of(new CalendarEntry(
                "meeting-2@house.example",
                3,
                false,
                START,
                90,
                "Ñandú ".repeat(40).strip(),
                "Room 1")));
        assertThat(text)
                .contains(
                        "REFRESH-INTERVAL;VALUE=DURATION:PT6H", "X-PUBLISHED-TTL:PT6H", "X-WR-CALNAME:CredentialPath");
        assertThat(text.lines()).allMatch(line -> line.length() < 80);
        VEvent event = parsed(text).getEvents().get(0);
        assertThat(event.getSummary().getValue()).isEqualTo("Ñandú ".repeat(40).strip());
        assertThat(event.getSequence().getValue()).isEqualTo(3);
    }

    private static CalendarEntry entry(int sequence, boolean cancelled, Instant start) {
        return new CalendarEntry(
                "meeting-1@house.example",
                sequence,
                cancelled,
                start,
                120,
                "Meeting 1; with, odd\nsigns",
                "https://video.example/1");
    }

    private static ICalendar parsed(String text) {
        return Biweekly.parse(text).first();
    }
}
