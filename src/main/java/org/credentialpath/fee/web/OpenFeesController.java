package org.credentialpath.fee.web;

import java.util.List;
import org.credentialpath.cases.Case;
import org.credentialpath.cases.Cases;
import org.credentialpath.fee.FeeAccount;
import org.credentialpath.fee.Fees;
import org.credentialpath.people.People;
import org.credentialpath.program.Programs;
import org.credentialpath.shared.Money;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** All fees that are open, so that a check that came finds its case. */
@Controller
class OpenFeesController {

    /** One open fee. */
    record Row(String address, String person, String program, String since, String owed) {}

    private final Fees fees;
    private final Cases cases;
    private final People people;
    private final Programs programs;
    private final FeeWords words;

    OpenFeesController(Fees fees, Cases cases, People people, Programs programs, FeeWords words) {
        this.fees = fees;
        this.cases = cases;
        this.people = people;
        this.programs = programs;
        this.words = words;
    }

    @GetMapping("/fees")
    String list(Model model) {
        List<FeeAccount> owed = fees.owed();
        model.addAttribute("rows", owed.stream().map(this::row).toList());
        model.addAttribute("total", owed.stream().map(FeeAccount::owed).reduce(Money.ZERO, Money::plus));
        return "fee/all";
    }

    private Row row(FeeAccount account) {
        Case file = cases.get(account.caseId());
        return new Row(
                "/cases/" + file.id() + "/fee",
                people.get(file.participant()).legalName(),
                programs.packet(file.packet()).name(),
                words.day(account.entries().get(0)),
                account.owed().toString());
    }
}
