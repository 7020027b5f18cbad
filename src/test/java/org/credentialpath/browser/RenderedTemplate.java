package org.credentialpath.browser;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/** Says in a header of each answer which template wrote it; resolves nothing itself. */
final class RenderedTemplate implements ViewResolver, Ordered {

    static final String HEADER = "X-Template";

    @Override
    public @Nullable View resolveViewName(String name, Locale locale) {
        if (!name.contains(".")
                && RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes now) {
            HttpServletResponse response = now.getResponse();
            if (response != null && !response.isCommitted()) {
                response.setHeader(HEADER, name);
            }
        }
        return null;
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }
}
