package org.credentialpath.program;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is wrong, so that one look shows everything. */
final class Faults {

    private final List<ProgramFault> found = new ArrayList<>();

    void add(Location at, String what, String right) {
        found.add(new ProgramFault(at.file(), at.line(), at.column(), what, right));
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** In the order of the file. */
    List<ProgramFault> found() {
        return found.stream()
                .distinct()
                .sorted(Comparator.comparing(ProgramFault::file)
                        .thenComparingInt(ProgramFault::line)
                        .thenComparingInt(ProgramFault::column))
                .toList();
    }
}
