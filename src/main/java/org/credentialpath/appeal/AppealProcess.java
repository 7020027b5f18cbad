package org.credentialpath.appeal;

import java.util.UUID;
import org.credentialpath.cases.Case;

/** The port of {@code appeal}. */
public interface AppealProcess {

    void filed(UUID appeal, Case file);

    void panelChosen(UUID appeal);

    /** A member of the panel cannot take part, so that the panel is chosen anew. */
    void steppedBack(UUID appeal);

    void decided(UUID appeal, Appeal.Outcome outcome);

    /** It was taken back, or nothing is left to appeal against. */
    void closed(UUID appeal);
}
