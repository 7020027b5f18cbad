package org.credentialpath.pathway;

import java.util.List;
import java.util.Optional;
import org.credentialpath.cases.Case;
import org.credentialpath.cases.Cases;
import org.credentialpath.credential.Award;
import org.credentialpath.credential.Awards;
import org.credentialpath.people.People;
import org.credentialpath.program.Packet;
import org.credentialpath.program.PathwayPlan;
import org.credentialpath.program.Programs;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How somebody's pathway stands. */
@Service
@Transactional(readOnly = true)
public class PathwayOverview {

    private static final int MOST = 200;

    /**
     * One pathway.
     *
     * @param person whose it is
     * @param award for the whole, null while it is not awarded
     */
    public record Pathway(
            Case file,
            PathwayEnrollee enrollee,
            Packet packet,
            String person,
            List<LevelView> levels,
            @Nullable Award award) {

        public long standing() {
            return levels.stream().filter(LevelView::stands).count();
        }
    }

    /**
     * One level of it.
     *
     * @param level null while it has not opened
     * @param supervisor who is asked for feedback, null where nobody is
     * @param credit null while it is not decided
     */
    public record LevelView(
            PathwayPlan.Level plan,
            @Nullable PathwayLevel level,
            List<PathwayRequirement> requirements,
            @Nullable String supervisor,
            @Nullable WorkplaceFeedback feedback,
            @Nullable AcademicCredit credit,
            @Nullable Award award) {

        public boolean stands() {
            return level != null && level.stands();
        }

        /** Where the requirement stands; null while the level has not opened. */
        public @Nullable PathwayRequirement of(PathwayPlan.Requirement wanted) {
            return requirements.stream()
                    .filter(each -> each.plan().id().equals(wanted.id()))
                    .findFirst()
                    .orElse(null);
        }
    }

    /** One line of a list. */
    public record Row(CaseId id, String program, String person, Case.Status status, long standing, int all) {}

    private final PathwayRights rights;
    private final PathwayTable table;
    private final PathwayEvidence evidence;
    private final Supervisors supervisors;
    private final AcademicCredits credits;
    private final Awards awards;
    private final Cases cases;
    private final People people;
    private final Programs programs;

    PathwayOverview(
            PathwayRights rights,
            PathwayTable table,
            PathwayEvidence evidence,
            Supervisors supervisors,
            AcademicCredits credits,
            Awards awards,
            Cases cases,
            People people,
            Programs programs) {
        this.rights = rights;
        this.table = table;
        this.evidence = evidence;
        this.supervisors = supervisors;
        this.credits = credits;
        this.awards = awards;
        this.cases = cases;
        this.people = people;
        this.programs = programs;
    }

    /** @throws org.credentialpath.people.Forbidden without a right to see it */
    public Pathway of(CaseId id, PersonId reader) {
        Case file = rights.require(id, reader);
        Packet packet = programs.packet(file.packet());
        List<PathwayLevel> opened = table.levels(id);
        return new Pathway(
                file,
                table.enrollee(id).orElseThrow(),
                packet,
                people.get(file.participant()).preferredName(),
                packet.pathway().inOrder().stream()
                        .map(plan -> view(plan, opened))
                        .toList(),
                awards.ofCase(id).orElse(null));
    }

    /** The pathways the person takes or has taken, the newest first. */
    public List<Row> own(PersonId person) {
        return cases.of(person).stream()
                .filter(file -> table.enrollee(file.id()).isPresent())
                .map(this::row)
                .toList();
    }

    /** For staff: the last who registered, the newest first. */
    public List<Row> all() {
        return table.enrollees(MOST).stream()
                .map(each -> row(cases.get(each.caseId())))
                .toList();
    }

    private LevelView view(PathwayPlan.Level plan, List<PathwayLevel> opened) {
        Optional<PathwayLevel> found =
                opened.stream().filter(each -> each.level().equals(plan.id())).findFirst();
        if (found.isEmpty()) {
            return new LevelView(plan, null, List.of(), null, null, null, null);
        }
        PathwayLevel level = found.get();
        return new LevelView(
                plan,
                level,
                evidence.of(level.id()),
                supervisors.of(level.id()).map(this::words).orElse(null),
                supervisors.feedback(level.id()).orElse(null),
                credits.of(level.id()).orElse(null),
                awards.about(level.id()).orElse(null));
    }

    private String words(Supervisor supervisor) {
        return people.get(supervisor.person()).preferredName() + ", " + supervisor.employer();
    }

    private Row row(Case file) {
        Packet packet = programs.packet(file.packet());
        return new Row(
                file.id(),
                packet.name(),
                people.get(file.participant()).preferredName(),
                file.status(),
                table.levels(file.id()).stream().filter(PathwayLevel::stands).count(),
                packet.pathway().levels().size());
    }
}
