package org.credentialpath.program;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A program file and what came of it.
 *
 * @param added whether it stands in the folder of the settings, rather than among the built-in ones
 * @param running the packet that can be begun now; with faults the last good one, null when there never was one
 * @param faults what is wrong in the file
 */
public record LoadedFile(
        String file, boolean added, @Nullable Packet running, List<ProgramFault> faults) {

    /** How it stands, as a word of the page. */
    public State state() {
        if (faults.isEmpty()) {
            return State.RUNS;
        }
        return running == null ? State.BROKEN : State.LAST_GOOD;
    }

    /** What came of a file. */
    public enum State {
        /** The file as it is. */
        RUNS,
        /** It has faults, and the last version without faults runs on. */
        LAST_GOOD,
        /** It has faults, and there never was a version without. */
        BROKEN
    }
}
