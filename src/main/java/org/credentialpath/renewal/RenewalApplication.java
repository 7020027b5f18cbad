package org.credentialpath.renewal;

import java.time.Instant;
import java.util.List;
import org.credentialpath.document.DocumentId;
import org.credentialpath.shared.Hours;
import org.credentialpath.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What the holder filed, and what was said to it. Never changed: another try is another one (form 20).
 *
 * @param attempt from 1
 * @param roleNow what the holder does now
 * @param reflection empty where the packet asks for none
 * @param signature the name as it was typed
 * @param decision null while nobody has decided
 */
public record RenewalApplication(
        int attempt,
        String roleNow,
        List<RenewalTraining> trainings,
        List<DocumentId> files,
        String reflection,
        String signature,
        Instant sent,
        @Nullable Decision decision) {

    /**
     * What a person said to it.
     *
     * @param missing what is missing, empty for Met
     */
    public record Decision(boolean met, String missing, PersonId by, Instant at) {}

    public RenewalApplication {
        trainings = List.copyOf(trainings);
        files = List.copyOf(files);
    }

    public Hours hours() {
        return trainings.stream().map(RenewalTraining::hours).reduce(Hours.ZERO, Hours::plus);
    }
}
