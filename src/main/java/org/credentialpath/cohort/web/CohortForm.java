package org.credentialpath.cohort.web;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.credentialpath.cohort.NewCohort;
import org.credentialpath.cohort.PlannedMeeting;
import org.credentialpath.program.PacketRef;
import org.credentialpath.shared.CohortId;
import org.credentialpath.shared.PersonId;
import org.credentialpath.shared.TypedDay;
import org.jspecify.annotations.Nullable;

/** What is typed to set up a cohort, as it was typed; the fields of a meeting are called {@code meetings[0].day}. */
final class CohortForm {

    private static final int MOST = 60;

    private final Map<String, String> typed;

    /** The fields that cannot be read, each with the end of its message key. */
    private final Map<String, String> faults = new LinkedHashMap<>();

    CohortForm(Map<String, String> typed) {
        this.typed = new LinkedHashMap<>(typed);
    }

    public String get(String field) {
        return typed.getOrDefault(field, "").strip();
    }

    /** The numbers of the typed meetings from 0; empty before dates were proposed. */
    public List<Integer> getMeetings() {
        List<Integer> all = new ArrayList<>();
        while (all.size() < MOST && typed.containsKey("meetings[" + all.size() + "].day")) {
            all.add(all.size());
        }
        return all;
    }

    void put(String field, Object value) {
        typed.put(field, value.toString());
    }

    /** Puts the meetings in where nothing was typed yet. */
    void propose(List<PlannedMeeting> meetings) {
        for (int i = 0; i < meetings.size(); i++) {
            String at = "meetings[" + i + "].";
            PlannedMeeting meeting = meetings.get(i);
            put(at + "topic", meeting.topic());
            put(at + "day", meeting.begins().toLocalDate());
            put(at + "time", meeting.begins().toLocalTime());
            put(at + "minutes", meeting.length().toMinutes());
            put(at + "inPerson", meeting.inPerson());
            put(at + "place", meeting.place());
        }
    }

    @Nullable
    LocalDate day(String field) {
        return read(field, TypedDay::read, "no-day");
    }

    @Nullable
    LocalTime time(String field) {
        return read(field, LocalTime::parse, "no-time");
    }

    Map<String, String> faults() {
        return faults;
    }

    /** Null when something could not be read, see {@link #faults}. */
    @Nullable
    NewCohort read(PacketRef packet) {
        faults.clear();
        PersonId facilitator = read("facilitator", PersonId::of, "no-facilitator");
        Integer min = read("min", Integer::valueOf, "no-number");
        Integer max = read("max", Integer::valueOf, "no-number");
        List<PlannedMeeting> meetings = new ArrayList<>();
        for (int i : getMeetings()) {
            PlannedMeeting meeting = meeting(i);
            if (meeting != null) {
                meetings.add(meeting);
            }
        }
        return facilitator == null || min == null || max == null || !faults.isEmpty()
                ? null
                : new NewCohort(id(), packet, get("name"), facilitator, min, max, get("place"), meetings);
    }

    // Nobody types it: what is unreadable was made up, and gets an id of its own.
    private CohortId id() {
        try {
            return CohortId.of(get("id"));
        } catch (IllegalArgumentException unreadable) {
            return CohortId.random();
        }
    }

    private @Nullable PlannedMeeting meeting(int index) {
        String at = "meetings[" + index + "].";
        LocalDate day = day(at + "day");
        LocalTime time = time(at + "time");
        Integer minutes = read(at + "minutes", Integer::valueOf, "no-number");
        return day == null || time == null || minutes == null
                ? null
                : new PlannedMeeting(
                        index + 1,
                        day.atTime(time),
                        Duration.ofMinutes(minutes),
                        get(at + "inPerson").equals("true"),
                        get(at + "place").isEmpty() ? get("place") : get(at + "place"),
                        get(at + "topic"));
    }

    private <T> @Nullable T read(String field, Function<String, T> reading, String why) {
        try {
            return reading.apply(get(field));
        } catch (DateTimeParseException | IllegalArgumentException unreadable) {
            faults.put(field, why);
            return null;
        }
    }
}
