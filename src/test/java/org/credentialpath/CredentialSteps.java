package org.credentialpath;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.credentialpath.observation.Visit;
import org.credentialpath.observation.VisitId;
import org.credentialpath.observation.VisitPlanning;
import org.credentialpath.observation.Visits;
import org.credentialpath.people.Role;
import org.credentialpath.people.TestPeople;
import org.credentialpath.portfolio.CompletenessChecks;
import org.credentialpath.portfolio.PortfolioWork;
import org.credentialpath.portfolio.TestPortfolios;
import org.credentialpath.program.Criterion;
import org.credentialpath.program.Packet;
import org.credentialpath.program.PortfolioItem;
import org.credentialpath.review.Assignment;
import org.credentialpath.review.AssignmentId;
import org.credentialpath.review.Rounds;
import org.credentialpath.shared.BusinessCalendar;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.PersonId;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.stereotype.Component;

/** What a candidate and those who judge click from the portfolio to the decision, the same in every program. */
@Component
class CredentialSteps {

    private final Clicks clicks;
    private final PortfolioWork work;
    private final CompletenessChecks checks;
    private final Rounds rounds;
    private final Visits visits;
    private final VisitPlanning planning;
    private final BusinessCalendar calendar;
    private final TestPeople people;

    CredentialSteps(
            Clicks clicks,
            PortfolioWork work,
            CompletenessChecks checks,
            Rounds rounds,
            Visits visits,
            VisitPlanning planning,
            BusinessCalendar calendar,
            TestPeople people) {
        this.clicks = clicks;
        this.work = work;
        this.checks = checks;
        this.rounds = rounds;
        this.visits = visits;
        this.planning = planning;
        this.calendar = calendar;
        this.people = people;
    }

    /** Fills and finishes every item. */
    void builds(CaseId id, PersonId owner, Packet packet) throws Exception {
        for (PortfolioItem item : packet.portfolio()) {
            String address = "/portfolio/" + id + "/items/" + item.id();
            switch (item.kind()) {
                case TEXT -> {}
                case LIST -> addsEntries(address, owner, item.count().min());
                case FILE -> addsFiles(address, owner, Math.max(1, item.count().min()));
            }
            clicks.lead("/portfolio/" + id, address, owner, finished(id, owner, item));
        }
    }

    private void addsEntries(String address, PersonId owner, int count) throws Exception {
        for (int i = 1; i <= count; i++) {
            clicks.lead(
                    address + "#entries",
                    address,
                    owner,
                    List.of("then", "add", "title", "Resource " + i, "text", "What I use it for"));
        }
    }

    private void addsFiles(String address, PersonId owner, int count) throws Exception {
        for (int i = 1; i <= count; i++) {
            var file = new MockMultipartFile("file", i + ".png", "image/png", TestPortfolios.pictureBytes());
            clicks.upload(address, owner, file);
        }
    }

    private List<String> finished(CaseId id, PersonId owner, PortfolioItem item) {
        int version = work.of(id, owner).item(item.id()).version();
        List<String> fields = new ArrayList<>(List.of("version", String.valueOf(version), "finished", "yes"));
        if (item.kind() == PortfolioItem.What.TEXT) {
            int words = item.words() == null ? 1 : Math.max(1, item.words().min());
            fields.addAll(List.of("text", String.join(" ", Collections.nCopies(words, "word"))));
        }
        item.competencies().forEach(each -> fields.addAll(List.of("competencies", each)));
        return fields;
    }

    void applies(CaseId id, PersonId owner) throws Exception {
        String page = "/portfolio/" + id;
        List<String> fields = new ArrayList<>(List.of("_do", "send", "signature", "Mara Pine", "consent", "NAME"));
        fields.addAll(List.of("siteName", "Little Pines", "siteAddress", "1 Main Street, Bangor"));
        fields.addAll(List.of("supervisor", "Ann Lee", "supervisorContact", "207 555 0123"));
        fields.addAll(List.of("experience.row", "0", "experience.0.role", "Teacher"));
        fields.addAll(List.of("experience.0.place", "Little Pines", "experience.0.from.month", "9"));
        fields.addAll(List.of("experience.0.from.day", "1", "experience.0.from.year", "2020"));
        fields.addAll(List.of("ethics", "true", "originality", "true", "privacy", "true"));
        clicks.lead(page + "/apply/check", page + "/apply", owner, fields);
        clicks.page(page + "/apply/check", owner);
        clicks.lead(page + "/sent", page + "/apply", owner, List.of("_do", "confirm"));
    }

    /** A coordinator finds everything present. */
    void complete(CaseId id, PersonId coordinator) throws Exception {
        List<String> fields = new ArrayList<>();
        checks.lines(checks.waiting(id, coordinator).orElseThrow())
                .forEach(line -> fields.addAll(List.of(line.subject(), "yes")));
        clicks.page("/portfolio/" + id + "/check", coordinator);
        clicks.lead("/tasks", "/portfolio/" + id + "/check", coordinator, fields);
    }

