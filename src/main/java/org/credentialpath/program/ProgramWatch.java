package org.credentialpath.program;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.credentialpath.program.ProgramFiles.Part;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Takes up what is changed in the folder of added programs while the application runs. */
@Component
@ConditionalOnProperty("credentialpath.programs.location")
class ProgramWatch {

    private final ProgramFiles files;
    private final ProgramOverview overview;
    private List<Map<String, String>> seen;

    ProgramWatch(ProgramFiles files, ProgramOverview overview) {
        this.files = files;
        this.overview = overview;
        this.seen = everything();
    }

    @Scheduled(fixedDelayString = "PT30S")
    void look() {
        List<Map<String, String>> now = everything();
        if (!now.equals(seen)) {
            seen = now;
            overview.readAgain();
        }
    }

    private List<Map<String, String>> everything() {
        return Stream.concat(Stream.of(files.added()), Stream.of(Part.values()).map(files::added))
                .toList();
    }
}
