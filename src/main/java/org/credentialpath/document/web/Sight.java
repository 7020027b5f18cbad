package org.credentialpath.document.web;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;

/** How a browser shows a content by itself, and the policy under which that content can do nothing. */
enum Sight {
    // Browsers refuse to show a PDF in a sandbox; their viewers need their own styles.
    PDF("default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'"),
    IMAGE("sandbox; default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'"),
    FILM("sandbox; default-src 'none'; media-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'"),
    TEXT("sandbox; default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'");

    private final String policy;

    Sight(String policy) {
        this.policy = policy;
    }

    String policy() {
        return policy;
    }

    /** Null for what browsers do not show. */
    static @Nullable Sight of(String mediaType) {
        return switch (mediaType) {
            case "application/pdf" -> PDF;
            case "image/jpeg", "image/png" -> IMAGE;
            case "video/mp4", "video/quicktime" -> FILM;
            case "text/plain" -> TEXT;
            default -> null;
        };
    }

    /** The type to send: of a text, browsers would guess the letters; a film they play only under this name. */
    MediaType sentAs(String mediaType) {
        return switch (this) {
            case TEXT -> new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);
            case FILM -> new MediaType("video", "mp4");
            case PDF, IMAGE -> MediaType.parseMediaType(mediaType);
        };
    }
}
