package org.credentialpath.page;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.credentialpath.people.AddressRules;
import org.credentialpath.people.SignedIn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.util.UriUtils;

/**
 * Keeps what was typed into a form of a page when its post could not be carried out: the session had ended meanwhile, or
 * the house failed. It stands around the sign-in checks. After signing in the same person finds it in its form, not sent;
 * what was saved is forgotten here. Files are not kept.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 101)
class TypedPosts extends OncePerRequestFilter {

    /** Set where a page has said itself what becomes of what was typed. */
    static final String SETTLED = TypedPosts.class.getName() + ".settled";

    /** Set where a page has saved what was typed. */
    static final String SAVED = TypedPosts.class.getName() + ".saved";

    /** Set where a page could not save what was typed. */
    static final String UNSAVED = TypedPosts.class.getName() + ".unsaved";

    private static final Logger LOG = LoggerFactory.getLogger(TypedPosts.class);

    private final TypedMark mark;
    private final TypedForms forms;
    private final SignedIn signedIn;
    private final AddressRules rules;

    TypedPosts(TypedMark mark, TypedForms forms, SignedIn signedIn, AddressRules rules) {
        this.mark = mark;
        this.forms = forms;
        this.signedIn = signedIn;
        this.rules = rules;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        request.setAttribute(PageForms.NAME, new PageForms(request, signedIn, rules, mark, forms));
        boolean answered = false;
        try {
            chain.doFilter(request, response);
            answered = true;
        } finally {
            if (request.getMethod().equals("POST") && request.getAttribute(SETTLED) == null) {
                settle(request, response, answered);
            }
        }
    }

    /** What a post carries, without the marks of the page. */
    static Map<String, List<String>> texts(HttpServletRequest request) {
        Map<String, List<String>> texts = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            if (!name.startsWith("_")) {
                texts.put(name, List.of(values));
            }
        });
        return texts;
    }

    private void settle(HttpServletRequest request, HttpServletResponse response, boolean answered) {
        try {
            Optional.ofNullable(request.getParameter(TypedMark.FIELD))
                    .flatMap(mark::read)
                    .ifPresent(form -> settle(form, request, response, answered));
        } catch (RuntimeException failed) {
            // What the post did is done all the same.
            LOG.warn("What was typed could not be kept", failed);
        }
    }

    private void settle(TypedForm form, HttpServletRequest request, HttpServletResponse response, boolean answered) {
        if (!arrived(request) && answered) {
            late(form, request, response);
            return;
        }
        if (!answered || response.getStatus() >= 500 || request.getAttribute(UNSAVED) != null) {
            forms.save(form, texts(request));
        } else if (isSaved(response) || request.getAttribute(SAVED) != null) {
            forms.delete(form);
        } else {
            forms.renew(form, texts(request));
        }
    }

    private void late(TypedForm form, HttpServletRequest request, HttpServletResponse response) {
        int status = response.getStatus();
        boolean away = status == 302 || status == 303;
        boolean words = !request.getRequestURI().equals(TypedPages.DISCARD);
        if (words && (away || status == 401 || status == 403) && forms.save(form, texts(request))) {
            LOG.info("Kept a late post");
            if (away && !response.isCommitted()) {
                String page = UriUtils.encodeQueryParam(form.page(), "UTF-8").replace("&", "%26");
                response.setHeader("Location", "/sign-in?next=" + page + "&expired=1&kept=1");
            }
        }
    }

    // What comes from elsewhere, or too late, is turned away before.
    private static boolean arrived(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE) != null;
    }

    // Pages lead on once everything is saved; what takes words from scripts answers without a page.
    private static boolean isSaved(HttpServletResponse response) {
        int status = response.getStatus();
        String type = response.getContentType();
        return status == 204
                || (status >= 300 && status < 400)
                || (status == 200 && type != null && type.startsWith("application/json"));
    }
}
