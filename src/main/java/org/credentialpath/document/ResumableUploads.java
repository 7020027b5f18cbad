package org.credentialpath.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.UUID;
import org.credentialpath.document.UploadRefused.Cause;
import org.credentialpath.people.Forbidden;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Contents that come in pieces, so that a broken connection costs the last piece and not the whole. Here they only wait:
 * what is whole is handed to {@link Documents#keep}, which checks it like any other.
 */
@Service
@Transactional
public class ResumableUploads {

    private static final int MOST_AT_ONCE = 5;

    private final UploadTable table;
    private final DocumentTable documents;
    private final DocumentSettings settings;
    private final HouseClock clock;

    ResumableUploads(UploadTable table, DocumentTable documents, DocumentSettings settings, HouseClock clock) {
        this.table = table;
        this.documents = documents;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Announces a content. Of those somebody has broken off, the oldest make room.
     *
     * @param length in bytes
     * @throws UploadRefused where that much can be said before anything has come
     */
    public Upload begin(String fileName, long length, PersonId owner) {
        String name = FileNames.clean(fileName);
        require(!name.isEmpty(), Cause.MISSING, fileName);
        require(FileKind.promisedBy(name).isPresent(), Cause.WRONG_TYPE, name);
        require(length > 0, Cause.EMPTY, name);
        if (length > settings.largest().toBytes()) {
            throw UploadRefused.tooBig(name, settings.largest().toBytes());
        }
        require(documents.storedBy(owner) + length <= settings.quota().toBytes(), Cause.QUOTA, name);
        table.keepNewest(owner, MOST_AT_ONCE - 1);
        Upload upload = new Upload(UUID.randomUUID(), name, length, 0, expires());
        table.add(upload, owner);
        return upload;
    }

    /** @throws Forbidden when there is none, it is somebody else's, or it has expired */
    @Transactional(readOnly = true)
    public Upload get(UUID id, PersonId owner) {
        return table.find(id, owner, clock.instant()).orElseThrow(() -> new Forbidden("upload " + id));
    }

    /**
     * Takes the next piece.
     *
     * @param from where it begins, in bytes
     * @throws UploadOutOfStep when it does not fit there
     */
    public Upload add(UUID id, PersonId owner, long from, byte[] piece) {
        Upload now = get(id, owner);
        if (now.received() != from || (piece.length > 0 && !table.append(now, piece, expires()))) {
            throw new UploadOutOfStep(get(id, owner));
        }
        return get(id, owner);
    }

    /**
     * Opens a content that is whole.
     *
     * @param sha256 what the sender says it is, in hex; empty when the sender cannot say
     * @throws UploadRefused when something is missing, or it is not what was sent
     */
    public InputStream open(UUID id, PersonId owner, String sha256) {
        Upload upload = get(id, owner);
        require(upload.isWhole(), Cause.UNFINISHED, upload.fileName());
        require(sha256.isEmpty() || sha256.equalsIgnoreCase(hash(id)), Cause.ALTERED, upload.fileName());
        return content(id);
    }

    /** It is kept as a document now, or not wanted any more. */
    public void drop(UUID id, PersonId owner) {
        table.remove(get(id, owner).id());
    }

    private String hash(UUID id) {
        try (InputStream content = content(id)) {
            return Received.sha256(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private InputStream content(UUID id) {
        return new PartsStream(number -> table.part(id, number));
    }

    private Instant expires() {
        return clock.instant().plus(settings.unfinished());
    }

    private static void require(boolean right, Cause cause, String name) {
        if (!right) {
            throw new UploadRefused(cause, name);
        }
    }
}
