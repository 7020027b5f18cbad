package org.credentialpath.board;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.credentialpath.cases.Case;
import org.credentialpath.cases.Cases;
import org.credentialpath.cohort.CohortRights;
import org.credentialpath.cohort.Member;
import org.credentialpath.cohort.Members;
import org.credentialpath.engine.OpenTask;
import org.credentialpath.engine.OpenTasks;
import org.credentialpath.people.Forbidden;
import org.credentialpath.program.Limits;
import org.credentialpath.record.LastActs;
import org.credentialpath.shared.CohortId;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Who of a cohort is where, and who is stuck: something they or others should have done is overdue, or nobody has done
 * anything in their case for the limit {@code stuck} of their program (rule 42).
 */
@Service
public class CohortBoard {

    private static final String LIMIT = "stuck";

    /** Who is stuck for longest comes first, who has left or finished last. */
    private static final Comparator<Standing> ORDER = Comparator.comparing(Standing::isOver)
            .thenComparing(each -> each.stuckSince() == null ? Instant.MAX : each.stuckSince())
            .thenComparing(Standing::since);

    private final CohortRights rights;
    private final Members members;
    private final Cases cases;
    private final OpenTasks tasks;
    private final LastActs lastActs;
    private final Limits limits;
    private final HouseClock clock;

    CohortBoard(
            CohortRights rights,
            Members members,
            Cases cases,
            OpenTasks tasks,
            LastActs lastActs,
            Limits limits,
            HouseClock clock) {
        this.rights = rights;
        this.members = members;
        this.cases = cases;
        this.tasks = tasks;
        this.lastActs = lastActs;
        this.limits = limits;
        this.clock = clock;
    }

    /**
     * Everybody who is or was in the cohort, with the stuck first.
     *
     * @param reader its facilitator, a coordinator or an auditor
     * @throws Forbidden when the reader is none of them
     */
    public List<Standing> of(CohortId cohort, PersonId reader) {
        if (!rights.require(cohort, reader).isStaff()) {
            throw new Forbidden("the board of cohort " + cohort);
        }
        List<Member> everybody = members.everIn(cohort);
        Map<UUID, List<OpenTask>> open = tasks
                .ofCases(everybody.stream().map(Member::caseId).toList())
                .stream()
                .collect(Collectors.groupingBy(
                        task -> Objects.requireNonNull(task.caseId()).value()));
        Map<UUID, Instant> acts = lastActs.ofPeople(
                everybody.stream().map(member -> member.caseId().value()).toList());
        return everybody.stream()
                .map(member -> standing(
                        member,
                        open.getOrDefault(member.caseId().value(), List.of()),
                        acts.get(member.caseId().value())))
                .sorted(ORDER)
                .toList();
    }

    private Standing standing(Member member, List<OpenTask> open, @Nullable Instant lastAct) {
        Case file = cases.get(member.caseId());
        Instant moved = lastAct == null ? file.opened() : lastAct;
        if (member.leftAt() != null) {
            return new Standing(file, true, null, member.leftAt(), null);
        }
        if (file.isOver()) {
            return new Standing(file, false, null, file.closed() == null ? moved : file.closed(), null);
        }
        OpenTask first = open.isEmpty() ? null : open.get(0);
        return new Standing(file, false, first, first == null ? moved : first.created(), stuckSince(file, open, moved));
    }

    private @Nullable Instant stuckSince(Case file, List<OpenTask> open, Instant moved) {
        Stream<Instant> late = open.stream().flatMap(task -> Optional.ofNullable(task.due()).stream());
        Stream<Instant> silent =
                limits.has(file.packet(), LIMIT) ? Stream.of(limits.due(file.packet(), LIMIT, moved)) : Stream.empty();
        Instant now = clock.instant();
        return Stream.concat(late, silent)
                .filter(moment -> moment.isBefore(now))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
