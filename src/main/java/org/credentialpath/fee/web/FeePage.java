package org.credentialpath.fee.web;

import org.credentialpath.cases.Case;
import org.credentialpath.cases.CaseRights;
import org.credentialpath.cases.Cases;
import org.credentialpath.fee.FeeAccount;
import org.credentialpath.fee.FeeEntry;
import org.credentialpath.fee.Fees;
import org.credentialpath.people.Forbidden;
import org.credentialpath.people.People;
import org.credentialpath.program.Packet;
import org.credentialpath.program.Programs;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the pages of a case's fee have in common. */
@Component
class FeePage {

    private final Fees fees;
    private final Cases cases;
    private final CaseRights rights;
    private final People people;
    private final Programs programs;
    private final FeeWords words;

    FeePage(Fees fees, Cases cases, CaseRights rights, People people, Programs programs, FeeWords words) {
        this.fees = fees;
        this.cases = cases;
        this.rights = rights;
        this.people = people;
        this.programs = programs;
        this.words = words;
    }

    /** @throws Forbidden when the text is no id, so that a guess answers like a stranger's case */
    static CaseId idOf(String text) {
        try {
            return CaseId.of(text);
        } catch (IllegalArgumentException e) {
            throw new Forbidden("case " + text);
        }
    }

    FeeAccount fill(String id, PersonId reader, Model model) {
        FeeAccount account = fees.view(idOf(id), reader);
        Case file = cases.get(account.caseId());
        Packet packet = programs.packet(file.packet());
        boolean own = file.participant().equals(reader);
        boolean staff = rights.isStaff(file, reader);
        model.addAttribute("file", file);
        model.addAttribute("address", "/cases/" + file.id() + "/fee");
        model.addAttribute("program", packet.name());
        model.addAttribute("person", people.get(file.participant()).preferredName());
        model.addAttribute("own", own);
        model.addAttribute("staff", staff);
        model.addAttribute("account", account);
        model.addAttribute("how", how(packet));
        model.addAttribute("state", words.get("fee.state." + account.state()));
        model.addAttribute(
                "lines",
                account.entries().stream()
                        .map(each -> line(account, each, reader, own, staff))
                        .toList());
        return account;
    }

    // What comes after a case may cost something where the case itself was free.
    private static String how(Packet packet) {
        if (packet.hasFee()) {
            return packet.fee().words();
        }
        return packet.hasRenewal() ? packet.renewal().words() : "";
    }

    /** For whoever enters something: a coordinator who is not the participant. */
    FeeAccount fillForStaff(String id, PersonId reader, Model model) {
        rights.requireStaff(idOf(id), reader);
        return fill(id, reader, model);
    }

    private FeeLine line(FeeAccount account, FeeEntry entry, PersonId reader, boolean own, boolean staff) {
        String reverse = staff && account.mayReverse(entry)
                ? "/cases/" + account.caseId() + "/fee/reverse/" + entry.number()
                : null;
        return new FeeLine(
                entry.number(),
                words.day(entry),
                words.what(entry),
                entry.amount().toString(),
                entry.reason(),
                words.who(entry, reader, own),
                account.isReversed(entry),
                reverse);
    }
}
