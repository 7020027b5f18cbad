package org.credentialpath.cohort.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.credentialpath.cohort.CohortProposals;
import org.credentialpath.cohort.CohortRefused;
import org.credentialpath.cohort.CohortSetUp;
import org.credentialpath.cohort.Facilitators;
import org.credentialpath.cohort.NewCohort;
import org.credentialpath.page.Choice;
import org.credentialpath.page.Flash;
import org.credentialpath.page.Problems;
import org.credentialpath.people.SignedIn;
import org.credentialpath.program.Packet;
import org.credentialpath.program.Program;
import org.credentialpath.program.Programs;
import org.credentialpath.shared.CohortId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a coordinator sets up a cohort: first the program and the day, then the dates this proposes. */
@Controller
@RequestMapping("/cohorts/new")
class CohortSetUpController {

    private static final String PAGE = "cohort/new";

    private final CohortSetUp setUp;
    private final CohortProposals proposals;
    private final Facilitators facilitators;
    private final LastMeetingWarning warning;
    private final Programs programs;
    private final SignedIn signedIn;
    private final RequestPageWords words;
    private final CohortWords cohortWords;

    CohortSetUpController(
            CohortSetUp setUp,
            CohortProposals proposals,
            Facilitators facilitators,
            LastMeetingWarning warning,
            Programs programs,
            SignedIn signedIn,
            RequestPageWords words,
            CohortWords cohortWords) {
        this.setUp = setUp;
        this.proposals = proposals;
        this.facilitators = facilitators;
        this.warning = warning;
        this.programs = programs;
        this.signedIn = signedIn;
        this.words = words;
        this.cohortWords = cohortWords;
    }

    @ModelAttribute("programs")
    List<Choice> programs() {
        return withCohorts().stream()
                .map(program -> new Choice(program.id(), program.name(), null))
                .toList();
    }

    @ModelAttribute("starts")
    List<String> starts() {
        return withCohorts().stream()
                .map(program -> words.of(
                        "cohort.new.starts",
                        program.name(),
                        words.list(program.current().cohort().startMonths().stream()
                                .map(words::name)
                                .toList())))
                .toList();
    }

    @GetMapping
    String ask(@RequestParam Map<String, String> typed, HttpServletResponse response, Model model) {
        CohortForm form = new CohortForm(typed);
        model.addAttribute("typed", form);
        if (!typed.containsKey("start")) {
            form.put("time", "18:00");
            return PAGE;
        }
        Problems problems = new Problems();
        program(form, problems).ifPresent(program -> propose(program, form, problems, model));
        return answer(problems, response, model);
    }

    @PostMapping
    String setUp(
            @RequestParam Map<String, String> typed,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model model) {
        CohortForm form = new CohortForm(typed);
        model.addAttribute("typed", form);
        Problems problems = new Problems();
        Optional<Packet> packet = program(form, problems).map(Program::current);
        if (packet.isPresent()) {
            NewCohort wanted = form.read(packet.get().ref());
            form.faults().forEach((field, why) -> problems.add(field, words.of("cohort.refused." + why)));
            try {
                if (wanted != null) {
                    CohortId id = setUp.setUp(wanted, signedIn.required());
                    Flash.good(redirect, "cohort.new.done");
                    return "redirect:/cohorts/" + id;
                }
            } catch (CohortRefused refused) {
                problems.add(refused.field(), cohortWords.refusal(refused));
            }
            plan(packet.get(), form, model);
        }
        return answer(problems, response, model);
    }

    private void propose(Program program, CohortForm form, Problems problems, Model model) {
        LocalDate start = form.day("start");
        LocalTime time = form.time("time");
        form.faults().forEach((field, why) -> problems.add(field, words.of("cohort.refused." + why)));
        if (start != null && time != null) {
            try {
                form.put("id", CohortId.random());
                form.propose(proposals.meetings(program.current(), start, time));
                form.put(
                        "name",
                        words.of(
                                "cohort.new.name.proposed",
                                program.name(),
                                Objects.requireNonNull(words.month(start))));
                form.put("min", program.current().cohort().min());
                form.put("max", program.current().cohort().max());
                plan(program.current(), form, model);
            } catch (CohortRefused refused) {
                problems.add(refused.field(), cohortWords.refusal(refused));
            }
        }
    }

    private void plan(Packet packet, CohortForm form, Model model) {
        model.addAttribute("packet", packet);
        model.addAttribute(
                "facilitators",
                facilitators.qualified(packet.ref()).stream()
                        .map(person -> Choice.of(person.id().toString(), person.legalName()))
                        .toList());
        int last = form.getMeetings().size() - 1;
        LocalDate day = last < 0 ? null : form.day("meetings[" + last + "].day");
        model.addAttribute("warning", day == null ? null : warning.words(packet, day));
    }

    private Optional<Program> program(CohortForm form, Problems problems) {
        Optional<Program> chosen = withCohorts().stream()
                .filter(program -> program.id().equals(form.get("program")))
                .findFirst();
        if (chosen.isEmpty()) {
            problems.add("program", words.of("cohort.refused.program-missing"));
        }
        return chosen;
    }

    private String answer(Problems problems, HttpServletResponse response, Model model) {
        if (!problems.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute(Problems.NAME, problems);
        }
        return PAGE;
    }

    private List<Program> withCohorts() {
        return programs.all().stream()
                .filter(program -> program.current().hasCohort())
                .toList();
    }
}
