package org.credentialpath.meeting;

import java.util.Optional;
import java.util.UUID;
import org.credentialpath.cases.Case;
import org.credentialpath.cases.Cases;
import org.credentialpath.cohort.Cohorts;
import org.credentialpath.engine.OpenTask;
import org.credentialpath.engine.TaskFacts;
import org.credentialpath.engine.TaskPages;
import org.credentialpath.people.People;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.CohortId;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What task rows about meetings, absences and disputes show, and where they lead. */
@Component
@Order(TaskFacts.BY_MODEL)
class MeetingTaskFacts implements TaskFacts, TaskPages {

    private final MeetingTable meetings;
    private final AbsenceTable absences;
    private final DisputeTable disputes;
    private final Cases cases;
    private final Cohorts cohorts;
    private final People people;

    // Lazy, because the engine asks for these facts and cases start runs in the engine.
    MeetingTaskFacts(
            MeetingTable meetings,
            AbsenceTable absences,
            DisputeTable disputes,
            @Lazy Cases cases,
            @Lazy Cohorts cohorts,
            People people) {
        this.meetings = meetings;
        this.absences = absences;
        this.disputes = disputes;
        this.cases = cases;
        this.cohorts = cohorts;
        this.people = people;
    }

    @Override
    public Optional<Facts> of(String model, UUID key) {
        return switch (model) {
            case "cohort-meeting" -> meetings.find(new MeetingId(key)).map(this::facts);
            case "absence-follow-up" ->
                absences.find(new AbsenceId(key)).map(absence -> facts(absence.caseId(), absence.meeting()));
            case "attendance-dispute" ->
                disputes.find(new DisputeId(key)).map(dispute -> facts(dispute.caseId(), dispute.meeting()));
            default -> Optional.empty();
        };
    }

    private Facts facts(Meeting meeting) {
        return new Facts(
                null,
                cohorts.opening(meeting.cohort()).name(),
                null,
                meeting.packet().program(),
                meeting.cohort());
    }

    private Facts facts(CaseId caseId, MeetingId meeting) {
        Case file = cases.get(caseId);
        CohortId cohort = meetings.find(meeting).orElseThrow().cohort();
        return new Facts(
                caseId,
                people.get(file.participant()).preferredName(),
                file.participant(),
                file.packet().program(),
                cohort);
    }

    @Override
    public Optional<String> address(OpenTask task) {
        return task.form().equals("page:attendance")
                ? meetings.find(new MeetingId(task.key())).map(meeting -> MeetingNotices.link(meeting) + "/attendance")
                : Optional.empty();
    }
}
