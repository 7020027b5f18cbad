package org.credentialpath.page.web;

import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;

/** The number a person reads to us from an error page, and we find in the log. */
final class ErrorReference {

    private static final String NAME = ErrorReference.class.getName();
    // Without the letters and digits that are taken for each other on the phone.
    private static final String ALPHABET = "ABCDEFGHJKMNPQRTUVWXYZ2346789";
    private static final SecureRandom RANDOM = new SecureRandom();

    private ErrorReference() {}

    /** The reference of this request, the same each time it is asked for. */
    static String of(HttpServletRequest request) {
        if (request.getAttribute(NAME) instanceof String known) {
            return known;
        }
        StringBuilder reference = new StringBuilder("E-");
        RANDOM.ints(8, 0, ALPHABET.length()).forEach(i -> reference.append(ALPHABET.charAt(i)));
        request.setAttribute(NAME, reference.toString());
        return reference.toString();
    }
}
