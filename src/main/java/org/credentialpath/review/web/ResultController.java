package org.credentialpath.review.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.credentialpath.cases.Case;
import org.credentialpath.cases.CaseRights;
import org.credentialpath.people.People;
import org.credentialpath.people.SignedIn;
import org.credentialpath.program.Limits;
import org.credentialpath.program.Programs;
import org.credentialpath.review.Decision;
import org.credentialpath.review.SessionDays;
import org.credentialpath.review.TeamDecisions;
import org.credentialpath.shared.BusinessCalendar;
import org.credentialpath.shared.HouseClock;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What was decided, for the candidate: Met or Not yet with feedback, and what to do next (rules 23, 24, 26 and 30). */
@Controller
class ResultController {

    private final TeamDecisions decisions;
    private final SessionDays days;
    private final CaseRights rights;
    private final People people;
    private final Programs programs;
    private final Limits limits;
    private final SignedIn signedIn;
    private final HouseClock clock;
    private final ReviewWords words;

    ResultController(
            TeamDecisions decisions,
            SessionDays days,
            CaseRights rights,
            People people,
            Programs programs,
            Limits limits,
            SignedIn signedIn,
            HouseClock clock,
            ReviewWords words) {
        this.decisions = decisions;
        this.days = days;
        this.rights = rights;
        this.people = people;
        this.programs = programs;
        this.limits = limits;
        this.signedIn = signedIn;
        this.clock = clock;
        this.words = words;
    }

    // Nothing of a review is shown before the review team has decided.
    @GetMapping("/cases/{id}/result")
    String show(@PathVariable String id, Model model) {
        Case file = rights.require(ReviewIds.caseId(id), signedIn.required());
        List<Decision> made = decisions.of(file.id());
        Optional<Decision> last = made.stream().findFirst();
        model.addAttribute("file", file);
        model.addAttribute("own", file.participant().equals(signedIn.required()));
        model.addAttribute("staff", rights.isStaff(file, signedIn.required()));
        model.addAttribute("person", people.get(file.participant()).preferredName());
        model.addAttribute("program", programs.packet(file.packet()).name());
        model.addAttribute("decision", last.orElse(null));
        model.addAttribute("earlier", made.stream().skip(1).toList());
        model.addAttribute("next", next(file, last));
        model.addAttribute(
                "appealBy", last.flatMap(each -> appealBy(file, each)).orElse(null));
        model.addAttribute("words", words);
        return "review/result";
    }

    /** What comes next, in one sentence. */
    private String next(Case file, Optional<Decision> last) {
        boolean waits = file.status() == Case.Status.IN_REVIEW;
        if (waits
                && last.filter(each -> each.outcome() == Decision.Outcome.AWARD).isEmpty()) {
            return days.day(file.id())
                    .map(day -> words.get("review.result.next.session", words.day(day)))
                    .orElseGet(() -> words.get("review.result.next.soon"));
        }
        return last.map(each -> words.of("result.next", each.outcome()))
                .orElseGet(() -> words.get("review.result.next.none"));
    }

    /** Until when the candidate may appeal; empty after that, and where there is nothing to appeal against (rule 30). */
    private Optional<LocalDate> appealBy(Case file, Decision decision) {
        boolean against =
                decision.outcome() == Decision.Outcome.NOT_AWARDED || decision.outcome() == Decision.Outcome.RESUBMIT;
        return Optional.of(BusinessCalendar.dayOf(limits.due(file.packet(), "appeal-window", decision.at())))
                .filter(day -> against && !clock.today().isAfter(day));
    }
}
