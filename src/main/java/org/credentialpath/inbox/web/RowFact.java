package org.credentialpath.inbox.web;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a row of the tasklist can say beside what is to be done and about whom; which of it, the address says. */
enum RowFact {
    PROGRAM,
    COHORT,
    /** The case's number, as people call it. */
    NUMBER,
    DUE,
    /** Since when the task is open. */
    SINCE,
    WHO,
    PRIORITY;

    /** What a row says when nobody chose. */
    static final Set<RowFact> USUAL = Collections.unmodifiableSet(EnumSet.of(PROGRAM, COHORT, DUE, WHO, PRIORITY));

    private static final String NONE = "none";

    /** As in an address, e.g. {@code number,due}; nothing for what is usual, and without what is no fact. */
    static Set<RowFact> of(@Nullable String words) {
        if (words == null || words.isEmpty()) {
            return USUAL;
        }
        List<String> asked = Arrays.asList(words.split(",", -1));
        Set<RowFact> facts = EnumSet.noneOf(RowFact.class);
        for (RowFact fact : values()) {
            if (asked.contains(fact.word())) {
                facts.add(fact);
            }
        }
        return facts.isEmpty() && !asked.contains(NONE) ? USUAL : facts;
    }

    /** As in an address; empty for what is usual. */
    static String words(Set<RowFact> facts) {
        if (facts.equals(USUAL)) {
            return "";
        }
        return facts.isEmpty() ? NONE : facts.stream().map(RowFact::word).collect(Collectors.joining(","));
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
