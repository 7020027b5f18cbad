package org.credentialpath.course.web;

import jakarta.servlet.http.HttpServletResponse;
import org.credentialpath.cases.Case;
import org.credentialpath.course.CourseOverview;
import org.credentialpath.course.CourseRefused;
import org.credentialpath.course.HelpDesk;
import org.credentialpath.page.Flash;
import org.credentialpath.page.Problems;
import org.credentialpath.people.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of somebody's course, for themself, the facilitator and staff; and where they ask for help. */
@Controller
@RequestMapping("/courses/{id}")
class CourseController {

    private final CourseOverview overview;
    private final HelpDesk help;
    private final SignedIn signedIn;
    private final CourseWords words;

    CourseController(CourseOverview overview, HelpDesk help, SignedIn signedIn, CourseWords words) {
        this.overview = overview;
        this.help = help;
        this.signedIn = signedIn;
        this.words = words;
    }

    @GetMapping
    String show(@PathVariable String id, Model model) {
        return page(id, "", model);
    }

    @PostMapping("/help")
    String ask(
            @PathVariable String id,
            @RequestParam(name = "words", defaultValue = "") String asked,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        try {
            help.ask(CourseAddresses.id(id), signedIn.required(), asked);
            Flash.good(redirect, "course.help.asked");
            return "redirect:/courses/" + id;
        } catch (CourseRefused refused) {
            model.addAttribute(Problems.NAME, new Problems().add(refused.field(), words.refusal(refused)));
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(id, asked, model);
        }
    }

    private String page(String id, String asked, Model model) {
        CourseOverview.Course course = overview.of(CourseAddresses.id(id), signedIn.required());
        Case file = course.file();
        model.addAttribute("course", course);
        model.addAttribute("own", file.participant().equals(signedIn.required()));
        model.addAttribute("dates", course.session() == null ? null : words.session(course.session()));
        model.addAttribute("asked", asked);
        return "course/course";
    }
}
