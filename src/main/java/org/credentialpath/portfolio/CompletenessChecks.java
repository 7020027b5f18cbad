package org.credentialpath.portfolio;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.credentialpath.cases.Case;
import org.credentialpath.cases.CaseRights;
import org.credentialpath.cases.Cases;
import org.credentialpath.cases.Conditions;
import org.credentialpath.program.Limits;
import org.credentialpath.program.Programs;
import org.credentialpath.record.Act;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.BusinessCalendar;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The check that everything an application needs is there and can be read (rule 17). */
@Service
@Transactional
public class CompletenessChecks {

    /**
     * What is to be looked at.
     *
     * @param subject an item's id, or the code of a condition
     * @param carriedOver in a later round: belongs to criteria that were Met, and was checked before
     */
    public record Line(String subject, String title, boolean required, boolean carriedOver) {}

    private final CaseRights rights;
    private final Cases cases;
    private final Conditions conditions;
    private final PortfolioTable portfolios;
    private final ItemTable items;
    private final SubmissionTable submissions;
    private final DraftTable drafts;
    private final CompletenessTable table;
    private final FilesGone gone;
    private final Programs programs;
    private final Limits limits;
    private final EvidenceRecord record;
    private final HouseClock clock;
    private final PortfolioWorkProcess process;

    CompletenessChecks(
            CaseRights rights,
            Cases cases,
            Conditions conditions,
            PortfolioTable portfolios,
            ItemTable items,
            SubmissionTable submissions,
            DraftTable drafts,
            CompletenessTable table,
            FilesGone gone,
            Programs programs,
            Limits limits,
            EvidenceRecord record,
            HouseClock clock,
            PortfolioWorkProcess process) {
        this.rights = rights;
        this.cases = cases;
        this.conditions = conditions;
        this.portfolios = portfolios;
        this.items = items;
        this.submissions = submissions;
        this.drafts = drafts;
        this.table = table;
        this.gone = gone;
        this.programs = programs;
        this.limits = limits;
        this.record = record;
        this.clock = clock;
        this.process = process;
    }

    /** The submission that waits to be checked; empty when none does. */
    @Transactional(readOnly = true)
    public Optional<Submission> waiting(CaseId id, PersonId staff) {
        rights.requireStaff(id, staff);
        return portfolios.state(id).stage() == Portfolio.Stage.SUBMITTED
                ? submissions.of(id).stream().findFirst()
                : Optional.empty();
    }

    /** The lines of the check: every item of the packet and every condition of the case. */
    @Transactional(readOnly = true)
    public List<Line> lines(Submission submission) {
        Case file = cases.get(submission.caseId());
        var packet = programs.packet(file.packet());
        Set<String> open = submission.round() == 1
                ? Set.of()
                : WorkingCopy.itemsOf(packet, portfolios.openCriteria(file.id(), submission.round()));
        List<Line> lines = new ArrayList<>();
        packet.portfolio()
                .forEach(item -> lines.add(new Line(
                        item.id(),
                        item.title(),
                        item.required(),
                        submission.round() > 1 && !open.contains(item.id()))));
        conditions.of(file.id()).forEach(each -> lines.add(new Line(each.code(), each.words(), true, false)));
        return lines;
    }

    /** What the last check of the case found absent, as {@code title: reason}. */
    @Transactional(readOnly = true)
    public List<String> absent(CaseId id) {
        return List.copyOf(absentBySubject(id).values());
    }

    /** As {@link #absent}, by the id of the item or condition each line is about. */
    @Transactional(readOnly = true)
    public Map<String, String> absentBySubject(CaseId id) {
        return submissions.of(id).stream()
                .filter(each -> each.completeness() != null)
                .findFirst()
                .map(each -> absent(each, table.absent(each.id())))
                .orElse(Map.of());
    }

