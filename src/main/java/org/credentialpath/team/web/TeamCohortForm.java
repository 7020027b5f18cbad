package org.credentialpath.team.web;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.credentialpath.page.Problems;
import org.credentialpath.shared.TypedDay;
import org.credentialpath.team.TeamCohorts;

/** What was typed to set up a cohort of teams, read field by field so that everything wrong is named at once. */
final class TeamCohortForm {

    private final Map<String, String> typed;
    private final TeamWords words;
    private final Problems problems = new Problems();

    TeamCohortForm(Map<String, String> typed, TeamWords words) {
        this.typed = typed;
        this.words = words;
    }

    /** Empty with problems; {@code known} says whether the program takes teams. */
    Optional<TeamCohorts.SetUp> read(boolean known) {
        if (!known) {
            problem("program", "program-missing");
        }
        Optional<LocalDate> week = day("week");
        Optional<LocalTime> time = time();
        Optional<LocalDate> until = day("applicationsUntil");
        if (get("name").isBlank() || get("name").strip().length() > TeamCohorts.LONGEST_NAME) {
            problem("name", "words", TeamCohorts.LONGEST_NAME);
        }
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new TeamCohorts.SetUp(
                id(),
                get("program"),
                get("name"),
                week.orElseThrow(),
                time.orElseThrow(),
                get("link"),
                until.orElseThrow()));
    }

    Problems problems() {
        return problems;
    }

    private UUID id() {
        try {
            return UUID.fromString(get("id"));
        } catch (IllegalArgumentException e) {
            return UUID.randomUUID();
        }
    }

    private Optional<LocalDate> day(String field) {
        try {
            return Optional.of(TypedDay.read(get(field)));
        } catch (DateTimeParseException e) {
            problem(field, "no-day");
            return Optional.empty();
        }
    }

    private Optional<LocalTime> time() {
        try {
            return Optional.of(
                    LocalTime.parse(get("meetsAt").strip()).withSecond(0).withNano(0));
        } catch (DateTimeParseException e) {
            problem("meetsAt", "no-time");
            return Optional.empty();
        }
    }

    private void problem(String field, String why, Object... arguments) {
        problems.add(field, words.get("team.refused." + why, arguments));
    }

    private String get(String field) {
        return typed.getOrDefault(field, "");
    }
}
