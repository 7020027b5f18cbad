package org.credentialpath.portfolio;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.credentialpath.cases.Case;
import org.credentialpath.cases.CaseRights;
import org.credentialpath.document.Documents;
import org.credentialpath.notification.Notices;
import org.credentialpath.program.Packet;
import org.credentialpath.program.ReviewSessions;
import org.credentialpath.record.Act;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The application for a review: takes an immutable snapshot of the portfolio (rules 16 and 26). */
@Service
@Transactional
public class Submissions {

    private final CaseRights rights;
    private final PortfolioTable portfolios;
    private final WorkingCopy copy;
    private final Obstacles obstacles;
    private final SubmissionTable table;
    private final ReviewSessions sessions;
    private final Documents documents;
    private final Notices notices;
    private final SnapshotJson json;
    private final EvidenceRecord record;
    private final HouseClock clock;
    private final PortfolioWorkProcess process;

    Submissions(
            CaseRights rights,
            PortfolioTable portfolios,
            WorkingCopy copy,
            Obstacles obstacles,
            SubmissionTable table,
            ReviewSessions sessions,
            Documents documents,
            Notices notices,
            SnapshotJson json,
            EvidenceRecord record,
            HouseClock clock,
            PortfolioWorkProcess process) {
        this.rights = rights;
        this.portfolios = portfolios;
        this.copy = copy;
        this.obstacles = obstacles;
        this.table = table;
        this.sessions = sessions;
        this.documents = documents;
        this.notices = notices;
        this.json = json;
        this.record = record;
        this.clock = clock;
        this.process = process;
    }

    /** What keeps the portfolio from being submitted now; empty when nothing does. */
    @Transactional(readOnly = true)
    public List<Obstacle> obstacles(CaseId id, PersonId owner) {
        return obstacles.of(copy.of(rights.requireOwn(id, owner)));
    }

    /** The review session an application of now can reach; empty where decisions fall at once (rule 16). */
    @Transactional(readOnly = true)
    public Optional<ReviewSessions.Session> session(Packet packet) {
        return packet.hasReview() && packet.review().sessions() != null
                ? Optional.of(sessions.nextFor(packet, clock.instant()))
                : Optional.empty();
    }

    /** The session whose deadline has passed already, when there is one before that of {@link #session}. */
    @Transactional(readOnly = true)
    public Optional<ReviewSessions.Session> missed(Packet packet) {
        return session(packet).flatMap(reached -> sessions.from(packet, clock.today())
                .findFirst()
                .filter(first -> first.day().isBefore(reached.day())));
    }

    /** The submissions of one's own portfolio, the newest first. */
    @Transactional(readOnly = true)
    public List<Submission> of(CaseId id, PersonId owner) {
        rights.requireOwn(id, owner);
        return table.of(id);
    }

    /**
     * A submission for whoever may read the case; every look by somebody else than its owner goes into the record.
     *
     * @throws org.credentialpath.people.Forbidden without a right, or when there is none with the number
     */
    public Submission view(CaseId id, int number, PersonId reader) {
        Case file = rights.require(id, reader);
        Submission found = table.of(id).stream()
                .filter(each -> each.number() == number)
                .findFirst()
                .orElseThrow(() -> new org.credentialpath.people.Forbidden("submission " + number + " of " + id));
        if (!file.participant().equals(reader)) {
            record.write(Act.of(id.value(), "portfolio.viewed")
                    .fact("by", reader)
                    .fact("submission", found.id())
                    .fact("sha256", found.sha256()));
        }
        return found;
    }

    /**
     * Applies for the review.
     *
     * @throws SubmissionRefused naming everything that is missing
     */
    public Submission submit(CaseId id, PersonId owner, Application application) {
        Case file = rights.requireOwn(id, owner);
        PortfolioTable.State state = portfolios.locked(id);
        Portfolio portfolio = copy.of(file);
        List<Obstacle> found = obstacles.of(portfolio);
        if (!found.isEmpty()) {
            throw new SubmissionRefused(found);
        }
        Submission submission = snapshot(portfolio, owner, application);
        table.add(submission);
        submission.items().stream()
                .flatMap(item -> item.content().files().stream())
                .forEach(each -> documents.use(each.documentId(), submission.id(), owner));
        portfolios.set(id, new PortfolioTable.State(state.round(), Portfolio.Stage.SUBMITTED));
        write(submission);
        process.applied(id);
        notices.send("application-received", owner, id.value(), submission.id().toString());
        return submission;
    }

    private Submission snapshot(Portfolio portfolio, PersonId owner, Application application) {
        CaseId id = portfolio.file().id();
        List<Submission> before = table.of(id);
        Map<String, String> last = table.lastHashes(id);
        List<Submission.Item> items =
                portfolio.items().stream().map(item -> item(item, last)).toList();
        Map<String, String> changes = new LinkedHashMap<>();
        portfolio.open().forEach(each -> changes.put(each.criterion(), each.change()));
        long complete = before.stream()
                .filter(each -> each.completeness() == Completeness.COMPLETE)
                .count();
        Instant now = clock.instant();
        LocalDate session =
                session(portfolio.packet()).map(ReviewSessions.Session::day).orElse(null);
        String hash = Content.hash(
                items.stream().map(item -> item.item() + item.sha256()).collect(Collectors.joining("\n"))
                        + json.write(application)
                        + json.write(changes));
        return new Submission(
                UUID.randomUUID(),
                id,
                before.size() + 1,
                (int) complete + 1,
                portfolio.round(),
                session,
                application,
                changes,
                items,
                hash,
                owner,
                now,
                null);
    }

    private static Submission.Item item(WorkItem item, Map<String, String> last) {
        String hash = item.content().sha256();
        String before = last.get(item.id());
        Submission.Change change = before == null
                ? Submission.Change.NEW
                : before.equals(hash) ? Submission.Change.UNCHANGED : Submission.Change.CHANGED;
        return new Submission.Item(item.id(), item.content(), hash, change);
    }

    private void write(Submission submission) {
        Act act = Act.of(submission.caseId().value(), "portfolio.submitted")
                .fact("submission", submission.id())
                .fact("number", submission.number())
                .fact("attempt", submission.attempt())
                .fact("sha256", submission.sha256())
                .fact("attested", "ethics originality privacy")
                .fact("consent", submission.application().consent())
                .words("signature", submission.application().signature());
        record.write(submission.session() == null ? act : act.fact("session", submission.session()));
    }
}