    /** As many reviewers as are wanted are asked, accept, find everything met, and sign. */
    void reviewed(CaseId id, PersonId coordinator, Packet packet) throws Exception {
        for (int i = 0; i < packet.review().reviewers(); i++) {
            PersonId reviewer = people.with(Role.REVIEWER);
            clicks.fill(clicks.task(id, "userTask_chooseReviewer"), coordinator, "reviewer", reviewer.toString());
            clicks.fill(
                    clicks.task(id, "userTask_answerInvitation"),
                    reviewer,
                    "reply",
                    "ACCEPTED",
                    "confidential",
                    "true");
            judgesAndSigns("/reviews/" + assignment(id, reviewer), reviewer, packet);
        }
    }

    private AssignmentId assignment(CaseId id, PersonId reviewer) {
        return rounds.assignments(rounds.latest(id).orElseThrow().id()).stream()
                .filter(each -> each.isReviewedBy(reviewer))
                .map(Assignment::id)
                .findFirst()
                .orElseThrow();
    }

    private void judgesAndSigns(String review, PersonId reviewer, Packet packet) throws Exception {
        List<Criterion> criteria = packet.criteriaJudgedBy(Criterion.Judge.PORTFOLIO);
        for (String competency :
                criteria.stream().map(Criterion::competency).distinct().toList()) {
            List<String> fields = new ArrayList<>(List.of("then", "next"));
            criteria.stream()
                    .filter(each -> each.competency().equals(competency))
                    .forEach(each -> fields.addAll(List.of("met-" + each.id(), "MET")));
            clicks.page(review + "/competencies/" + competency, reviewer);
            clicks.follow(review + "/competencies/" + competency, reviewer, fields);
        }
        clicks.lead("/tasks", review + "/sign", reviewer, List.of("sign", "true"));
    }

    /** An observer is asked and accepts, the candidate names the place, and the first free day is taken. */
    void visitPlanned(CaseId id, PersonId candidate, PersonId coordinator) throws Exception {
        PersonId observer = people.with(Role.OBSERVER);
        VisitId visit = visits.latest(id).orElseThrow().id();
        clicks.fill(clicks.task(id, "userTask_assignObserver"), coordinator, "observer", observer.toString());
        clicks.fill(
                clicks.task(id, "userTask_answerVisitRequest"), observer, "reply", "ACCEPTED", "confidential", "true");
        LocalDate free = calendar.businessDayFrom(planning.windowStart(visit));
        clicks.fill(
                clicks.task(id, "userTask_offerDates"),
                candidate,
                List.of("siteName", "Little Pines", "siteAddress", "1 Elm Street, Bangor", "shift", "mornings"));
        List<String> fields = new ArrayList<>(List.of("time", "9:00 AM"));
        fields.addAll(List.of("day.month", String.valueOf(free.getMonthValue())));
        fields.addAll(List.of("day.day", String.valueOf(free.getDayOfMonth())));
        fields.addAll(List.of("day.year", String.valueOf(free.getYear())));
        clicks.fill(clicks.task(id, "userTask_planVisit"), observer, fields);
    }

    Instant visitDay(CaseId id) {
        return visits.plannedAt(visits.latest(id).orElseThrow().id());
    }

    /** The observer records a visit as long as the program asks for, and finds everything met. */
    void visited(CaseId id, Packet packet) throws Exception {
        Visit visit = visits.latest(id).orElseThrow();
        PersonId observer = Objects.requireNonNull(visit.observer());
        String address = "/visits/" + visit.id();
        String ended = LocalTime.of(9, 0).plusMinutes(packet.visit().minutes()).toString();
        List<String> fields = new ArrayList<>(List.of("held", "yes", "signed", "true", "notes", "A calm morning."));
        fields.addAll(List.of("started", "09:00", "ended", ended, "children", "6", "ages", "of all ages"));
        packet.criteriaJudgedBy(Criterion.Judge.VISIT)
                .forEach(each -> fields.addAll(List.of("met-" + each.id(), "MET")));
        clicks.page(address + "/record", observer);
        clicks.lead(address, address + "/record", observer, fields);
    }

    /** The review team awards with its quorum. */
    void awarded(CaseId id, Packet packet) throws Exception {
        List<PersonId> team = Stream.generate(() -> people.with(Role.REVIEW_TEAM))
                .limit(packet.review().quorum())
                .toList();
        List<String> fields = new ArrayList<>(List.of("decision", "AWARD", "reason", "As reviewed."));
        fields.addAll(List.of("letter", "Thank you for your work."));
        team.forEach(member -> fields.addAll(List.of("members", member.toString())));
        clicks.fill(clicks.task(id, "userTask_decideCase"), team.get(0), fields);
    }
}
