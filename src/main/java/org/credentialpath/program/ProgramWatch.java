package org.credentialpath.program;

import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Takes up what is changed in the folder of added programs while the application runs. */
@Component
@ConditionalOnProperty("credentialpath.programs.location")
class ProgramWatch {

    private final ProgramFiles files;
    private final ProgramCatalog catalog;
    private Map<String, String> seen;

    ProgramWatch(ProgramFiles files, ProgramCatalog catalog) {
        this.files = files;
        this.catalog = catalog;
        this.seen = files.added();
    }

    @Scheduled(fixedDelayString = "PT30S")
    void look() {
        Map<String, String> now = files.added();
        if (!now.equals(seen)) {
            seen = now;
            catalog.readFiles();
        }
    }
}
