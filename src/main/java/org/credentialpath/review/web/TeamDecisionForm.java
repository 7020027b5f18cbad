package org.credentialpath.review.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.credentialpath.cases.Case;
import org.credentialpath.cases.Cases;
import org.credentialpath.form.Answers;
import org.credentialpath.form.Option;
import org.credentialpath.form.Submission;
import org.credentialpath.people.People;
import org.credentialpath.program.Limits;
import org.credentialpath.program.Programs;
import org.credentialpath.review.Decision;
import org.credentialpath.review.Standing;
import org.credentialpath.review.TeamDecisions;
import org.credentialpath.shared.BusinessCalendar;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.springframework.stereotype.Component;

/** The review team's form: how every criterion stands, and the decision (rule 25). */
@Component
class TeamDecisionForm extends ReviewForm {

    private final TeamDecisions decisions;
    private final Cases cases;
    private final People people;
    private final Programs programs;
    private final Limits limits;
    private final HouseClock clock;
    private final ReviewWords words;

    TeamDecisionForm(
            TeamDecisions decisions,
            Cases cases,
            People people,
            Programs programs,
            Limits limits,
            HouseClock clock,
            ReviewWords words) {
        super("team-decision");
        this.decisions = decisions;
        this.cases = cases;
        this.people = people;
        this.programs = programs;
        this.limits = limits;
        this.clock = clock;
        this.words = words;
    }

    @Override
    public Map<String, Object> facts(UUID key) {
        Case file = cases.get(new CaseId(key));
        CaseId id = file.id();
        List<Standing> standings = decisions.standings(id);
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("person", people.get(file.participant()).preferredName());
        facts.put("program", programs.packet(file.packet()).name());
        facts.put("link", "/cases/" + id + "/review");
        facts.put("met", standings.stream().filter(Standing::isMet).count());
        facts.put("total", standings.size());
        facts.put("criteria", standings.stream().map(this::line).collect(Collectors.joining("\n")));
        facts.put("notPossible", notPossible(id));
        facts.put(
                "outcomes",
                decisions.possible(id).stream()
                        .map(outcome -> new Option(outcome.name(), words.of("outcome", outcome)))
                        .toList());
        facts.put("quorum", decisions.quorum(id));
        facts.put(
                "team",
                decisions.members(id).stream()
                        .map(person -> new Option(person.id().toString(), person.legalName()))
                        .toList());
        facts.put("openUntil", file.openUntil());
        facts.put("due", due(file));
        return facts;
    }

    @Override
    public Set<String> keys() {
        return Set.of("members", "decision", "due", "reason", "letter");
    }

    @Override
    void act(Submission submission) {
        Answers answers = submission.answers();
        var verdict = new TeamDecisions.Verdict(
                Decision.Outcome.valueOf(answers.required("decision")),
                answers.choices("members").stream().map(PersonId::of).toList(),
                answers.date("due").orElse(null),
                answers.required("reason"),
                answers.required("letter"));
        decisions.decide(new CaseId(submission.key()), submission.by(), verdict);
    }

    private java.time.LocalDate due(Case file) {
        var usual = BusinessCalendar.dayOf(limits.due(file.packet(), "resubmit", clock.instant()));
        return usual.isAfter(file.openUntil()) ? file.openUntil() : usual;
    }

    private String line(Standing standing) {
        String state = words.of("standing", standing.state());
        return "- **" + state + "**: " + standing.criterion().title();
    }

    private String notPossible(CaseId id) {
        return Arrays.stream(Decision.Outcome.values())
                .flatMap(outcome -> decisions.refusal(id, outcome).stream())
                .map(why -> "- " + words.of("refused", why))
                .distinct()
                .collect(Collectors.joining("\n"));
    }
}
