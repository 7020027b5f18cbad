package org.credentialpath.portfolio.web;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.credentialpath.cases.Case;
import org.credentialpath.cases.Cases;
import org.credentialpath.document.Documents;
import org.credentialpath.people.People;
import org.credentialpath.people.SignedIn;
import org.credentialpath.portfolio.Submission;
import org.credentialpath.portfolio.Submissions;
import org.credentialpath.program.Criterion;
import org.credentialpath.program.Packet;
import org.credentialpath.program.PortfolioItem;
import org.credentialpath.program.Programs;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.HouseClock;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Everything somebody has sent, over all rounds, on one page to print and keep. */
@Controller
class SentRecordController {

    private final Submissions submissions;
    private final Cases cases;
    private final Programs programs;
    private final Documents documents;
    private final People people;
    private final SignedIn signedIn;
    private final HouseClock clock;
    private final PortfolioWords words;

    SentRecordController(
            Submissions submissions,
            Cases cases,
            Programs programs,
            Documents documents,
            People people,
            SignedIn signedIn,
            HouseClock clock,
            PortfolioWords words) {
        this.submissions = submissions;
        this.cases = cases;
        this.programs = programs;
        this.documents = documents;
        this.people = people;
        this.signedIn = signedIn;
        this.clock = clock;
        this.words = words;
    }

    @GetMapping("/portfolio/{id}/record")
    String show(@PathVariable String id, Model model) {
        CaseId caseId = Ids.caseId(id);
        List<Submission> sent = submissions.of(caseId, signedIn.required()).stream()
                .sorted(Comparator.comparingInt(Submission::number))
                .toList();
        Case file = cases.get(caseId);
        Packet packet = programs.packet(file.packet());
        model.addAttribute("file", file);
        model.addAttribute("program", packet.name());
        model.addAttribute("person", people.get(file.participant()).legalName());
        model.addAttribute("today", words.day(clock.today()));
        model.addAttribute("sent", sent);
        model.addAttribute("uploaded", uploaded(sent));
        model.addAttribute(
                "titles",
                packet.portfolio().stream().collect(Collectors.toMap(PortfolioItem::id, PortfolioItem::title)));
        model.addAttribute(
                "criteria", packet.criteria().stream().collect(Collectors.toMap(Criterion::id, Criterion::title)));
        model.addAttribute("words", words);
        return "portfolio/record";
    }

    // The day on which each file came, by its document.
    private Map<String, String> uploaded(List<Submission> sent) {
        Map<String, String> days = new LinkedHashMap<>();
        sent.stream()
                .flatMap(each -> each.items().stream())
                .flatMap(item -> item.content().files().stream())
                .forEach(each -> days.computeIfAbsent(
                        each.document(),
                        document -> words.day(documents.get(each.documentId()).uploadedAt())));
        return days;
    }
}
