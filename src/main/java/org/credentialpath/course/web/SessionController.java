package org.credentialpath.course.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import org.credentialpath.course.CourseRefused;
import org.credentialpath.course.CourseSessions;
import org.credentialpath.page.Choice;
import org.credentialpath.page.Flash;
import org.credentialpath.page.Problems;
import org.credentialpath.people.SignedIn;
import org.credentialpath.program.Program;
import org.credentialpath.program.Programs;
import org.credentialpath.shared.PersonId;
import org.credentialpath.shared.TypedDay;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a coordinator sets up when a facilitator is there for which course. */
@Controller
@RequestMapping("/courses/sessions/new")
class SessionController {

    private static final String PAGE = "course/session";

    private final CourseSessions sessions;
    private final Programs programs;
    private final SignedIn signedIn;
    private final CourseWords words;

    SessionController(CourseSessions sessions, Programs programs, SignedIn signedIn, CourseWords words) {
        this.sessions = sessions;
        this.programs = programs;
        this.signedIn = signedIn;
        this.words = words;
    }

    @ModelAttribute("programs")
    List<Choice> programs() {
        return facilitated().stream()
                .map(program -> Choice.of(program.id(), program.name()))
                .toList();
    }

    @ModelAttribute("facilitators")
    List<Choice> facilitators() {
        return facilitated().stream()
                .flatMap(program -> sessions.qualified(program.current()).stream())
                .distinct()
                .map(person -> Choice.of(person.id().toString(), person.legalName()))
                .toList();
    }

    @GetMapping
    String ask(Model model) {
        model.addAttribute("typed", Map.of());
        return PAGE;
    }

    @PostMapping
    String setUp(
            @RequestParam Map<String, String> typed,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        try {
            sessions.setUp(
                    program(typed.getOrDefault("program", "")),
                    day("begins", typed),
                    day("ends", typed),
                    facilitator(typed.getOrDefault("facilitator", "")),
                    signedIn.required());
        } catch (CourseRefused refused) {
            model.addAttribute(Problems.NAME, new Problems().add(refused.field(), words.refusal(refused)));
            model.addAttribute("typed", typed);
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return PAGE;
        }
        Flash.good(redirect, "course.session.done");
        return "redirect:/courses";
    }

    private List<Program> facilitated() {
        return programs.all().stream()
                .filter(program -> program.current().hasCourse()
                        && program.current().course().facilitated())
                .toList();
    }

    private String program(String id) {
        return facilitated().stream()
                .map(Program::id)
                .filter(id::equals)
                .findFirst()
                .orElseThrow(() -> CourseRefused.at("program", "program-missing"));
    }

    private static PersonId facilitator(String id) {
        try {
            return PersonId.of(id);
        } catch (IllegalArgumentException e) {
            throw CourseRefused.at("facilitator", "not-qualified");
        }
    }

    private static LocalDate day(String field, Map<String, String> typed) {
        try {
            return TypedDay.read(typed.getOrDefault(field, ""));
        } catch (DateTimeParseException e) {
            throw CourseRefused.at(field, "no-day");
        }
    }
}
