package org.credentialpath.review.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.credentialpath.cases.Case;
import org.credentialpath.cases.CaseRights;
import org.credentialpath.people.People;
import org.credentialpath.people.SignedIn;
import org.credentialpath.portfolio.Portfolios;
import org.credentialpath.program.Criterion;
import org.credentialpath.program.Packet;
import org.credentialpath.program.Programs;
import org.credentialpath.review.CaseReviews;
import org.credentialpath.review.Round;
import org.credentialpath.review.RoundId;
import org.credentialpath.review.SessionDays;
import org.credentialpath.review.TeamDecisions;
import org.credentialpath.shared.PersonId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The reviews of a case for staff: who reviews, what they found side by side, and what was decided. */
@Controller
class CaseReviewController {

    private final CaseReviews reviews;
    private final TeamDecisions decisions;
    private final SessionDays days;
    private final Portfolios portfolios;
    private final CaseRights rights;
    private final People people;
    private final Programs programs;
    private final SignedIn signedIn;
    private final ReviewWords words;

    CaseReviewController(
            CaseReviews reviews,
            TeamDecisions decisions,
            SessionDays days,
            Portfolios portfolios,
            CaseRights rights,
            People people,
            Programs programs,
            SignedIn signedIn,
            ReviewWords words) {
        this.reviews = reviews;
        this.decisions = decisions;
        this.days = days;
        this.portfolios = portfolios;
        this.rights = rights;
        this.people = people;
        this.programs = programs;
        this.signedIn = signedIn;
        this.words = words;
    }

    @GetMapping("/cases/{id}/review")
    String show(@PathVariable String id, Model model) {
        Case file = reviews.forStaff(ReviewIds.caseId(id), signedIn.required());
        Packet packet = programs.packet(file.packet());
        List<CaseReviews.Seen> rounds = reviews.of(file.id());
        model.addAttribute("file", file);
        model.addAttribute("person", people.get(file.participant()).preferredName());
        model.addAttribute("program", packet.name());
        model.addAttribute("rounds", rounds);
        model.addAttribute("standings", decisions.standings(file.id()));
        model.addAttribute("criteria", titles(packet));
        model.addAttribute("numbers", numbers(rounds));
        model.addAttribute("names", names(rounds));
        model.addAttribute("staff", rights.isStaff(file, signedIn.required()));
        model.addAttribute(
                "sessionDay", rounds.isEmpty() ? null : days.day(file.id()).orElse(null));
        model.addAttribute("words", words);
        return "review/case";
    }

    private static Map<String, String> titles(Packet packet) {
        return packet.criteria().stream().collect(Collectors.toMap(Criterion::id, Criterion::title));
    }

    /** The number of the submission each round reviews. */
    private Map<RoundId, Integer> numbers(List<CaseReviews.Seen> rounds) {
        return rounds.stream().map(CaseReviews.Seen::round).collect(Collectors.toMap(Round::id, each -> portfolios
                .submission(each.caseId(), each.attempt())
                .number()));
    }

    private Map<PersonId, String> names(List<CaseReviews.Seen> rounds) {
        return rounds.stream()
                .flatMap(round -> round.parts().stream())
                .flatMap(part ->
                        java.util.stream.Stream.ofNullable(part.assignment().reviewer()))
                .distinct()
                .collect(Collectors.toMap(each -> each, each -> people.get(each).preferredName()));
    }
}
