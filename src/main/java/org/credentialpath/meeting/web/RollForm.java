package org.credentialpath.meeting.web;

import java.util.Map;
import org.credentialpath.meeting.AttendanceMark;

/** What was typed about attendance, as typed. */
record RollForm(Map<String, String> typed) {

    static final RollForm EMPTY = new RollForm(Map.of());

    RollForm {
        typed = Map.copyOf(typed);
    }

    public String get(String field) {
        return typed.getOrDefault(field, "");
    }

    /** What was typed, or what is kept where nothing was. */
    String orElse(String field, String kept) {
        return typed.getOrDefault(field, kept);
    }

    boolean isHeld() {
        return !get("held").equals("no");
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
