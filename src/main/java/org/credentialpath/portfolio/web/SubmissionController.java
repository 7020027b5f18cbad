package org.credentialpath.portfolio.web;

import java.util.Map;
import java.util.stream.Collectors;
import org.credentialpath.cases.Case;
import org.credentialpath.cases.Cases;
import org.credentialpath.people.SignedIn;
import org.credentialpath.portfolio.Submission;
import org.credentialpath.portfolio.Submissions;
import org.credentialpath.program.Criterion;
import org.credentialpath.program.Packet;
import org.credentialpath.program.PortfolioItem;
import org.credentialpath.program.Programs;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A portfolio as it was sent, to read; the service asks who may, and writes down who did. */
@Controller
class SubmissionController {

    private final Submissions submissions;
    private final Cases cases;
    private final Programs programs;
    private final SignedIn signedIn;
    private final PortfolioWords words;

    SubmissionController(
            Submissions submissions, Cases cases, Programs programs, SignedIn signedIn, PortfolioWords words) {
        this.submissions = submissions;
        this.cases = cases;
        this.programs = programs;
        this.signedIn = signedIn;
        this.words = words;
    }

    @GetMapping("/portfolio/{id}/submissions/{number}")
    String show(@PathVariable String id, @PathVariable int number, Model model) {
        Submission submission = submissions.view(Ids.caseId(id), number, signedIn.required());
        Case file = cases.get(submission.caseId());
        Packet packet = programs.packet(file.packet());
        model.addAttribute("file", file);
        model.addAttribute("program", packet.name());
        model.addAttribute("own", file.participant().equals(signedIn.required()));
        model.addAttribute("submission", submission);
        model.addAttribute("titles", titles(packet));
        model.addAttribute(
                "criteria", packet.criteria().stream().collect(Collectors.toMap(Criterion::id, Criterion::title)));
        model.addAttribute("words", words);
        return "portfolio/submission";
    }

    private static Map<String, String> titles(Packet packet) {
        return packet.portfolio().stream().collect(Collectors.toMap(PortfolioItem::id, PortfolioItem::title));
    }
}
