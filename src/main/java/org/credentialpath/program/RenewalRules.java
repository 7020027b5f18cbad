package org.credentialpath.program;

import java.util.List;
import org.credentialpath.shared.Money;
import org.credentialpath.shared.Term;

/** What is renewed has a term, and everybody can file within it (rule 32). */
final class RenewalRules {

    private static final String OPENS = "renewal-opens";
    private static final String FILE = "file-renewal";

    private final Packet packet;
    private final Notes notes;

    RenewalRules(Packet packet, Notes notes) {
        this.packet = packet;
        this.notes = notes;
    }

    void check() {
        Term validity = packet.hasAward() ? packet.award().validity() : null;
        if (validity == null) {
            notes.fault(
                    "There is nothing to renew: no award of the program has an end.",
                    "Give the award a validity, or remove renewal.",
                    "renewal");
        } else {
            checkOpens(validity);
        }
        Money fee = packet.renewal().fee();
        if (fee != null && fee.compareTo(Money.ZERO) <= 0) {
            notes.fault("A fee of nothing is no fee.", "Name an amount, or remove fee.", "renewal", "fee");
        }
    }

    private void checkOpens(Term validity) {
        Limit opens = packet.limits().get(OPENS);
        if (opens == null) {
            return;
        }
        if (Plan.days(opens.due()) >= Plan.days(validity)) {
            notes.fault(
                    "The renewal would open before the award is made.",
                    "It should be shorter than the validity of " + validity + ".",
                    "limits",
                    OPENS,
                    "due");
        }
        Limit file = packet.limits().get(FILE);
        if (file != null) {
            checkReminders(file.remind(), opens.due());
        }
    }

    private void checkReminders(List<Limit.Mark> marks, Term opens) {
        for (int i = 0; i < marks.size(); i++) {
            if (marks.get(i).before() && Plan.days(marks.get(i).term()) >= Plan.days(opens)) {
                notes.fault(
                        "This reminder comes before the renewal opens, " + opens + " before the end of the term.",
                        "Remind later; when it opens the holder is told anyway.",
                        "limits",
                        FILE,
                        "remind",
                        i);
            }
        }
    }
}
