package org.credentialpath.cohort.web;

import java.util.List;
import java.util.Set;
import org.credentialpath.cohort.Agreements;
import org.credentialpath.cohort.CohortRequest;
import org.credentialpath.cohort.EligibilityChecks;
import org.credentialpath.cohort.EligibilityDecisions;
import org.credentialpath.cohort.Invitations;
import org.credentialpath.cohort.RequestRefused;
import org.credentialpath.cohort.RequestStanding;
import org.credentialpath.cohort.RequestStandings;
import org.credentialpath.cohort.RequestState;
import org.credentialpath.cohort.RequestStep;
import org.credentialpath.cohort.Requests;
import org.credentialpath.form.FormPages;
import org.credentialpath.form.KeptAnswers;
import org.credentialpath.page.Flash;
import org.credentialpath.people.People;
import org.credentialpath.people.Role;
import org.credentialpath.people.SignedIn;
import org.credentialpath.program.Programs;
import org.credentialpath.shared.CaseId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of one request: plain and with the next step for the person, with everything known for staff. */
@Controller
@RequestMapping("/requests/{id}")
class RequestController {

    private final Requests requests;
    private final RequestStep step;
    private final RequestStandings standings;
    private final EligibilityChecks checks;
    private final EligibilityDecisions decisions;
    private final Agreements agreements;
    private final Invitations invitations;
    private final FormPages forms;
    private final RequestHistory history;
    private final RequestPageWords words;
    private final Programs programs;
    private final People people;
    private final SignedIn signedIn;

    RequestController(
            Requests requests,
            RequestStep step,
            RequestStandings standings,
            EligibilityChecks checks,
            EligibilityDecisions decisions,
            Agreements agreements,
            Invitations invitations,
            FormPages forms,
            RequestHistory history,
            RequestPageWords words,
            Programs programs,
            People people,
            SignedIn signedIn) {
        this.requests = requests;
        this.step = step;
        this.standings = standings;
        this.checks = checks;
        this.decisions = decisions;
        this.agreements = agreements;
        this.invitations = invitations;
        this.forms = forms;
        this.history = history;
        this.words = words;
        this.programs = programs;
        this.people = people;
        this.signedIn = signedIn;
    }

    @GetMapping
    String show(@PathVariable CaseId id, Model model) {
        CohortRequest request = requests.readable(id, signedIn.required());
        boolean own = request.person().equals(signedIn.required());
        RequestStanding standing = standings.of(request);
        model.addAttribute("asked", request);
        model.addAttribute("program", programs.packet(request.packet()).name());
        model.addAttribute("start", words.month(request.preferredStart()));
        model.addAttribute("standing", standing);
        model.addAttribute("state", words.state(standing));
        model.addAttribute("tone", words.tone(standing));
        model.addAttribute("title", words.title(standing));
        model.addAttribute("next", words.next(standing));
        model.addAttribute("mayWithdraw", request.state().isOpen() && (own || signedIn.has(Role.COORDINATOR)));
        model.addAttribute("decision", decisions.latest(id).orElse(null));
        model.addAttribute("rules", checks.latest(id));
        model.addAttribute("signature", agreements.signature(id).orElse(null));
        return own ? own(request, model) : staff(request, model);
    }

    /** Mails the person a new link. */
    @PostMapping("/send-again")
    String sendAgain(@PathVariable CaseId id, RedirectAttributes redirect) {
        try {
            invitations.sendAgain(requests.changeable(id, signedIn.required()).id());
            Flash.good(redirect, "cohort.request.sent-again");
        } catch (RequestRefused refused) {
            Flash.warn(redirect, refused.messageKey(), refused.arguments().toArray());
        }
        return "redirect:/requests/" + id;
    }

    private String own(CohortRequest request, Model model) {
        model.addAttribute("task", step.ofPerson(request).orElse(null));
        Set<String> theirs = step.formsOfPerson(request);
        model.addAttribute(
                "answers",
                forms.kept(request.id().value()).stream()
                        .filter(kept -> theirs.contains(kept.form()))
                        .toList());
        return "cohort/request";
    }

    private String staff(CohortRequest request, Model model) {
        boolean coordinator = signedIn.has(Role.COORDINATOR);
        List<KeptAnswers> answers = forms.kept(request.id().value());
        model.addAttribute("person", people.get(request.person()));
        model.addAttribute("inviter", people.get(request.invitedBy()).preferredName());
        model.addAttribute("invitedAt", words.moment(request.invitedAt()));
        model.addAttribute("coordinator", coordinator);
        model.addAttribute("task", coordinator ? step.ofStaff(request).orElse(null) : null);
        model.addAttribute("personsTask", coordinator ? step.ofPerson(request).orElse(null) : null);
        model.addAttribute("draft", request.state() == RequestState.DRAFT);
        model.addAttribute(
                "answers",
                coordinator
                        ? answers
                        : answers.stream().map(KeptAnswers::withoutPrivate).toList());
        model.addAttribute("history", history.of(request.id()));
        return "cohort/request-staff";
    }
}
