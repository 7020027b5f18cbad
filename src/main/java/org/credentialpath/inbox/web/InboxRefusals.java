package org.credentialpath.inbox.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.credentialpath.cases.CaseUnknown;
import org.credentialpath.engine.StepNotOpen;
import org.credentialpath.engine.TaskTaken;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Somebody was faster, or a case does not exist: the shared error page says so kindly. */
@ControllerAdvice
class InboxRefusals {

    @ExceptionHandler({StepNotOpen.class, TaskTaken.class})
    void conflict(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_CONFLICT);
    }

    @ExceptionHandler(CaseUnknown.class)
    void notFound(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
}
