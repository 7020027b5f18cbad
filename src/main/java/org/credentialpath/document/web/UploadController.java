package org.credentialpath.document.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.credentialpath.document.ResumableUploads;
import org.credentialpath.document.Upload;
import org.credentialpath.document.UploadOutOfStep;
import org.credentialpath.document.UploadRefused;
import org.credentialpath.people.Forbidden;
import org.credentialpath.people.SignedIn;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/** Uploads in pieces, by the core of the tus protocol 1.0.0 and its creation, expiration and termination. */
@Controller
@RequestMapping("/uploads")
class UploadController {

    private static final int LARGEST_PIECE = 2 << 20;
    private static final String VERSION = "1.0.0";
    private static final MediaType PIECE = MediaType.valueOf("application/offset+octet-stream");

    private final ResumableUploads uploads;
    private final SignedIn signedIn;
    private final MessageSource messages;

    UploadController(ResumableUploads uploads, SignedIn signedIn, MessageSource messages) {
        this.uploads = uploads;
        this.signedIn = signedIn;
        this.messages = messages;
    }

    /** Announces a file; what is refused answers with the reason in the reader's language. */
    @PostMapping
    ResponseEntity<String> begin(
            @RequestHeader("Upload-Length") long length, @RequestHeader("Upload-Metadata") String metadata) {
        try {
            Upload upload = uploads.begin(UploadMetadata.fileName(metadata), length, signedIn.required());
            return about(ResponseEntity.created(URI.create("/uploads/" + upload.id())), upload)
                    .build();
        } catch (UploadRefused refused) {
            return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                    .contentType(MediaType.valueOf("text/plain;charset=UTF-8"))
                    .body(messages.getMessage(
                            refused.messageKey(), refused.arguments().toArray(), LocaleContextHolder.getLocale()));
        }
    }

    @RequestMapping(path = "/{id}", method = RequestMethod.HEAD)
    ResponseEntity<Void> stand(@PathVariable String id) {
        Upload upload = uploads.get(idIn(id), signedIn.required());
        return about(ResponseEntity.ok(), upload)
                .header("Upload-Length", String.valueOf(upload.length()))
                .build();
    }

    @PatchMapping("/{id}")
    ResponseEntity<Void> add(
            @PathVariable String id,
            @RequestHeader("Upload-Offset") long from,
            @RequestHeader("Content-Type") String type,
            InputStream body)
            throws IOException {
        if (!MediaType.parseMediaType(type).equalsTypeAndSubtype(PIECE)) {
            return ResponseEntity.status(HttpStatus.UNSUPPORTED_MEDIA_TYPE).build();
        }
        byte[] piece = body.readNBytes(LARGEST_PIECE + 1);
        if (piece.length > LARGEST_PIECE) {
            return ResponseEntity.status(HttpStatus.CONTENT_TOO_LARGE).build();
        }
        try {
            Upload upload = uploads.add(idIn(id), signedIn.required(), from, piece);
            return about(ResponseEntity.noContent(), upload).build();
        } catch (UploadOutOfStep outOfStep) {
            return ResponseEntity.status(HttpStatus.CONFLICT)
                    .header("Upload-Offset", String.valueOf(outOfStep.received()))
                    .build();
        }
    }

    @DeleteMapping("/{id}")
    ResponseEntity<Void> drop(@PathVariable String id) {
        uploads.drop(idIn(id), signedIn.required());
        return ResponseEntity.noContent().header("Tus-Resumable", VERSION).build();
    }

    private static <B extends ResponseEntity.HeadersBuilder<B>> B about(
            ResponseEntity.HeadersBuilder<B> answer, Upload upload) {
        return answer.cacheControl(CacheControl.noStore())
                .header("Tus-Resumable", VERSION)
                .header("Upload-Offset", String.valueOf(upload.received()))
                .header(
                        "Upload-Expires",
                        DateTimeFormatter.RFC_1123_DATE_TIME.format(
                                upload.expires().atOffset(ZoneOffset.UTC)));
    }

    private static UUID idIn(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new Forbidden("upload " + text);
        }
    }
}
