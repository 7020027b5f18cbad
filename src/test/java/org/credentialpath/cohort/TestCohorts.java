package org.credentialpath.cohort;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.credentialpath.program.Programs;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.CohortId;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Cohorts for tests of requests: inject it into any test with a Spring context. */
@Primary
@Component
class TestCohorts implements Cohorts {

    private final Map<CohortId, Opening> all = new ConcurrentHashMap<>();
    private final Set<CohortId> canceled = ConcurrentHashMap.newKeySet();
    private final Map<CohortId, List<CaseId>> members = new ConcurrentHashMap<>();
    private final Programs programs;
    private final JdbcClient jdbc;
    private final HouseClock clock;

    TestCohorts(Programs programs, JdbcClient jdbc, HouseClock clock) {
        this.programs = programs;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Forgets all cohorts and everybody who has a seat or waits for one. */
    void clear() {
        all.clear();
        jdbc.sql("UPDATE seat SET state = 'RELEASED', cohort = NULL").update();
    }

    CohortId planned(LocalDate start, int max) {
        CohortId id = CohortId.random();
        Instant first = start.atTime(18, 0).atZone(HouseClock.ZONE).toInstant();
        all.put(
                id,
                new Opening(
                        id,
                        programs.get(TestRequests.PROGRAM).current().ref(),
                        "Test cohort",
                        first,
                        start.plusMonths(6),
                        max));
        return id;
    }

    /** The first meeting has just begun. */
    void begin(CohortId id) {
        all.computeIfPresent(
                id,
                (same, cohort) ->
                        new Opening(id, cohort.packet(), cohort.name(), clock.instant(), cohort.end(), cohort.max()));
    }

    void cancel(CohortId id) {
        canceled.add(id);
    }

    List<CaseId> members(CohortId id) {
        return members.getOrDefault(id, List.of());
    }

    @Override
    public List<Opening> openTo(String program) {
        List<Opening> open = new ArrayList<>(all.values());
        open.removeIf(cohort -> canceled.contains(cohort.id())
                || !cohort.packet().program().equals(program)
                || !cohort.firstMeeting().isAfter(clock.instant()));
        open.sort(Comparator.comparing(Opening::firstMeeting));
        return open;
    }

    @Override
    public Optional<Opening> lock(CohortId id) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(?, 8))::text")
                .param(id.toString())
                .query(String.class)
                .single();
        return Optional.ofNullable(all.get(id))
                .filter(cohort -> !canceled.contains(id))
                .filter(cohort -> cohort.firstMeeting().isAfter(clock.instant()));
    }

    @Override
    public Opening opening(CohortId id) {
        return Optional.ofNullable(all.get(id)).orElseThrow();
    }

    @Override
    public void addMember(CohortId cohort, CaseId caseId, PersonId person) {
        members.computeIfAbsent(cohort, any -> new CopyOnWriteArrayList<>()).add(caseId);
    }
}
