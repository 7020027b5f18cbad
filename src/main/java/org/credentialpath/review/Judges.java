package org.credentialpath.review;

import java.util.Optional;
import java.util.Set;
import org.credentialpath.cases.Case;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who judged a case, for those who hear an appeal about it (rule 30). */
@Service
@Transactional(readOnly = true)
public class Judges {

    private final Bars bars;

    Judges(Bars bars) {
        this.bars = bars;
    }

    /** What bars the person from hearing an appeal: the last part of the message key {@code review.bar.<bar>}. */
    public Optional<String> barFromHearing(PersonId person, Case file) {
        return bars.fromHearing(person, file);
    }

    /** Everybody who took on a review of the case, also who left it; not who was only asked. */
    public Set<PersonId> reviewers(CaseId id) {
        return bars.reviewers(id);
    }
}
