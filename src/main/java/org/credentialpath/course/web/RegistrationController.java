package org.credentialpath.course.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.credentialpath.course.Registrations;
import org.credentialpath.form.BeginPages;
import org.credentialpath.form.FormPlace;
import org.credentialpath.people.Forbidden;
import org.credentialpath.people.SignedIn;
import org.credentialpath.program.Packet;
import org.credentialpath.program.Programs;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where people register for a course. */
@Controller
@RequestMapping("/courses/register/{program}")
class RegistrationController {

    private final Registrations registrations;
    private final BeginPages pages;
    private final Programs programs;
    private final SignedIn signedIn;

    RegistrationController(Registrations registrations, BeginPages pages, Programs programs, SignedIn signedIn) {
        this.registrations = registrations;
        this.pages = pages;
        this.programs = programs;
        this.signedIn = signedIn;
    }

    @GetMapping
    String ask(@PathVariable String program, Model model) {
        return pages.ask(way(program), place(program, model), model);
    }

    @GetMapping("/check")
    String check(@PathVariable String program, Model model) {
        return pages.check(way(program), place(program, model), model);
    }

    @PostMapping
    String register(
            @PathVariable String program,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        return pages.send(way(program), place(program, model), request, response, model, redirect);
    }

    private static BeginPages.Way way(String program) {
        return new BeginPages.Way(
                "course/register", "/courses/register/" + program, "/courses/", "/courses", "course.register");
    }

    private FormPlace place(String program, Model model) {
        Packet packet = programs.get(program).current();
        if (!packet.hasCourse()) {
            throw new Forbidden("registering for " + program);
        }
        model.addAttribute("program", packet);
        return FormPlace.start(
                        packet.form(RegistrationCommand.SLOT),
                        registrations.next(signedIn.required(), program).value(),
                        signedIn.required())
                .inSlot(RegistrationCommand.SLOT);
    }
}
