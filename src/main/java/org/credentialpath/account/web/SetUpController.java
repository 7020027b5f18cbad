package org.credentialpath.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.credentialpath.page.Flash;
import org.credentialpath.page.Problems;
import org.credentialpath.people.CodeRefused;
import org.credentialpath.people.FirstAdministrator;
import org.credentialpath.people.Forbidden;
import org.credentialpath.people.PersonRefused;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Makes the first administrator of a new installation; gone as soon as there is one. */
@Controller
class SetUpController {

    private final FirstAdministrator first;
    private final Words words;

    SetUpController(FirstAdministrator first, Words words) {
        this.first = first;
        this.words = words;
    }

    /** What is typed, but for the password. */
    record SetUp(String code, String preferredName, String email) {}

    @GetMapping("/set-up")
    String show(Model model) {
        mustBeWanted();
        model.addAttribute("typed", new SetUp("", "", ""));
        return "account/set-up";
    }

    @PostMapping("/set-up")
    String setUp(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String preferredName,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String password,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model model) {
        mustBeWanted();
        Problems problems;
        try {
            first.create(code, preferredName, email, password, request.getRemoteAddr());
            Flash.good(redirect, "account.set-up.done");
            return "redirect:/sign-in";
        } catch (CodeRefused refused) {
            problems =
                    words.problem("code", refused.tooMany() ? "account.code.too-many" : "account.set-up.code.refused");
        } catch (PersonRefused refused) {
            problems = words.problem(refused);
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute(Problems.NAME, problems);
        model.addAttribute("typed", new SetUp(code, preferredName, email));
        return "account/set-up";
    }

    private void mustBeWanted() {
        if (!first.isWanted()) {
            throw new Forbidden("There is an administrator");
        }
    }
}
