package org.credentialpath.form;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Saves what was typed into a form when the post never reached it, because the session had ended meanwhile. It stands
 * around the sign-in checks; after signing in the form opens with everything in it.
 */
@Service
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
class LatePosts extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(LatePosts.class);
    private static final String ARRIVED = LatePosts.class.getName() + ".arrived";

    private final LateMark mark;
    private final FormDrafts drafts;

    LatePosts(LateMark mark, FormDrafts drafts) {
        this.mark = mark;
        this.drafts = drafts;
    }

    /** Notes that the post reached its form. */
    static void arrived(HttpServletRequest request) {
        request.setAttribute(ARRIVED, true);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, response);
        if (request.getMethod().equals("POST") && request.getAttribute(ARRIVED) == null && refused(response)) {
            String sent = request.getParameter("_draft");
            if (sent != null) {
                mark.read(sent).ifPresent(place -> save(place, request));
            }
        }
    }

    private void save(FormPlace place, HttpServletRequest request) {
        drafts.save(place, Posted.of(request));
        LOG.info("Kept a late post to form {}", place.form());
    }

    private static boolean refused(HttpServletResponse response) {
        int status = response.getStatus();
        return status == 302 || status == 303 || status == 401 || status == 403;
    }
}
