package org.credentialpath.portfolio.web;

import java.util.Map;
import java.util.Optional;
import org.credentialpath.engine.OpenTask;
import org.credentialpath.engine.TaskPages;
import org.springframework.stereotype.Component;

/** Where the steps of {@code portfolio-work} are done that have a page of their own. */
@Component
class PortfolioTaskPages implements TaskPages {

    private static final Map<String, String> PAGES = Map.of(
            "page:portfolio", "",
            "page:draft-feedback", "/drafts",
            "page:completeness-check", "/check");

    @Override
    public Optional<String> address(OpenTask task) {
        return Optional.ofNullable(PAGES.get(task.form())).map(page -> "/portfolio/" + task.key() + page);
    }
}
