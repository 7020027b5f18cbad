package org.credentialpath.credential.web;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.credentialpath.credential.Award;
import org.credentialpath.credential.Certificates;
import org.credentialpath.credential.Register;
import org.credentialpath.credential.RegisterEntry;
import org.credentialpath.people.SignedIn;
import org.credentialpath.shared.PersonId;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Hands out a certificate. */
@Controller
class CertificateController {

    // As for every document: nothing in it runs, and browsers' viewers need their own styles.
    private static final String POLICY =
            "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'";

    private final Register register;
    private final Certificates certificates;
    private final SignedIn signedIn;

    CertificateController(Register register, Certificates certificates, SignedIn signedIn) {
        this.register = register;
        this.certificates = certificates;
        this.signedIn = signedIn;
    }

    @GetMapping("/credentials/{id}/certificate")
    ResponseEntity<byte[]> open(@PathVariable String id) {
        UUID credential = CredentialIds.of(id);
        PersonId reader = signedIn.required();
        RegisterEntry entry = register.open(credential, reader);
        if (entry.isRevoked() && entry.isHeldBy(reader)) {
            return ResponseEntity.status(HttpStatus.GONE).build();
        }
        Award award = entry.award();
        byte[] pdf = certificates.open(award, reader);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore().cachePrivate())
                .headers(headers -> headers.setContentDisposition(ContentDisposition.inline()
                        .filename(award.number() + ".pdf", StandardCharsets.UTF_8)
                        .build()))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", POLICY)
                .body(pdf);
    }
}
