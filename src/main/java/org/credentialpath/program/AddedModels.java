package org.credentialpath.program;

import java.util.Map;
import org.credentialpath.engine.ModelKind;
import org.credentialpath.engine.ReleaseRefused;
import org.credentialpath.engine.Releases;
import org.credentialpath.program.ProgramFiles.Part;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hands the models of the folder to the release store, after the built-in ones. */
@Component
class AddedModels {

    private static final Logger LOG = LoggerFactory.getLogger(AddedModels.class);

    private final ProgramFiles files;
    private final References references;
    private final Releases releases;

    AddedModels(ProgramFiles files, References references, Releases releases) {
        this.files = files;
        this.references = references;
        this.releases = releases;
    }

    /** A model with faults stays as it was; the check of its program says what they are. */
    @EventListener(ApplicationStartedEvent.class)
    void take() {
        files.added(Part.MODEL).forEach((name, text) -> {
            if (references.modelFaults(name).isEmpty()) {
                take(name, text);
            }
        });
    }

    private void take(String name, String text) {
        try {
            releases.takeFiles(Map.of(ModelKind.PROCESS, Map.of(name, text)));
        } catch (ReleaseRefused refused) {
            LOG.error("{}: {}", Part.MODEL.file(name), refused.getMessage());
        }
    }
}
