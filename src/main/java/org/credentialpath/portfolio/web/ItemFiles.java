package org.credentialpath.portfolio.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.credentialpath.document.ResumableUploads;
import org.credentialpath.document.Upload;
import org.credentialpath.document.UploadRefused;
import org.credentialpath.people.SignedIn;
import org.credentialpath.portfolio.PortfolioWork;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Adds a file to an item, whichever way it came; each way ends in the same checks. */
@Component
class ItemFiles {

    private final PortfolioWork work;
    private final ResumableUploads uploads;
    private final SignedIn signedIn;

    ItemFiles(PortfolioWork work, ResumableUploads uploads, SignedIn signedIn) {
        this.work = work;
        this.uploads = uploads;
        this.signedIn = signedIn;
    }

    /** The file, or else the photo; gives back its name. */
    String add(CaseId id, String item, @Nullable MultipartFile file, @Nullable MultipartFile photo) throws IOException {
        MultipartFile chosen = chosen(file)
                .or(() -> chosen(photo))
                .orElseThrow(() -> new UploadRefused(UploadRefused.Cause.MISSING, ""));
        String name = Objects.requireNonNull(chosen.getOriginalFilename());
        try (InputStream content = chosen.getInputStream()) {
            work.addFile(id, signedIn.required(), item, content, name);
        }
        return name;
    }

    /** An upload that is whole; gives back its name. It stays where only the item has no room for it. */
    String add(CaseId id, String item, UUID upload, String sha256) throws IOException {
        PersonId owner = signedIn.required();
        Upload whole = uploads.get(upload, owner);
        try (InputStream content = uploads.open(upload, owner, sha256)) {
            work.addFile(id, owner, item, content, whole.fileName());
        } catch (UploadRefused refused) {
            if (refused.reason() != UploadRefused.Cause.UNFINISHED) {
                uploads.drop(upload, owner);
            }
            throw refused;
        }
        uploads.drop(upload, owner);
        return whole.fileName();
    }

    private static Optional<MultipartFile> chosen(@Nullable MultipartFile file) {
        return Optional.ofNullable(file)
                .filter(each -> each.getOriginalFilename() != null
                        && !each.getOriginalFilename().isBlank());
    }
}
