package org.credentialpath.board.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.credentialpath.board.Roster;
import org.credentialpath.board.RosterLine;
import org.credentialpath.cohort.CohortCatalog;
import org.credentialpath.page.Csv;
import org.credentialpath.people.Person;
import org.credentialpath.people.SignedIn;
import org.credentialpath.shared.CohortId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The roster of a cohort, to look at, print and take along. */
@Controller
class RosterController {

    /** A member in words; null for what is not known. */
    record Line(
            String address,
            String name,
            String email,
            @Nullable String phone,
            @Nullable String dial,
            String language,
            @Nullable String needs) {}

    private final Roster roster;
    private final CohortCatalog cohorts;
    private final BoardWords words;
    private final SignedIn signedIn;

    RosterController(Roster roster, CohortCatalog cohorts, BoardWords words, SignedIn signedIn) {
        this.roster = roster;
        this.cohorts = cohorts;
        this.words = words;
        this.signedIn = signedIn;
    }

    @GetMapping("/cohorts/{id}/roster")
    String show(@PathVariable String id, Model model) {
        CohortId cohort = BoardAddresses.cohort(id);
        List<RosterLine> lines = roster.of(cohort, signedIn.required());
        model.addAttribute("cohort", cohorts.get(cohort));
        model.addAttribute("lines", lines.stream().map(RosterController::line).toList());
        return "board/roster";
    }

    @GetMapping("/cohorts/{id}/roster.csv")
    ResponseEntity<byte[]> csv(@PathVariable String id) {
        List<RosterLine> lines = roster.download(BoardAddresses.cohort(id), signedIn.required());
        List<String> head = Stream.of("name", "email", "phone", "language", "needs")
                .map(column -> words.say("board.roster." + column))
                .toList();
        return Csv.answer(
                "roster.csv",
                Stream.concat(Stream.of(head), lines.stream().map(RosterController::cells))
                        .toList());
    }

    private static Line line(RosterLine member) {
        Person person = member.person();
        String phone = person.phone();
        return new Line(
                "/cases/" + member.caseId(),
                person.preferredName(),
                person.email(),
                phone,
                phone == null ? null : "tel:" + phone.replaceAll("[^+0-9]", ""),
                language(person),
                member.needs());
    }

    private static List<String> cells(RosterLine member) {
        Person person = member.person();
        return List.of(
                person.preferredName(),
                person.email(),
                Objects.requireNonNullElse(person.phone(), ""),
                language(person),
                Objects.requireNonNullElse(member.needs(), ""));
    }

    private static String language(Person person) {
        return person.language().getDisplayLanguage(LocaleContextHolder.getLocale());
    }
}
