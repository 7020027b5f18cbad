package org.credentialpath.program;

import java.util.stream.Stream;

/** No two awards get the same number (rule 31). */
final class AwardRules {

    private static final String RIGHT = "The number should contain {%s}, such as ABC-{year}-{serial}.";

    private final AwardPlan award;
    private final Notes notes;

    AwardRules(AwardPlan award, Notes notes) {
        this.award = award;
        this.notes = notes;
    }

    /** @param path of the award in its file */
    void check(Object... path) {
        Object[] number = Stream.concat(Stream.of(path), Stream.of("number")).toArray();
        if (!award.number().contains("{serial}")) {
            notes.fault("Two awards would have the same number.", RIGHT.formatted("serial"), number);
        } else if (!award.number().contains("{year}")) {
            notes.fault(
                    "The first awards of two years would have the same number: serials begin anew each year.",
                    RIGHT.formatted("year"),
                    number);
        }
    }
}
