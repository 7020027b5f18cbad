package org.credentialpath.cohort;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.credentialpath.program.CohortPlan;
import org.credentialpath.program.Limits;
import org.credentialpath.program.Programs;
import org.credentialpath.shared.BusinessCalendar;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.HouseClock;
import org.springframework.stereotype.Service;

/** The dates a request waits for. */
@Service
public class RequestDates {

    private final RequestTable requests;
    private final SeatTable seats;
    private final Cohorts cohorts;
    private final Programs programs;
    private final Limits limits;
    private final HouseClock clock;

    RequestDates(
            RequestTable requests,
            SeatTable seats,
            Cohorts cohorts,
            Programs programs,
            Limits limits,
            HouseClock clock) {
        this.requests = requests;
        this.seats = seats;
        this.cohorts = cohorts;
        this.programs = programs;
        this.limits = limits;
        this.clock = clock;
    }

    /** Until when the agreement can be signed: the limit {@code sign-agreement}, at most until the first meeting (rule 6). */
    public Instant agreementDeadline(CaseId id) {
        Seat seat = seats.find(id).orElseThrow();
        Instant reserved = Objects.requireNonNull(seat.reservedAt());
        Instant due = limits.due(request(id).packet(), "sign-agreement", reserved);
        Instant first = cohorts.opening(Objects.requireNonNull(seat.cohort())).firstMeeting();
        return due.isBefore(first) ? due : first;
    }

    /** The end of the last start month the request waits for, from the one asked for on (rule 2). */
    public Instant placementDeadline(CaseId id) {
        CohortRequest request = request(id);
        CohortPlan plan = programs.packet(request.packet()).cohort();
        YearMonth from = YearMonth.from(Objects.requireNonNull(request.preferredStart()));
        YearMonth last = starts(plan, from, plan.startsWaited()).get(plan.startsWaited() - 1);
        return BusinessCalendar.endOfDay(last.atEndOfMonth());
    }

    /** The starts somebody may ask for now: the next three start months of the program, this one included. */
    List<LocalDate> offered(CohortPlan plan) {
        return starts(plan, YearMonth.from(clock.today()), 3).stream()
                .map(month -> month.atDay(1))
                .toList();
    }

    private static List<YearMonth> starts(CohortPlan plan, YearMonth from, int count) {
        List<YearMonth> starts = new ArrayList<>();
        for (YearMonth month = from; starts.size() < count; month = month.plusMonths(1)) {
            if (plan.startMonths().contains(month.getMonth())) {
                starts.add(month);
            }
        }
        return starts;
    }

    private CohortRequest request(CaseId id) {
        return requests.find(id).orElseThrow();
    }
}
