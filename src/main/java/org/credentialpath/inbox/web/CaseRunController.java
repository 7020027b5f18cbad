package org.credentialpath.inbox.web;

import org.credentialpath.people.Forbidden;
import org.credentialpath.people.SignedIn;
import org.credentialpath.shared.CaseId;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One run of a case in its picture, step by step. */
@Controller
class CaseRunController {

    private final CaseRuns runs;
    private final SignedIn signedIn;

    CaseRunController(CaseRuns runs, SignedIn signedIn) {
        this.runs = runs;
        this.signedIn = signedIn;
    }

    @GetMapping("/cases/{id}/runs/{run}")
    String show(@PathVariable String id, @PathVariable String run, Model model) {
        model.addAttribute("run", runs.one(idOf(id), run, signedIn.required()));
        model.addAttribute("back", "/cases/" + id);
        return "inbox/run";
    }

    @GetMapping("/cases/{id}/runs/{run}/model.bpmn")
    ResponseEntity<String> model(@PathVariable String id, @PathVariable String run) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_XML)
                .body(runs.model(idOf(id), run, signedIn.required()));
    }

    static CaseId idOf(String text) {
        try {
            return CaseId.of(text);
        } catch (IllegalArgumentException e) {
            throw new Forbidden("case " + text);
        }
    }
}
