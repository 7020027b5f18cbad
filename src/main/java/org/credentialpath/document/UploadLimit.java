package org.credentialpath.document;

import org.springframework.stereotype.Component;

/** How large a file may be; templates call it {@code @uploadLimit}. */
@Component
public class UploadLimit {

    private final DocumentSettings settings;

    UploadLimit(DocumentSettings settings) {
        this.settings = settings;
    }

    public long bytes() {
        return settings.largest().toBytes();
    }
}
