package org.credentialpath.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.credentialpath.account.DemoSignIns;
import org.credentialpath.page.Flash;
import org.credentialpath.page.Problems;
import org.credentialpath.people.LocalPath;
import org.credentialpath.people.SignIn;
import org.credentialpath.people.SignInRefused;
import org.credentialpath.people.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The door of the house. */
@Controller
class SignInController {

    private static final String PAGE = "account/sign-in";

    private final SignIn signIn;
    private final SignedIn signedIn;
    private final Words words;
    private final ObjectProvider<DemoSignIns> demo;

    SignInController(SignIn signIn, SignedIn signedIn, Words words, ObjectProvider<DemoSignIns> demo) {
        this.signIn = signIn;
        this.signedIn = signedIn;
        this.words = words;
        this.demo = demo;
    }

    /**
     * @param next where the person was going
     * @param expired present when a session has ended under them
     * @param kept present when what they typed is kept for them
     * @param out present when they have just signed out
     */
    record Visit(
            @Nullable String next,
            @Nullable String expired,
            @Nullable String kept,
            @Nullable String out) {

        String target() {
            return LocalPath.orHome(next);
        }
    }

    @ModelAttribute("demoSignIns")
    List<DemoSignIns.DemoSignIn> demoSignIns() {
        return demo.stream().flatMap(people -> people.all().stream()).toList();
    }

    @GetMapping("/sign-in")
    String show(@ModelAttribute("visit") Visit visit) {
        return signedIn.person().isPresent() ? "redirect:" + visit.target() : PAGE;
    }

    @PostMapping("/sign-in")
    String signIn(
            @ModelAttribute("visit") Visit visit,
            @RequestParam(defaultValue = "") String login,
            @RequestParam(defaultValue = "") String password,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model model) {
        Problems problems = missing(login, password);
        if (!problems.isEmpty()) {
            return refuse(HttpStatus.UNPROCESSABLE_CONTENT, problems, login, response, model);
        }
        try {
            signIn.signIn(login, password, request, response);
        } catch (SignInRefused refused) {
            HttpStatus status = refused.tooMany() ? HttpStatus.TOO_MANY_REQUESTS : HttpStatus.UNPROCESSABLE_CONTENT;
            String key = refused.tooMany() ? "account.sign-in.too-many" : "account.sign-in.refused";
            return refuse(status, words.problem("login", key), login, response, model);
        }
        if (visit.expired() != null) {
            Flash.info(redirect, "account.sign-in.back");
        }
        return "redirect:" + visit.target();
    }

    private Problems missing(String login, String password) {
        Problems problems = new Problems();
        if (login.isBlank()) {
            problems.add("login", words.of("account.sign-in.login.missing"));
        }
        if (password.isEmpty()) {
            problems.add("password", words.of("account.sign-in.password.missing"));
        }
        return problems;
    }

    private static String refuse(
            HttpStatus status, Problems problems, String login, HttpServletResponse response, Model model) {
        response.setStatus(status.value());
        model.addAttribute(Problems.NAME, problems);
        model.addAttribute("login", login);
        return PAGE;
    }
}
