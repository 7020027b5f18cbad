package org.credentialpath.document.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.credentialpath.document.Document;
import org.credentialpath.document.DocumentId;
import org.credentialpath.document.DocumentWithheld;
import org.credentialpath.document.Documents;
import org.credentialpath.people.Forbidden;
import org.credentialpath.people.SignedIn;
import org.credentialpath.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Hands out a document so that its content can do nothing in the reader's browser. */
@Controller
class DocumentController {

    private static final String LOCKED = "sandbox; default-src 'none'";
    private static final String LOOK = "document-looked";

    private final Documents documents;
    private final SignedIn signedIn;

    DocumentController(Documents documents, SignedIn signedIn) {
        this.documents = documents;
        this.signedIn = signedIn;
    }

    @GetMapping("/documents/{id}")
    ResponseEntity<Resource> download(@PathVariable String id) {
        DocumentId document = idIn(id);
        documents.open(document, reader());
        return send(document, null);
    }

    /** Shows PDFs, pictures, films and plain text in the browser; whatever else it is, it is downloaded. */
    @GetMapping("/documents/{id}/view")
    ResponseEntity<Resource> view(@PathVariable String id, HttpServletRequest request) {
        DocumentId document = idIn(id);
        look(document, request);
        return send(document, Sight.of(documents.get(document).mediaType()));
    }

    /** 409 while it waits for the virus scanner, 410 when it was removed; whoever has no right gets 404 as ever. */
    @ExceptionHandler(DocumentWithheld.class)
    ModelAndView withheld(DocumentWithheld withheld) {
        HttpStatus status = withheld.isGone() ? HttpStatus.GONE : HttpStatus.CONFLICT;
        return new ModelAndView("document/withheld", Map.of("gone", withheld.isGone()), status);
    }

    // A browser fetches a film and a long PDF in many pieces; all of them are one look.
    private void look(DocumentId id, HttpServletRequest request) {
        HttpSession session = request.getSession();
        String look = id + " " + reader();
        if (request.getHeader(HttpHeaders.RANGE) == null || !look.equals(session.getAttribute(LOOK))) {
            documents.open(id, reader());
            session.setAttribute(LOOK, look);
        }
    }

    private ResponseEntity<Resource> send(DocumentId id, @Nullable Sight sight) {
        Document document = documents.get(id);
        PersonId reader = reader();
        ContentDisposition disposition = (sight != null ? ContentDisposition.inline() : ContentDisposition.attachment())
                .filename(document.fileName(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(
                        sight == null
                                ? MediaType.parseMediaType(document.mediaType())
                                : sight.sentAs(document.mediaType()))
                .cacheControl(CacheControl.noStore().cachePrivate())
                .headers(headers -> headers.setContentDisposition(disposition))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", sight == null ? LOCKED : sight.policy())
                .body(new Sent(document, () -> documents.goOn(id, reader)));
    }

    private PersonId reader() {
        return signedIn.person().orElseThrow(() -> new Forbidden("visitor"));
    }

    private static DocumentId idIn(String text) {
        try {
            return DocumentId.of(text);
        } catch (IllegalArgumentException e) {
            throw new Forbidden("No document " + text);
        }
    }
}
