package org.credentialpath.meeting;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.credentialpath.cases.Cases;
import org.credentialpath.cohort.Cohorts;
import org.credentialpath.notification.NoticeFacts;
import org.credentialpath.notification.NoticeReceivers;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.PersonId;
import org.springframework.stereotype.Component;

/** What notices about an absence or a disputed attendance say; they reach the participant. */
@Component
class AttendanceNotices implements NoticeFacts, NoticeReceivers {

    private final AbsenceTable absences;
    private final DisputeTable disputes;
    private final MeetingTable meetings;
    private final Cases cases;
    private final Cohorts cohorts;

    AttendanceNotices(
            AbsenceTable absences, DisputeTable disputes, MeetingTable meetings, Cases cases, Cohorts cohorts) {
        this.absences = absences;
        this.disputes = disputes;
        this.meetings = meetings;
        this.cases = cases;
        this.cohorts = cohorts;
    }

    @Override
    public Optional<Map<String, Object>> of(UUID about, PersonId receiver) {
        return absences.find(new AbsenceId(about)).map(this::facts).or(() -> disputes.find(new DisputeId(about))
                .map(this::facts));
    }

    private Map<String, Object> facts(Absence absence) {
        Map<String, Object> facts = facts(absence.meeting(), absence.caseId());
        if (absence.note() != null) {
            facts.put("plan", absence.note());
        }
        if (absence.due() != null) {
            facts.put("by", absence.due());
        }
        return facts;
    }

    private Map<String, Object> facts(Dispute dispute) {
        Map<String, Object> facts = facts(dispute.meeting(), dispute.caseId());
        facts.put("feedback", Objects.requireNonNullElse(dispute.answer(), ""));
        return facts;
    }

    private Map<String, Object> facts(MeetingId id, CaseId caseId) {
        Meeting meeting = meetings.find(id).orElseThrow();
        Map<String, Object> facts = new HashMap<>();
        facts.put("cohort", cohorts.opening(meeting.cohort()).name());
        facts.put("date", meeting.begins());
        facts.put("link", "/cases/" + caseId + "/meetings");
        return facts;
    }

    @Override
    public Set<PersonId> of(String receiver, UUID about) {
        return receiver.equals("participant")
                ? caseOf(about).map(id -> Set.of(cases.get(id).participant())).orElse(Set.of())
                : Set.of();
    }

    private Optional<CaseId> caseOf(UUID about) {
        return absences.find(new AbsenceId(about)).map(Absence::caseId).or(() -> disputes.find(new DisputeId(about))
                .map(Dispute::caseId));
    }
}
