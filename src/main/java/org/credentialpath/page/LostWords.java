package org.credentialpath.page;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** What was written where it could not be carried out and has no place on the page that says so; templates call it. */
@Component
class LostWords {

    /** Those of the page that is drawn now, empty for most; asked after all its forms. */
    public List<String> here() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes now
                        && now.getResponse() != null
                        && now.getResponse().getStatus() >= 400
                        && now.getRequest().getAttribute(TypedPosts.SAVED) == null
                        && now.getRequest().getAttribute(PageForms.NAME) instanceof PageForms forms
                ? forms.lost()
                : List.of();
    }
}
