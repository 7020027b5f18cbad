package org.credentialpath.cohort;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.credentialpath.form.Answers;
import org.credentialpath.people.People;
import org.credentialpath.people.Person;
import org.credentialpath.people.Registry;
import org.credentialpath.people.Role;
import org.credentialpath.people.TestPeople;
import org.credentialpath.program.EligibilityCheck.Answer;
import org.credentialpath.program.Programs;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.PersonId;
import org.springframework.stereotype.Component;

/** Requests for tests: inject it into any test with a Spring context. Each method goes one step, as a click would. */
@Component
public class TestRequests {

    public static final String PROGRAM = "mrtq-infant-toddler";
    private static final List<String> CORE = List.of("core-1", "core-2", "core-3", "core-4");

    private final Invitations invitations;
    private final RequestSubmission submission;
    private final EligibilityDecisions decisions;
    private final EligibilityChecks checks;
    private final Agreements agreements;
    private final Requests requests;
    private final RequestDates dates;
    private final Programs programs;
    private final Registry registry;
    private final People people;
    private final TestPeople testPeople;

    TestRequests(
            Invitations invitations,
            RequestSubmission submission,
            EligibilityDecisions decisions,
            EligibilityChecks checks,
            Agreements agreements,
            Requests requests,
            RequestDates dates,
            Programs programs,
            Registry registry,
            People people,
            TestPeople testPeople) {
        this.invitations = invitations;
        this.submission = submission;
        this.decisions = decisions;
        this.checks = checks;
        this.agreements = agreements;
        this.requests = requests;
        this.dates = dates;
        this.programs = programs;
        this.registry = registry;
        this.people = people;
        this.testPeople = testPeople;
    }

    /** The first day of the start month after next month, so that nothing in it has begun. */
    public LocalDate start() {
        return dates.offered(programs.get(PROGRAM).current().cohort()).get(1);
    }

    /** Invites somebody new who is an active member of the registry. */
    public CaseId invited() {
        PersonId person = testPeople.with(Role.PARTICIPANT);
        registry.tell(person, Registry.Membership.ACTIVE);
        return invited(person);
    }

    public CaseId invited(PersonId invitee) {
        Person person = people.get(invitee);
        PersonId coordinator = testPeople.with(Role.COORDINATOR);
        return TestPeople.as(
                coordinator,
                () -> invitations.invite(new Invitation(PROGRAM, person.preferredName(), person.email()), coordinator));
    }

    public CaseId submitted() {
        CaseId id = invited();
        submit(id, complete());
        return id;
    }

    public CaseId eligible() {
        CaseId id = submitted();
        decide(id, EligibilityResult.ELIGIBLE);
        return id;
    }

    public CaseId enrolled() {
        CaseId id = eligible();
        sign(id);
        return id;
    }

    /** Answers that meet every rule. */
    public Answers complete() {
        return answers(
                CORE.stream().map(training -> taken(training, "2025-05-01")).toList());
    }

    /** Answers with the last training not finished. */
    public Answers inFinalTraining() {
        List<Answers> rows = new ArrayList<>(CORE.subList(0, 3).stream()
                .map(training -> taken(training, "2025-05-01"))
                .toList());
        rows.add(new Answers(Map.of(
                "training",
                "core-4",
                "hours",
                BigDecimal.valueOf(18),
                "enrolled",
                true,
                "expectedEnd",
                start().plusMonths(3))));
        return answers(rows);
    }

    public Answers answers(List<Answers> trainings) {
        Map<String, Object> values = new HashMap<>();
        values.put("preferredStart", start().toString().substring(0, 7));
        values.put("readyForPortfolio", "yes");
        values.put("education", "associate");
        values.put("experienceHours", BigDecimal.valueOf(4000));
        values.put("trainings", trainings);
        return new Answers(values);
    }

    public static Answers taken(String training, String completed) {
        return new Answers(Map.of(
                "training", training,
                "hours", BigDecimal.valueOf(30),
                "completed", LocalDate.parse(completed)));
    }

    public void submit(CaseId id, Answers answers) {
        PersonId person = person(id);
        TestPeople.as(person, () -> {
            submission.submit(id, "cohort-request", answers, start(), person, Channel.ONLINE);
            return id;
        });
    }

    public void inform(CaseId id) {
        inform(id, new Answers(Map.of("answer", "Here it is")));
    }

    public void inform(CaseId id, Answers answers) {
        PersonId person = person(id);
        TestPeople.as(person, () -> {
            submission.inform(id, "request-information", answers, person, Channel.ONLINE);
            return id;
        });
    }

    /** Decides with what each decision needs, calling a rule not met for a refusal. */
    public void decide(CaseId id, EligibilityResult result) {
        List<Verdict.OnRule> rules = new ArrayList<>(
                checks.latest(id).stream().map(rule -> Verdict.OnRule.none()).toList());
        if (result == EligibilityResult.NOT_ELIGIBLE) {
            rules.set(0, new Verdict.OnRule(Answer.NOT_MET, "The number belongs to somebody else"));
        }
        decide(id, new Verdict(result, rules, "Please tell us more.", "End Core training 4.", start().plusMonths(4)));
    }

    public void decide(CaseId id, Verdict verdict) {
        PersonId coordinator = testPeople.with(Role.COORDINATOR);
        TestPeople.as(coordinator, () -> {
            decisions.decide(id, verdict, coordinator);
            return id;
        });
    }

    public void sign(CaseId id) {
        PersonId person = person(id);
        TestPeople.as(person, () -> {
            agreements.sign(id, "Test Person", person, Channel.ONLINE);
            return id;
        });
    }

    public void withdraw(CaseId id) {
        PersonId person = person(id);
        TestPeople.as(person, () -> {
            requests.withdraw(id, person);
            return id;
        });
    }

    public PersonId person(CaseId id) {
        return get(id).person();
    }

    public CohortRequest get(CaseId id) {
        return requests.find(id).orElseThrow();
    }
}
