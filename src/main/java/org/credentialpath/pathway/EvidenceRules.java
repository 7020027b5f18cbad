package org.credentialpath.pathway;

import java.time.LocalDate;
import java.util.Objects;
import org.credentialpath.program.PathwayPlan;
import org.credentialpath.program.PathwayPlan.Proof;
import org.credentialpath.shared.BusinessCalendar;
import org.credentialpath.shared.HouseClock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a way to meet a requirement asks for is there: files, the day of an exam, experience that was long enough. */
@Component
class EvidenceRules {

    private static final int LONGEST = 4000;

    private final BusinessCalendar calendar;
    private final HouseClock clock;

    EvidenceRules(BusinessCalendar calendar, HouseClock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    /** @throws PathwayRefused when something is missing or cannot be */
    void check(PathwayPlan.Requirement plan, HandedIn work) {
        PathwayPlan.Way way = plan.way(work.way()).orElseThrow(() -> PathwayRefused.at("way", "way-missing"));
        if (work.words().length() > LONGEST) {
            throw PathwayRefused.at("words", "too-long", LONGEST);
        }
        for (Proof proof : way.allOf()) {
            switch (proof.kind()) {
                case EXAM -> past("examOn", "exam-missing", work.examOn());
                case EXPERIENCE -> experience(proof, work);
                case BADGE, DOCUMENT -> {}
            }
        }
        if (work.files().isEmpty() && work.badge().isBlank()) {
            throw PathwayRefused.at("files", "files-missing");
        }
    }

    private void experience(Proof proof, HandedIn work) {
        LocalDate from = past("workedFrom", "experience-missing", work.workedFrom());
        LocalDate until = past("workedUntil", "experience-missing", work.workedUntil());
        if (until.isBefore(from)) {
            throw PathwayRefused.at("workedUntil", "experience-backwards");
        }
        var least = Objects.requireNonNull(proof.least());
        if (calendar.plus(from, least).isAfter(until.plusDays(1))) {
            throw PathwayRefused.at("workedUntil", "experience-short", least);
        }
    }

    private LocalDate past(String field, String missing, @Nullable LocalDate day) {
        if (day == null) {
            throw PathwayRefused.at(field, missing);
        }
        if (day.isAfter(clock.today())) {
            throw PathwayRefused.at(field, "day-ahead");
        }
        return day;
    }
}
