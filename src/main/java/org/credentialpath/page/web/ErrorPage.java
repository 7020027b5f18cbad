package org.credentialpath.page.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.credentialpath.record.RequestId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** The one page of everything that went wrong: kind words by status, the id of the click as a reference, and nothing of the cause. */
@Controller
class ErrorPage implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPage.class);
    private static final Set<Integer> WORDED = Set.of(400, 403, 404, 405, 409, 413, 429, 500, 503);

    @RequestMapping("/error")
    String show(HttpServletRequest request, HttpServletResponse response, Model model) {
        int status = statusOf(request);
        Object address = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        LOG.info("answered {} at {}", status, address);
        response.setStatus(status);
        model.addAttribute("words", "page.error." + (WORDED.contains(status) ? status : fallback(status)));
        model.addAttribute("reference", RequestId.current());
        return "page/error";
    }

    // Whoever opens the address itself has found a page that does not exist.
    private static int statusOf(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status ? status : 404;
    }

    private static int fallback(int status) {
        return status < 500 ? 400 : 500;
    }
}
