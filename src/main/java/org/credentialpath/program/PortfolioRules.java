package org.credentialpath.program;

import java.util.Set;
import java.util.stream.Collectors;

/** Each portfolio item can be handed in as it is asked for. */
final class PortfolioRules {

    private final Packet packet;
    private final Notes notes;

    PortfolioRules(Packet packet, Notes notes) {
        this.packet = packet;
        this.notes = notes;
    }

    void check() {
        notes.unique(packet.portfolio(), PortfolioItem::id, "id", "portfolio");
        notes.unique(packet.competencies(), Packet.Competency::id, "id", "competencies");
        Set<String> competencies =
                packet.competencies().stream().map(Packet.Competency::id).collect(Collectors.toSet());
        for (int i = 0; i < packet.portfolio().size(); i++) {
            PortfolioItem item = packet.portfolio().get(i);
            notes.known(item.competencies(), competencies, "competency", "portfolio", i, "competencies");
            checkWords(item, i);
            checkRange(item.count(), i, "count");
        }
        if (packet.hasAgreement()) {
            notes.unique(packet.agreement().clauses(), Agreement.Clause::id, "id", "agreement", "clauses");
        }
    }

    private void checkWords(PortfolioItem item, int i) {
        if (item.words() == null) {
            return;
        }
        checkRange(item.words(), i, "words");
        if (item.kind() == PortfolioItem.What.FILE) {
            notes.fault(
                    "The words of a file are not counted.",
                    "Use \"kind: text\", or remove words.",
                    "portfolio",
                    i,
                    "words");
        }
    }

    private void checkRange(PortfolioItem.Range range, int i, String key) {
        Integer max = range.max();
        if (max != null && max < range.min()) {
            notes.fault(
                    "Nothing is both at least " + range.min() + " and at most " + max + ".",
                    "min should be at most max.",
                    "portfolio",
                    i,
                    key);
        }
    }
}
