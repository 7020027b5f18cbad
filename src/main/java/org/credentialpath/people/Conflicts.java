package org.credentialpath.people;

import java.time.LocalDate;
import java.util.List;
import org.credentialpath.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** Known ties between people that keep one from judging the other. */
public interface Conflicts {

    /** The kinds of tie; EMPLOYED, WORKED_TOGETHER and SITE_INSPECTED stop counting some years after their end (rule 15). */
    enum Kind {
        TRAINED,
        SUPERVISED,
        EMPLOYED,
        RELATED,
        WORKED_TOGETHER,
        SITE_INSPECTED,
        FACILITATED
    }

    /** @param until null while the tie lasts */
    record Tie(
            PersonId one,
            PersonId other,
            Kind kind,
            @Nullable LocalDate until) {}

    /** The ties that still count today, whichever of the two was named first; empty when there is no conflict. */
    List<Tie> between(PersonId one, PersonId other);

    /** Every tie the person ever had with anybody, also those that no longer count. */
    List<Tie> of(PersonId person);

    /** Declares a tie, or gives a known one another end. */
    void declare(Tie tie);
}
