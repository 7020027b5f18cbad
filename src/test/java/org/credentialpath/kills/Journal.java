package org.credentialpath.kills;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** What everybody clicked and was answered; it outlives the house. */
final class Journal {

    private final Map<String, Progress> requests = new ConcurrentHashMap<>();
    private final AtomicInteger acknowledged = new AtomicInteger();

    void note(Progress progress) {
        Progress before = requests.put(progress.email(), progress);
        if (!progress.waitsForAnswer() && (before == null || before.waitsForAnswer())) {
            acknowledged.incrementAndGet();
        }
    }

    /** Corrects what was not answered to what is there. */
    void found(Progress progress) {
        requests.put(progress.email(), progress);
    }

    Progress of(String email) {
        return requests.getOrDefault(email, Progress.none(email));
    }

    List<Progress> all() {
        return List.copyOf(requests.values());
    }

    int acknowledged() {
        return acknowledged.get();
    }
}
