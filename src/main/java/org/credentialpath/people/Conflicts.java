package org.credentialpath.people;

import java.time.LocalDate;
import java.util.List;
import org.credentialpath.shared.PersonId;

/** Known ties between people that keep one from judging the other. */
public interface Conflicts {

    /** The kinds of tie; WORKED_TOGETHER and SITE_INSPECTED end counting after the years the rule gives. */
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
            @org.jspecify.annotations.Nullable LocalDate until) {}

    /** The ties that still count today, whichever of the two was named first; empty when there is no conflict. */
    List<Tie> between(PersonId one, PersonId other);

    void declare(Tie tie);
}
