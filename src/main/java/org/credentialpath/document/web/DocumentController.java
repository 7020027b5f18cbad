package org.credentialpath.document.web;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.credentialpath.document.Document;
import org.credentialpath.document.DocumentId;
import org.credentialpath.document.Documents;
import org.credentialpath.people.Forbidden;
import org.credentialpath.people.SignedIn;
import org.credentialpath.shared.PersonId;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Hands out a document so that its content can do nothing in the reader's browser. */
@Controller
class DocumentController {

    private static final String LOCKED = "sandbox; default-src 'none'";
    // Browsers refuse to show a PDF in a sandbox; their viewers need their own styles.
    private static final String PDF =
            "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'";
    private static final String IMAGE =
            "sandbox; default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'";
    private static final Set<String> VIEWABLE = Set.of("application/pdf", "image/jpeg", "image/png");

    private final Documents documents;
    private final SignedIn signedIn;

    DocumentController(Documents documents, SignedIn signedIn) {
        this.documents = documents;
        this.signedIn = signedIn;
    }

    @GetMapping("/documents/{id}")
    ResponseEntity<Resource> download(@PathVariable String id) {
        return send(idIn(id), false);
    }

    /** Shows pictures and PDFs in the browser; whatever else it is, it is downloaded. */
    @GetMapping("/documents/{id}/view")
    ResponseEntity<Resource> view(@PathVariable String id) {
        return send(idIn(id), true);
    }

    private ResponseEntity<Resource> send(DocumentId id, boolean inline) {
        PersonId reader = signedIn.person().orElseThrow(() -> new Forbidden("visitor"));
        InputStream content = documents.open(id, reader);
        Document document = documents.get(id);
        boolean shown = inline && VIEWABLE.contains(document.mediaType());
        ContentDisposition disposition = (shown ? ContentDisposition.inline() : ContentDisposition.attachment())
                .filename(document.fileName(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(document.mediaType()))
                .contentLength(document.bytes())
                .cacheControl(CacheControl.noStore().cachePrivate())
                .headers(headers -> headers.setContentDisposition(disposition))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", policy(document, shown))
                .body(new InputStreamResource(content));
    }

    private static String policy(Document document, boolean shown) {
        if (!shown) {
            return LOCKED;
        }
        return document.mediaType().equals("application/pdf") ? PDF : IMAGE;
    }

    private static DocumentId idIn(String text) {
        try {
            return DocumentId.of(text);
        } catch (IllegalArgumentException e) {
            throw new Forbidden("No document " + text);
        }
    }
}
