package org.credentialpath.team.web;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.credentialpath.form.Answers;
import org.credentialpath.form.FormCommand;
import org.credentialpath.form.Submission;
import org.credentialpath.team.TeamAttendance;
import org.credentialpath.team.TeamMeetings;
import org.credentialpath.team.TeamOverview;
import org.springframework.stereotype.Component;

/** Records which teams came, or another day (rule 33). */
@Component
class TeamAttendanceCommand implements FormCommand {

    private final TeamFormFacts facts;
    private final TeamMeetings meetings;
    private final TeamOverview overview;
    private final TeamAttendance attendance;

    TeamAttendanceCommand(
            TeamFormFacts facts, TeamMeetings meetings, TeamOverview overview, TeamAttendance attendance) {
        this.facts = facts;
        this.meetings = meetings;
        this.overview = overview;
        this.attendance = attendance;
    }

    @Override
    public String form() {
        return "team-attendance";
    }

    @Override
    public Map<String, Object> facts(UUID key) {
        Map<String, Object> all = facts.ofMeeting(key);
        List<Map<String, String>> teams = overview.selected(meetings.get(key).cohort()).stream()
                .map(team -> Map.of("value", team.id().toString(), "label", team.name()))
                .toList();
        all.put("teams", teams);
        return all;
    }

    @Override
    public Set<String> keys() {
        return Set.of("held", "present", "byCall", "day", "time");
    }

    @Override
    public Optional<String> confirmation(UUID key) {
        return Optional.of("/teams/" + meetings.get(key).cohort());
    }

    @Override
    public void submit(Submission sent) {
        Answers answers = sent.answers();
        if (answers.required("held").equals("YES")) {
            TeamWords.refusing(
                    () -> attendance.record(sent.key(), sent.by(), ids(answers, "present"), ids(answers, "byCall")));
            return;
        }
        LocalDateTime day =
                answers.date("day").orElseThrow().atTime(answers.time("time").orElseThrow());
        TeamWords.refusing(() -> attendance.notHeld(sent.key(), sent.by(), day));
    }

    private static Set<UUID> ids(Answers answers, String key) {
        return answers.choices(key).stream().map(UUID::fromString).collect(Collectors.toSet());
    }
}
