package org.credentialpath.notification;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.credentialpath.document.ContentRemoved;
import org.credentialpath.document.Document;
import org.springframework.stereotype.Component;

/** Tells whoever uploaded a file that a virus was found in it, whatever it was for; features add what to do now. */
@Component
class RemovedFileNotices implements ContentRemoved {

    private final MailNotices notices;

    RemovedFileNotices(MailNotices notices) {
        this.notices = notices;
    }

    @Override
    public void removed(Document document, Collection<UUID> uses) {
        notices.send(
                "file-removed",
                document.owner(),
                document.id().value(),
                "removed",
                Map.of("file", document.fileName()));
    }
}
