package org.credentialpath.inbox.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.credentialpath.cases.Case;
import org.credentialpath.inbox.web.ActWords.Line;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.PersonId;
import org.springframework.stereotype.Component;

/** The history of a case as its page shows it, from the record. */
@Component
class CaseHistory {

    // Acts of reviewers and of the tasklist stay with staff until they are told to the candidate (rules 22 and 23).
    private static final Set<String> STAFF_ONLY =
            Set.of("task", "notice", "review", "reviewer", "criterion", "round", "observer", "document", "panel");

    private final EvidenceRecord record;
    private final ActWords words;

    CaseHistory(EvidenceRecord record, ActWords words) {
        this.record = record;
        this.words = words;
    }

    List<Line> of(Case file, PersonId reader) {
        boolean own = file.participant().equals(reader);
        return folded(record.entriesOf(file.id().value()).stream()
                .filter(entry -> !own || !STAFF_ONLY.contains(entry.kind().split("\\.", 2)[0]))
                .map(entry -> words.line(entry, own, reader))
                .toList());
    }

    // Whoever saves a draft twenty times in a row did one thing.
    private static List<Line> folded(List<Line> all) {
        List<Line> folded = new ArrayList<>();
        for (Line line : all) {
            int last = folded.size() - 1;
            if (last >= 0 && folded.get(last).isSame(line)) {
                folded.set(
                        last,
                        new Line(
                                line.when(),
                                line.what(),
                                line.who(),
                                folded.get(last).times() + 1));
            } else {
                folded.add(line);
            }
        }
        return folded;
    }
}
