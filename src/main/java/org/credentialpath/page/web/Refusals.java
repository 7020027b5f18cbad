package org.credentialpath.page.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.credentialpath.people.Forbidden;
import org.credentialpath.people.PersonUnknown;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/** The refusals any page may meet. */
@ControllerAdvice
class Refusals {

    /** A stranger is not told that the case exists. */
    @ExceptionHandler({Forbidden.class, PersonUnknown.class})
    void notFound(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    /** No browser sends this. */
    @ExceptionHandler(RequestRejectedException.class)
    void malformed(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    }

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    void tooLarge(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
    }
}