    /**
     * Keeps the result. Everything present: the case goes to the reviewers. Something absent: the application comes back
     * with the list, the drafts stay, and no attempt is counted.
     *
     * @param note a word to the candidate; may be empty
     * @throws PortfolioRefused when nothing waits, a line was left out, a reason is missing, a part is called present of
     *     which a file was removed, or the case is on hold
     */
    public Completeness check(CaseId id, PersonId staff, List<CheckedPart> parts, String note) {
        Case file = rights.requireStaff(id, staff);
        PortfolioTable.State state = portfolios.locked(id);
        Submission submission =
                waiting(id, staff).orElseThrow(() -> PortfolioRefused.because("check", "nothing-to-check"));
        requireWhole(submission, parts);
        Completeness outcome =
                parts.stream().allMatch(CheckedPart::present) ? Completeness.COMPLETE : Completeness.INCOMPLETE;
        table.add(submission.id(), outcome, note.strip(), parts, staff, clock.instant());
        record.write(Act.of(id.value(), "completeness.checked")
                .fact("submission", submission.id())
                .fact("outcome", outcome)
                .words("reasons", String.join("; ", absent(submission, parts).values()))
                .words("note", note.strip()));
        if (outcome == Completeness.COMPLETE) {
            passOn(file, state);
        } else {
            giveBack(file, state, parts);
        }
        process.checked(id, outcome);
        return outcome;
    }

    private void passOn(Case file, PortfolioTable.State state) {
        if (file.status() == Case.Status.ON_HOLD) {
            throw PortfolioRefused.because("check", "on-hold");
        }
        portfolios.set(file.id(), new PortfolioTable.State(state.round(), Portfolio.Stage.IN_REVIEW));
        drafts.closeAll(file.id(), clock.instant());
        cases.inReview(file.id());
    }

    private void giveBack(Case file, PortfolioTable.State state, List<CheckedPart> parts) {
        portfolios.set(file.id(), new PortfolioTable.State(state.round(), Portfolio.Stage.BUILDING));
        items.unfinish(
                file.id(),
                parts.stream()
                        .filter(part -> !part.present())
                        .map(CheckedPart::subject)
                        .toList());
        LocalDate due = BusinessCalendar.dayOf(limits.due(file.packet(), "complete-application", clock.instant()));
        if (due.isAfter(file.portfolioDue())) {
            cases.extend(file.id(), due);
        }
    }

    private void requireWhole(Submission submission, List<CheckedPart> parts) {
        Set<String> answered = parts.stream().map(CheckedPart::subject).collect(Collectors.toSet());
        lines(submission).stream()
                .filter(line -> !line.carriedOver() && !answered.contains(line.subject()))
                .findFirst()
                .ifPresent(line -> {
                    throw PortfolioRefused.because(line.subject(), "check-missing", line.title());
                });
        parts.stream()
                .filter(part -> !part.present() && part.reason().isBlank())
                .findFirst()
                .ifPresent(part -> {
                    throw PortfolioRefused.because(part.subject() + "-reason", "check-reason");
                });
        Set<String> removed = gone.items(submission);
        parts.stream()
                .filter(part -> part.present() && removed.contains(part.subject()))
                .findFirst()
                .ifPresent(part -> {
                    throw PortfolioRefused.because(part.subject(), "check-removed");
                });
    }

    private Map<String, String> absent(Submission submission, List<CheckedPart> parts) {
        var titles =
                lines(submission).stream().collect(Collectors.toMap(Line::subject, Line::title, (one, two) -> one));
        Map<String, String> absent = new LinkedHashMap<>();
        parts.stream()
                .filter(part -> !part.present())
                .forEach(part -> absent.put(
                        part.subject(), titles.getOrDefault(part.subject(), part.subject()) + ": " + part.reason()));
        return absent;
    }

    /** What staff told the candidate at the last check. */
    @Transactional(readOnly = true)
    public String note(CaseId id) {
        return submissions.of(id).stream()
                .filter(each -> each.completeness() != null)
                .findFirst()
                .map(each -> table.note(each.id()))
                .orElse("");
    }
}
