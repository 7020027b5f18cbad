package org.credentialpath.fee.web;

import jakarta.servlet.http.HttpServletResponse;
import org.credentialpath.fee.FeeAccount;
import org.credentialpath.fee.FeeRefused;
import org.credentialpath.fee.Fees;
import org.credentialpath.page.Flash;
import org.credentialpath.page.Problems;
import org.credentialpath.people.Forbidden;
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

/** Takes back a payment or waiver that was entered by mistake, or a check that bounced. */
@Controller
@RequestMapping("/cases/{id}/fee/reverse/{number}")
class ReversalController {

    private final Fees fees;
    private final FeePage page;
    private final FeeWords words;
    private final SignedIn signedIn;

    ReversalController(Fees fees, FeePage page, FeeWords words, SignedIn signedIn) {
        this.fees = fees;
        this.page = page;
        this.words = words;
        this.signedIn = signedIn;
    }

    @GetMapping
    String show(@PathVariable String id, @PathVariable String number, Model model) {
        allowed(id, number, model);
        return page("", model);
    }

    @PostMapping
    String reverse(
            @PathVariable String id,
            @PathVariable String number,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        FeeAccount account = allowed(id, number, model);
        try {
            fees.reverse(account.caseId(), signedIn.required(), numberOf(number), reason);
        } catch (FeeRefused refused) {
            model.addAttribute(Problems.NAME, words.problems(refused));
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(reason, model);
        }
        Flash.good(redirect, "fee.entered.REVERSAL");
        return "redirect:/cases/" + account.caseId() + "/fee";
    }

    private FeeAccount allowed(String id, String number, Model model) {
        FeeAccount account = page.fillForStaff(id, signedIn.required(), model);
        model.addAttribute(
                "entry",
                account.entry(numberOf(number))
                        .map(words::what)
                        .orElseThrow(() -> new Forbidden("fee entry " + number)));
        model.addAttribute("number", numberOf(number));
        return account;
    }

    private static String page(String reason, Model model) {
        model.addAttribute("reason", reason);
        return "fee/reverse";
    }

    private static int numberOf(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new Forbidden("fee entry " + text);
        }
    }
}
