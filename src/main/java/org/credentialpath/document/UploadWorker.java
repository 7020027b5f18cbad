package org.credentialpath.document;

import org.credentialpath.shared.HouseClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Makes room: what was broken off and did not go on is deleted. */
@Component
class UploadWorker {

    private static final Logger LOG = LoggerFactory.getLogger(UploadWorker.class);

    private final UploadTable table;
    private final HouseClock clock;

    UploadWorker(UploadTable table, HouseClock clock) {
        this.table = table;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT5M")
    void removeExpired() {
        int removed = table.removeExpired(clock.instant());
        if (removed > 0) {
            LOG.info("Deleted {} uploads that were broken off", removed);
        }
    }
}
