package org.credentialpath.program.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.credentialpath.program.ProgramUnknown;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** An address that names no program is no address. */
@ControllerAdvice
class ProgramRefusals {

    @ExceptionHandler(ProgramUnknown.class)
    void notFound(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
}
