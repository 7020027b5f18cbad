package org.credentialpath.fee.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.credentialpath.fee.FeeAccount;
import org.credentialpath.fee.FeeRefused;
import org.credentialpath.fee.Fees;
import org.credentialpath.fee.Receipt;
import org.credentialpath.page.Choice;
import org.credentialpath.page.Flash;
import org.credentialpath.page.Problems;
import org.credentialpath.people.Forbidden;
import org.credentialpath.people.SignedIn;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.Money;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Enters a payment, a waiver or a refund. */
@Controller
@RequestMapping("/cases/{id}/fee/{act}")
class FeeEntryController {

    /** What can be entered; in addresses in lower case. */
    enum Entering {
        PAYMENT,
        WAIVER,
        REFUND;

        static Entering of(String word) {
            return Arrays.stream(values())
                    .filter(each -> each.name().equals(word.toUpperCase(java.util.Locale.ROOT)))
                    .findFirst()
                    .orElseThrow(() -> new Forbidden("fee act " + word));
        }
    }

    private final Fees fees;
    private final FeePage page;
    private final FeeWords words;
    private final SignedIn signedIn;
    private final HouseClock clock;

    FeeEntryController(Fees fees, FeePage page, FeeWords words, SignedIn signedIn, HouseClock clock) {
        this.fees = fees;
        this.page = page;
        this.words = words;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    @GetMapping
    String show(@PathVariable String id, @PathVariable String act, Model model) {
        Entering entering = Entering.of(act);
        FeeAccount account = page.fillForStaff(id, signedIn.required(), model);
        Money usual = entering == Entering.REFUND ? account.refundable() : account.owed();
        return page(entering, FeeForm.with(usual, clock.today()), model);
    }

    @PostMapping
    String enter(
            @PathVariable String id,
            @PathVariable String act,
            @ModelAttribute FeeForm typed,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        Entering entering = Entering.of(act);
        FeeAccount account = page.fillForStaff(id, signedIn.required(), model);
        Problems problems = problems(entering, account, typed);
        if (problems.isEmpty()) {
            Flash.good(redirect, "fee.entered." + entering);
            return "redirect:/cases/" + account.caseId() + "/fee";
        }
        model.addAttribute(Problems.NAME, problems);
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(entering, typed, model);
    }

    /** Enters it; what is wrong comes back instead. */
    private Problems problems(Entering entering, FeeAccount account, FeeForm typed) {
        Problems problems = new Problems();
        Money amount = typed.money(problems, words);
        Optional<Receipt> receipt = entering == Entering.PAYMENT ? typed.receipt(problems, words) : Optional.empty();
        if (!problems.isEmpty()) {
            return problems;
        }
        String reason = typed.text(typed.reason());
        try {
            switch (entering) {
                case PAYMENT -> fees.pay(account.caseId(), signedIn.required(), amount, receipt.orElseThrow());
                case WAIVER -> fees.waive(account.caseId(), signedIn.required(), amount, reason);
                case REFUND -> fees.refund(account.caseId(), signedIn.required(), amount, reason);
            }
            return problems;
        } catch (FeeRefused refused) {
            return words.problems(refused);
        }
    }

    private String page(Entering entering, FeeForm typed, Model model) {
        model.addAttribute("entering", entering);
        model.addAttribute("typed", typed);
        model.addAttribute(
                "means",
                List.of(Receipt.Means.values()).stream()
                        .map(each -> Choice.of(each.name(), words.get("fee.means." + each)))
                        .toList());
        return "fee/entry";
    }
}
