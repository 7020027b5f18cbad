package org.credentialpath.appeal.web;

import java.util.List;
import org.credentialpath.appeal.Appeal;
import org.credentialpath.appeal.AppealPanels;
import org.credentialpath.appeal.AppealRefused;
import org.credentialpath.appeal.Appeals;
import org.credentialpath.cases.Case;
import org.credentialpath.cases.CaseRights;
import org.credentialpath.cases.Cases;
import org.credentialpath.document.Documents;
import org.credentialpath.page.Flash;
import org.credentialpath.people.People;
import org.credentialpath.people.SignedIn;
import org.credentialpath.program.Programs;
import org.credentialpath.shared.PersonId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of an appeal, for the candidate, its panel and staff; and where it is taken back. */
@Controller
@RequestMapping("/appeals/{id}")
class AppealController {

    private final Appeals appeals;
    private final AppealPanels panels;
    private final Cases cases;
    private final CaseRights rights;
    private final Documents documents;
    private final People people;
    private final Programs programs;
    private final SignedIn signedIn;
    private final AppealWords words;

    AppealController(
            Appeals appeals,
            AppealPanels panels,
            Cases cases,
            CaseRights rights,
            Documents documents,
            People people,
            Programs programs,
            SignedIn signedIn,
            AppealWords words) {
        this.appeals = appeals;
        this.panels = panels;
        this.cases = cases;
        this.rights = rights;
        this.documents = documents;
        this.people = people;
        this.programs = programs;
        this.signedIn = signedIn;
        this.words = words;
    }

    @GetMapping
    String show(@PathVariable String id, Model model) {
        PersonId reader = signedIn.required();
        Appeal appeal = appeals.open(AppealAddresses.id(id), reader);
        Case file = cases.get(appeal.caseId());
        boolean own = file.participant().equals(reader);
        model.addAttribute("appeal", appeal);
        model.addAttribute("file", file);
        model.addAttribute("own", own);
        model.addAttribute("mayTakeBack", appeal.isOpen() && (own || rights.isStaff(file, reader)));
        model.addAttribute("person", people.get(file.participant()).preferredName());
        model.addAttribute("program", programs.packet(file.packet()).name());
        model.addAttribute("grounds", appeal.grounds().stream().sorted().toList());
        model.addAttribute(
                "papers", appeal.documents().stream().map(documents::get).toList());
        model.addAttribute("panel", own ? List.of() : panel(appeal));
        model.addAttribute("words", words);
        return "appeal/appeal";
    }

    @PostMapping("/take-back")
    String takeBack(@PathVariable String id, RedirectAttributes redirect) {
        try {
            appeals.takeBack(AppealAddresses.id(id), signedIn.required());
            Flash.good(redirect, "appeal.taken-back");
        } catch (AppealRefused refused) {
            Flash.warn(redirect, refused.messageKey());
        }
        return "redirect:/appeals/" + id;
    }

    // Like reviewers, the panel is not named to the candidate (rule 23).
    private List<String> panel(Appeal appeal) {
        return panels.seated(appeal.id()).stream()
                .map(member -> people.get(member).preferredName())
                .toList();
    }
}
