package org.credentialpath.meeting.web;

import java.util.List;
import java.util.Map;
import org.credentialpath.meeting.AttendanceMark;
import org.credentialpath.meeting.Attended;
import org.credentialpath.shared.CaseId;

/** What was typed on the page of attendance, as typed; whoever was not touched was present. */
record RollForm(Map<String, String> typed) {

    RollForm {
        typed = Map.copyOf(typed);
    }

    public String get(String field) {
        return typed.getOrDefault(field, "");
    }

    public boolean isHeld() {
        return !get("held").equals("no");
    }

    public String mark(String caseId) {
        return typed.getOrDefault("mark-" + caseId, AttendanceMark.PRESENT.name());
    }

    List<Attended> attended(List<MeetingPage.Person> people) {
        return people.stream().map(person -> attended(person.caseId())).toList();
    }

    private Attended attended(String caseId) {
        return new Attended(
                CaseId.of(caseId), read(mark(caseId)), minutes(get("minutes-" + caseId)), get("note-" + caseId));
    }

    /** The mark of that name; anything else counts as present. */
    static AttendanceMark read(String name) {
        try {
            return AttendanceMark.valueOf(name);
        } catch (IllegalArgumentException e) {
            return AttendanceMark.PRESENT;
        }
    }

    /** The minutes; 0, which is refused where minutes count, for what is no number. */
    static int minutes(String text) {
        return text.strip().matches("\\d{1,3}") ? Integer.parseInt(text.strip()) : 0;
    }
}
