package org.credentialpath.cohort.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.credentialpath.cohort.Cohort;
import org.credentialpath.cohort.CohortCatalog;
import org.credentialpath.cohort.Members;
import org.credentialpath.cohort.Seats;
import org.credentialpath.page.Tab;
import org.credentialpath.page.Tone;
import org.credentialpath.people.People;
import org.credentialpath.people.Role;
import org.credentialpath.people.SignedIn;
import org.credentialpath.program.Programs;
import org.credentialpath.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of cohorts: all of them for coordinators and auditors, their own for everybody else. */
@Controller
class CohortListController {

    /**
     * A cohort in words.
     *
     * @param waiting how many wait for a seat in the program, null once nobody can join
     */
    record Row(
            String address,
            String name,
            String program,
            Tone tone,
            String state,
            String start,
            @Nullable String facilitator,
            int taken,
            int max,
            @Nullable Integer waiting) {}

    private final CohortCatalog cohorts;
    private final Members members;
    private final Seats seats;
    private final Programs programs;
    private final People people;
    private final SignedIn signedIn;
    private final RequestPageWords words;
    private final CohortWords cohortWords;

    CohortListController(
            CohortCatalog cohorts,
            Members members,
            Seats seats,
            Programs programs,
            People people,
            SignedIn signedIn,
            RequestPageWords words,
            CohortWords cohortWords) {
        this.cohorts = cohorts;
        this.members = members;
        this.seats = seats;
        this.programs = programs;
        this.people = people;
        this.signedIn = signedIn;
        this.words = words;
        this.cohortWords = cohortWords;
    }

    @GetMapping("/cohorts")
    String show(@RequestParam(defaultValue = "now") String view, Model model) {
        boolean staff = signedIn.has(Role.COORDINATOR) || signedIn.has(Role.AUDITOR);
        List<Cohort> all = staff ? cohorts.all() : own(signedIn.required());
        boolean over = view.equals("over");
        model.addAttribute("tabs", List.of(tab("now", all, !over), tab("over", all, over)));
        model.addAttribute(
                "rows",
                all.stream()
                        .filter(cohort -> cohort.state().isOver() == over)
                        .map(this::row)
                        .toList());
        model.addAttribute("maySetUp", signedIn.has(Role.COORDINATOR));
        model.addAttribute("leads", staff || signedIn.has(Role.FACILITATOR));
        return "cohort/cohorts";
    }

    private List<Cohort> own(PersonId person) {
        return Stream.concat(
                        cohorts.ledBy(person).stream(),
                        members.cohortsOf(person).stream().map(cohorts::get))
                .distinct()
                .toList();
    }

    private Tab tab(String view, List<Cohort> all, boolean current) {
        long count = all.stream()
                .filter(cohort -> cohort.state().isOver() == view.equals("over"))
                .count();
        return new Tab(
                words.of("cohort.cohorts.view." + view), "/cohorts?view=" + view, current, String.valueOf(count));
    }

    private Row row(Cohort cohort) {
        return new Row(
                "/cohorts/" + cohort.id(),
                cohort.name(),
                programs.packet(cohort.packet()).name(),
                cohortWords.tone(cohort),
                cohortWords.state(cohort),
                words.moment(cohort.firstMeeting()),
                Optional.ofNullable(cohort.facilitator())
                        .map(id -> people.get(id).preferredName())
                        .orElse(null),
                seats.taken(cohort.id()),
                cohort.max(),
                cohort.state().isBeforeStart() ? seats.waiting(cohort.packet().program()) : null);
    }
}
