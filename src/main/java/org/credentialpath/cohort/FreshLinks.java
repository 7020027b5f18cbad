package org.credentialpath.cohort;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.credentialpath.shared.CaseId;

/** The address of a link while its mail is written: afterwards nobody here knows the secret in it any more. */
final class FreshLinks {

    private static final ThreadLocal<Map<CaseId, String>> FRESH = ThreadLocal.withInitial(HashMap::new);

    private FreshLinks() {}

    static void with(CaseId request, String address, Runnable work) {
        FRESH.get().put(request, address);
        try {
            work.run();
        } finally {
            FRESH.get().remove(request);
        }
    }

    static Optional<String> of(CaseId request) {
        return Optional.ofNullable(FRESH.get().get(request));
    }
}
