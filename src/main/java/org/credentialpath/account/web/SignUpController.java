package org.credentialpath.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.credentialpath.page.Flash;
import org.credentialpath.page.Problems;
import org.credentialpath.people.CodeRefused;
import org.credentialpath.people.PasswordSetting;
import org.credentialpath.people.PersonRefused;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a person sets a password with the one-time code they were given. */
@Controller
class SignUpController {

    private final PasswordSetting passwords;
    private final Words words;

    SignUpController(PasswordSetting passwords, Words words) {
        this.passwords = passwords;
        this.words = words;
    }

    @GetMapping("/sign-up")
    String show() {
        return "account/sign-up";
    }

    @PostMapping("/sign-up")
    String signUp(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String password,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model model) {
        Problems problems;
        try {
            String login = passwords.useCode(code, password, request.getRemoteAddr());
            Flash.good(redirect, "account.sign-up.done", login);
            return "redirect:/sign-in";
        } catch (CodeRefused refused) {
            problems = words.problem("code", refused.tooMany() ? "account.code.too-many" : "account.code.refused");
        } catch (PersonRefused refused) {
            problems = words.problem(refused);
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute(Problems.NAME, problems);
        model.addAttribute("code", code);
        return "account/sign-up";
    }
}
