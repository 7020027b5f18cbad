package org.credentialpath.meeting.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.credentialpath.cases.Case;
import org.credentialpath.cases.Cases;
import org.credentialpath.cohort.Cohorts;
import org.credentialpath.meeting.Absence;
import org.credentialpath.meeting.AbsenceId;
import org.credentialpath.meeting.Absences;
import org.credentialpath.meeting.Meeting;
import org.credentialpath.meeting.MeetingId;
import org.credentialpath.meeting.Meetings;
import org.credentialpath.people.Forbidden;
import org.credentialpath.people.People;
import org.credentialpath.program.Programs;
import org.credentialpath.shared.CaseId;
import org.springframework.stereotype.Component;

/** What the forms about meetings and absences show. */
@Component
class MeetingFormFacts {

    private final Meetings meetings;
    private final Absences absences;
    private final Cases cases;
    private final Cohorts cohorts;
    private final People people;
    private final Programs programs;
    private final MeetingWords words;

    MeetingFormFacts(
            Meetings meetings,
            Absences absences,
            Cases cases,
            Cohorts cohorts,
            People people,
            Programs programs,
            MeetingWords words) {
        this.meetings = meetings;
        this.absences = absences;
        this.cases = cases;
        this.cohorts = cohorts;
        this.people = people;
        this.programs = programs;
        this.words = words;
    }

    Map<String, Object> of(Meeting meeting) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("cohort", cohorts.opening(meeting.cohort()).name());
        facts.put("number", meeting.number());
        facts.put("date", words.moment(meeting.begins()));
        facts.put("minutes", meeting.minutes());
        facts.put("place", meeting.place().isEmpty() ? words.say("meeting.no-place") : meeting.place());
        return facts;
    }

    Map<String, Object> of(MeetingId meeting, CaseId caseId) {
        Map<String, Object> facts = of(meetings.get(meeting));
        Case file = cases.get(caseId);
        facts.put("person", people.get(file.participant()).preferredName());
        facts.put("program", programs.packet(file.packet()).name());
        return facts;
    }

    /** The facts of an absence, by the key of its run. */
    Map<String, Object> ofAbsence(UUID key) {
        Absence absence = absences.find(new AbsenceId(key)).orElseThrow(() -> new Forbidden("absence " + key));
        Map<String, Object> facts = of(absence.meeting(), absence.caseId());
        facts.put("unexcused", absence.unexcused());
        facts.put("inARow", absence.inARow());
        facts.put("correct", address(meetings.get(absence.meeting())) + "/attendance/" + absence.caseId());
        return facts;
    }

    static String address(Meeting meeting) {
        return "/cohorts/" + meeting.cohort() + "/meetings/" + meeting.id();
    }
}
