package org.credentialpath.inbox.web;

import org.credentialpath.inbox.Search;
import org.credentialpath.inbox.Search.CaseOf;
import org.credentialpath.inbox.Search.Found;
import org.credentialpath.inbox.TaskRights;
import org.credentialpath.page.TaskRow;
import org.credentialpath.people.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One box that finds people, cases and cohorts. */
@Controller
class SearchController {

    private final Search search;
    private final TaskRights rights;
    private final CaseWords words;
    private final SignedIn signedIn;

    SearchController(Search search, TaskRights rights, CaseWords words, SignedIn signedIn) {
        this.search = search;
        this.rights = rights;
        this.words = words;
        this.signedIn = signedIn;
    }

    @GetMapping("/search")
    String show(@RequestParam(defaultValue = "") String text, Model model) {
        Found found = search.find(text, signedIn.required());
        model.addAttribute("text", text);
        model.addAttribute("asked", !text.isBlank());
        model.addAttribute("nothing", found.isEmpty());
        model.addAttribute("people", found.people());
        model.addAttribute("cases", found.cases().stream().map(this::row).toList());
        model.addAttribute("cohorts", found.cohorts());
        model.addAttribute("staff", rights.isStaff(signedIn.required()));
        return "inbox/search";
    }

    private TaskRow row(CaseOf each) {
        CaseWords.Row row = words.row(each.file());
        return new TaskRow(each.name(), row.program(), row.address(), row.tone(), row.state());
    }
}
