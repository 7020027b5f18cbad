package org.credentialpath.portfolio.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.UUID;
import org.credentialpath.document.ResumableUploads;
import org.credentialpath.document.Upload;
import org.credentialpath.document.UploadRefused;
import org.credentialpath.people.SignedIn;
import org.credentialpath.portfolio.ItemParts;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Adds a file to an item, whichever way it came; each way ends in the same checks. */
@Component
class ItemFiles {

    private final ItemParts parts;
    private final ResumableUploads uploads;
    private final SignedIn signedIn;

    ItemFiles(ItemParts parts, ResumableUploads uploads, SignedIn signedIn) {
        this.parts = parts;
        this.uploads = uploads;
        this.signedIn = signedIn;
    }

    /** The upload that came in pieces, else the file, or else the photo; gives back its name. */
    String add(CaseId id, String item, ItemForm form) throws IOException {
        if (form.upload() != null && !form.upload().isEmpty()) {
            return add(id, item, Ids.id(form.upload()), Objects.requireNonNullElse(form.sha256(), ""));
        }
        MultipartFile chosen = ItemForm.isChosen(form.file()) ? form.file() : form.photo();
        if (chosen == null || !ItemForm.isChosen(chosen)) {
            throw new UploadRefused(UploadRefused.Cause.MISSING, "");
        }
        String name = Objects.requireNonNull(chosen.getOriginalFilename());
        try (InputStream content = chosen.getInputStream()) {
            parts.addFile(id, signedIn.required(), item, content, name);
        }
        return name;
    }

    /** An upload that is whole; gives back its name. It stays where only the item has no room for it. */
    private String add(CaseId id, String item, UUID upload, String sha256) throws IOException {
        PersonId owner = signedIn.required();
        Upload whole = uploads.get(upload, owner);
        try (InputStream content = uploads.open(upload, owner, sha256)) {
            parts.addFile(id, owner, item, content, whole.fileName());
        } catch (UploadRefused refused) {
            if (refused.reason() != UploadRefused.Cause.UNFINISHED) {
                uploads.drop(upload, owner);
            }
            throw refused;
        }
        uploads.drop(upload, owner);
        return whole.fileName();
    }
}
