package org.credentialpath.cohort.web;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.credentialpath.cohort.RequestList;
import org.credentialpath.cohort.RequestStanding;
import org.credentialpath.cohort.RequestStandings;
import org.credentialpath.cohort.RequestState;
import org.credentialpath.page.Choice;
import org.credentialpath.page.Tab;
import org.credentialpath.page.Tone;
import org.credentialpath.people.People;
import org.credentialpath.people.PeopleDirectory;
import org.credentialpath.people.Role;
import org.credentialpath.people.SignedIn;
import org.credentialpath.program.Programs;
import org.credentialpath.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** The list of requests: who waits for what, since when, and in which order. */
@Controller
class RequestListController {

    /** The views of the list. */
    enum View {
        DECIDE,
        OFFERED,
        WAITING,
        INVITED,
        ENROLLED,
        OVER;

        Set<RequestState> states() {
            return switch (this) {
                case DECIDE -> EnumSet.of(RequestState.SUBMITTED);
                case OFFERED -> EnumSet.of(RequestState.ELIGIBLE, RequestState.CONDITIONAL);
                case WAITING -> EnumSet.of(RequestState.WAITLISTED);
                case INVITED -> EnumSet.of(RequestState.DRAFT);
                case ENROLLED -> EnumSet.of(RequestState.ENROLLED);
                case OVER -> EnumSet.of(RequestState.INELIGIBLE, RequestState.WITHDRAWN, RequestState.EXPIRED);
            };
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static View of(String word) {
            for (View view : values()) {
                if (view.word().equals(word)) {
                    return view;
                }
            }
            return DECIDE;
        }
    }

    /** A request in words. */
    record Row(
            String address,
            String person,
            String program,
            String reference,
            @Nullable String start,
            Tone tone,
            String state,
            String since,
            @Nullable Integer place) {}

    private final RequestList list;
    private final RequestStandings standings;
    private final People people;
    private final PeopleDirectory directory;
    private final Programs programs;
    private final SignedIn signedIn;
    private final RequestPageWords words;

    RequestListController(
            RequestList list,
            RequestStandings standings,
            People people,
            PeopleDirectory directory,
            Programs programs,
            SignedIn signedIn,
            RequestPageWords words) {
        this.list = list;
        this.standings = standings;
        this.people = people;
        this.directory = directory;
        this.programs = programs;
        this.signedIn = signedIn;
        this.words = words;
    }

    @GetMapping("/requests")
    String show(
            @RequestParam(defaultValue = "") String view,
            @RequestParam(defaultValue = "") String program,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        View chosen = View.of(view);
        int from = Math.max(0, Math.min(page, 100_000));
        List<RequestList.Line> found = list.find(narrowing(chosen, program, text), from);
        model.addAttribute(
                "rows", found.stream().limit(RequestList.PAGE).map(this::row).toList());
        model.addAttribute("view", chosen.word());
        model.addAttribute("tabs", tabs(chosen, program, text));
        model.addAttribute("program", program);
        model.addAttribute("programs", programs());
        model.addAttribute("text", text);
        model.addAttribute("mayInvite", signedIn.has(Role.COORDINATOR));
        model.addAttribute("previous", from > 0 ? address(chosen, program, text, from - 1) : null);
        model.addAttribute("next", found.size() > RequestList.PAGE ? address(chosen, program, text, from + 1) : null);
        return "cohort/requests";
    }

    private RequestList.Narrowing narrowing(View view, String program, String text) {
        List<PersonId> named = text.isBlank()
                ? null
                : directory.find(text, null, 0).stream()
                        .map(row -> row.person().id())
                        .toList();
        return new RequestList.Narrowing(view.states(), program, named);
    }

    private Row row(RequestList.Line line) {
        RequestStanding standing = standings.of(line.request());
        return new Row(
                "/requests/" + line.request().id(),
                people.get(line.request().person()).preferredName(),
                programs.packet(line.request().packet()).name(),
                line.request().reference(),
                words.month(line.request().preferredStart()),
                words.tone(standing),
                words.state(standing),
                words.day(line.request().since()),
                line.placeInLine());
    }

    private List<Tab> tabs(View chosen, String program, String text) {
        Map<RequestState, Integer> counts = list.counts();
        List<Tab> tabs = new ArrayList<>();
        for (View view : View.values()) {
            int count = view.states().stream()
                    .mapToInt(state -> counts.getOrDefault(state, 0))
                    .sum();
            tabs.add(new Tab(
                    words.of("cohort.requests.view." + view.word()),
                    address(view, program, text, 0),
                    view == chosen,
                    String.valueOf(count)));
        }
        return tabs;
    }

    private List<Choice> programs() {
        return programs.all().stream()
                .filter(program -> program.current().hasCohort())
                .map(program -> Choice.of(program.id(), program.name()))
                .toList();
    }

    private static String address(View view, String program, String text, int page) {
        return UriComponentsBuilder.fromPath("/requests")
                .queryParam("view", view.word())
                .queryParam("program", "{program}")
                .queryParam("text", "{text}")
                .queryParam("page", page)
                .encode()
                .buildAndExpand(program, text)
                .toUriString();
    }
}
