package org.credentialpath.team.web;

import java.util.List;
import org.credentialpath.team.Team;
import org.credentialpath.team.TeamAssignment;
import org.credentialpath.team.TeamAssignments;
import org.springframework.stereotype.Component;

/** The assignments of a team in words. */
@Component
class AssignmentLines {

    /** @param state the last part of a message key */
    record Line(String what, String due, String state) {}

    private final TeamAssignments assignments;
    private final TeamWords words;

    AssignmentLines(TeamAssignments assignments, TeamWords words) {
        this.assignments = assignments;
        this.words = words;
    }

    List<Line> of(Team team) {
        return assignments.of(team.id()).stream().map(this::line).toList();
    }

    private Line line(TeamAssignment assignment) {
        return new Line(
                words.get(
                        "team.assignment",
                        assignments.number(assignment),
                        assignments.plan(assignment).title()),
                words.get("team.assignment.due", words.moment(assignments.due(assignment.id()))),
                assignments.state(assignment).name());
    }
}
