package org.credentialpath.cohort.web;

import org.credentialpath.cohort.CohortRequest;
import org.credentialpath.cohort.RequestRefused;
import org.credentialpath.cohort.RequestStandings;
import org.credentialpath.cohort.Requests;
import org.credentialpath.page.Flash;
import org.credentialpath.people.ActingFor;
import org.credentialpath.people.People;
import org.credentialpath.people.SignedIn;
import org.credentialpath.program.Programs;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.PersonId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Asks once more, then withdraws a request; no reason is needed (rule 29). */
@Controller
@RequestMapping("/requests/{id}/withdraw")
class WithdrawalController {

    private final Requests requests;
    private final RequestStandings standings;
    private final RequestPageWords words;
    private final Programs programs;
    private final People people;
    private final SignedIn signedIn;

    WithdrawalController(
            Requests requests,
            RequestStandings standings,
            RequestPageWords words,
            Programs programs,
            People people,
            SignedIn signedIn) {
        this.requests = requests;
        this.standings = standings;
        this.words = words;
        this.programs = programs;
        this.people = people;
        this.signedIn = signedIn;
    }

    @GetMapping
    String ask(@PathVariable CaseId id, Model model) {
        CohortRequest request = requests.changeable(id, signedIn.required());
        if (!request.state().isOpen()) {
            return "redirect:/requests/" + id;
        }
        model.addAttribute("asked", request);
        model.addAttribute("own", request.person().equals(signedIn.required()));
        model.addAttribute("name", people.get(request.person()).preferredName());
        model.addAttribute("program", programs.packet(request.packet()).name());
        model.addAttribute("state", words.state(standings.of(request)));
        return "cohort/withdraw-request";
    }

    @PostMapping
    String withdraw(@PathVariable CaseId id, RedirectAttributes redirect) {
        PersonId by = signedIn.required();
        PersonId person = requests.changeable(id, by).person();
        try {
            ActingFor.run(person, () -> requests.withdraw(id, by));
            Flash.good(redirect, "cohort.withdraw.done");
        } catch (RequestRefused refused) {
            Flash.warn(redirect, refused.messageKey(), refused.arguments().toArray());
        }
        return "redirect:/requests/" + id;
    }
}
