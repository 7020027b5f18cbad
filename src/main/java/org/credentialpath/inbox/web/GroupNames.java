package org.credentialpath.inbox.web;

import java.util.Objects;
import java.util.Set;
import org.credentialpath.cohort.CohortCatalog;
import org.credentialpath.people.Role;
import org.credentialpath.shared.CohortId;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Names groups as people call them: a role, or who leads a cohort. */
@Component
class GroupNames {

    private static final String LEADS = Role.FACILITATOR.group() + "@";

    private final CohortCatalog cohorts;
    private final MessageSource messages;

    GroupNames(CohortCatalog cohorts, MessageSource messages) {
        this.cohorts = cohorts;
        this.messages = messages;
    }

    String name(String group) {
        String cohort = group.startsWith(LEADS) ? cohort(group.substring(LEADS.length())) : "";
        return cohort.isEmpty() ? role(group.split("@", 2)[0]) : text("inbox.open-to.leads", group, cohort);
    }

    private String role(String role) {
        return text("people.role." + role, role);
    }

    // What is led may be the session of a course, too.
    private String cohort(String id) {
        CohortId cohort = CohortId.of(id);
        return cohorts.namesOf(Set.of(cohort)).getOrDefault(cohort, "");
    }

    private String text(String key, String otherwise, Object... arguments) {
        return Objects.requireNonNullElse(
                messages.getMessage(key, arguments, otherwise, LocaleContextHolder.getLocale()), otherwise);
    }
}
