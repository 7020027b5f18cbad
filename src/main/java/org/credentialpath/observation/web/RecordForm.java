package org.credentialpath.observation.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.credentialpath.observation.VisitFailure;
import org.credentialpath.observation.VisitId;
import org.credentialpath.observation.VisitRecord;
import org.credentialpath.program.Criterion;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** What the observer typed on the page of the record, as typed. */
record RecordForm(Map<String, String> typed) {

    RecordForm {
        typed = Map.copyOf(typed);
    }

    public String get(String field) {
        return typed.getOrDefault(field, "").strip();
    }

    boolean isHeld() {
        return get("held").equals("yes");
    }

    @Nullable
    VisitFailure cause() {
        try {
            return VisitFailure.valueOf(get("cause"));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** The fields that hold nothing readable, each with the last part of its message key. */
    Map<String, String> faults() {
        Map<String, String> faults = new java.util.LinkedHashMap<>();
        if (get("held").isEmpty()) {
            faults.put("held", "held");
        } else if (!isHeld()) {
            if (cause() == null) {
                faults.put("cause", "cause");
            }
        } else {
            addFaultsOfHeld(faults);
        }
        return faults;
    }

    private void addFaultsOfHeld(Map<String, String> faults) {
        for (String time : List.of("started", "ended")) {
            if (time(time) == null) {
                faults.put(time, "time");
            }
        }
        if (!get("children").isEmpty() && !get("children").matches("\\d{1,3}")) {
            faults.put("children", "children");
        }
        if (get("notes").isEmpty()) {
            faults.put("notes", "notes");
        }
        if (get("signed").isEmpty()) {
            faults.put("signed", "signed");
        }
    }

    private @Nullable LocalTime time(String field) {
        try {
            return LocalTime.parse(get(field));
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** The record for the day; only after {@link #faults()} was empty. */
    VisitRecord record(VisitId visit, PersonId observer, LocalDate day, List<Criterion> criteria) {
        List<VisitRecord.Result> results = new ArrayList<>();
        for (Criterion criterion : criteria) {
            String met = get("met-" + criterion.id());
            if (!met.isEmpty()) {
                results.add(
                        new VisitRecord.Result(criterion.id(), met.equals("MET"), get("feedback-" + criterion.id())));
            }
        }
        return new VisitRecord(
                visit,
                observer,
                moment(day, "started"),
                moment(day, "ended"),
                get("children").isEmpty() ? null : Integer.valueOf(get("children")),
                get("ages"),
                get("notes"),
                results,
                List.of());
    }

    private Instant moment(LocalDate day, String field) {
        return day.atTime(LocalTime.parse(get(field))).atZone(HouseClock.ZONE).toInstant();
    }
}
