package org.credentialpath.review.web;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.credentialpath.cases.Cases;
import org.credentialpath.form.Option;
import org.credentialpath.form.Submission;
import org.credentialpath.people.AbsentPeople;
import org.credentialpath.people.People;
import org.credentialpath.review.Assignment;
import org.credentialpath.review.AssignmentId;
import org.credentialpath.review.Assignments;
import org.credentialpath.review.Candidates;
import org.credentialpath.review.Round;
import org.credentialpath.review.Rounds;
import org.credentialpath.shared.PersonId;
import org.springframework.stereotype.Component;

/** A coordinator chooses a reviewer; whoever cannot be asked is named with the reason (rule 15). */
@Component
class ChooseReviewerForm extends ReviewForm {

    private final Assignments assignments;
    private final Rounds rounds;
    private final Cases cases;
    private final Candidates candidates;
    private final People people;
    private final AbsentPeople absent;
    private final ReviewWords words;

    ChooseReviewerForm(
            Assignments assignments,
            Rounds rounds,
            Cases cases,
            Candidates candidates,
            People people,
            AbsentPeople absent,
            ReviewWords words) {
        super("choose-reviewer");
        this.assignments = assignments;
        this.rounds = rounds;
        this.cases = cases;
        this.candidates = candidates;
        this.people = people;
        this.absent = absent;
        this.words = words;
    }

    @Override
    public Map<String, Object> facts(UUID key) {
        Assignment assignment = assignments.get(new AssignmentId(key));
        Round round = rounds.get(assignment.round());
        List<Assignments.Candidate> all = assignments.candidates(assignment.id());
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("person", people.get(cases.get(round.caseId()).participant()).preferredName());
        facts.put("program", candidates.program(round.caseId()));
        facts.put("attempt", round.attempt());
        facts.put("part", words.get(assignment.third() ? "review.choose.third" : "review.choose.independent"));
        facts.put("link", "/cases/" + round.caseId() + "/review");
        facts.put(
                "reviewers",
                all.stream()
                        .filter(each -> each.bar() == null)
                        .sorted(Comparator.comparing(Assignments.Candidate::person, absent.last()))
                        .map(this::option)
                        .toList());
        facts.put(
                "barred",
                all.stream()
                        .filter(each -> each.bar() != null)
                        .map(each -> "- " + each.person().legalName() + ": " + words.of("bar", each.bar()))
                        .collect(Collectors.joining("\n")));
        return facts;
    }

    @Override
    public Set<String> keys() {
        return Set.of("reviewer");
    }

    @Override
    void act(Submission submission) {
        assignments.invite(
                new AssignmentId(submission.key()),
                submission.by(),
                PersonId.of(submission.answers().required("reviewer")));
    }

    private Option option(Assignments.Candidate candidate) {
        String name = candidate.person().legalName();
        String label = candidate.before() ? words.get("review.choose.before", name) : name;
        String busy = candidate.open() == 0 ? label : words.get("review.choose.open", label, candidate.open());
        return new Option(candidate.person().id().toString(), absent.mark(candidate.person(), busy));
    }
}
