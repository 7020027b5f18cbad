package org.credentialpath.page;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** What templates ask about words that are given back on the page that is drawn now. */
@Component
class TypedWords {

    /** Whether something is given back in the form that goes there: it is not to be folded away. */
    public boolean isKept(String address) {
        return current()
                .flatMap(TypedWords::forms)
                .flatMap(forms -> forms.typed(address))
                .isPresent();
    }

    /** What was written where it could not be carried out and stands in no form of the page; asked after all of them. */
    public List<String> lost() {
        return current()
                .filter(TypedWords::isRefused)
                .flatMap(TypedWords::forms)
                .map(PageForms::lost)
                .orElse(List.of());
    }

    private static boolean isRefused(ServletRequestAttributes now) {
        return now.getResponse() != null
                && now.getResponse().getStatus() >= 400
                && now.getRequest().getAttribute(TypedPosts.SAVED) == null;
    }

    private static Optional<PageForms> forms(ServletRequestAttributes now) {
        return Optional.ofNullable(now.getRequest().getAttribute(PageForms.NAME))
                .map(PageForms.class::cast)
                .filter(PageForms::isForSomebody);
    }

    private static Optional<ServletRequestAttributes> current() {
        return Optional.ofNullable(RequestContextHolder.getRequestAttributes())
                .map(ServletRequestAttributes.class::cast);
    }
}
