package org.credentialpath.portfolio;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.credentialpath.cases.Case;
import org.credentialpath.cases.Cases;
import org.credentialpath.notification.NoticeFacts;
import org.credentialpath.program.PortfolioItem;
import org.credentialpath.program.Programs;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.PersonId;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What notices about a portfolio say. Feedback on drafts stays in the house: the mail only says that it is there. */
@Component
class PortfolioNotices implements NoticeFacts {

    private final Map<String, BiConsumer<Case, Map<String, Object>>> ours = Map.of(
            "application-received", this::received,
            "portfolio-incomplete", this::incomplete,
            "file-removed-sent", this::removed,
            "draft-feedback-ready", (file, facts) -> facts.put("by", file.portfolioDue()));

    private final Cases cases;
    private final Programs programs;
    private final SubmissionTable submissions;
    private final CompletenessChecks checks;
    private final FilesGone gone;

    PortfolioNotices(
            @Lazy Cases cases,
            Programs programs,
            SubmissionTable submissions,
            @Lazy CompletenessChecks checks,
            FilesGone gone) {
        this.cases = cases;
        this.programs = programs;
        this.submissions = submissions;
        this.checks = checks;
        this.gone = gone;
    }

    @Override
    public Optional<Map<String, Object>> of(UUID about, PersonId receiver) {
        return Optional.empty();
    }

    @Override
    public Optional<Map<String, Object>> of(String notice, UUID about, PersonId receiver) {
        var more = ours.get(notice);
        return more == null
                ? Optional.empty()
                : cases.find(new CaseId(about)).map(file -> {
                    Map<String, Object> facts = new LinkedHashMap<>();
                    facts.put("program", programs.packet(file.packet()).name());
                    facts.put("link", "/portfolio/" + file.id());
                    more.accept(file, facts);
                    return facts;
                });
    }

    private void received(Case file, Map<String, Object> facts) {
        submissions.of(file.id()).stream()
                .findFirst()
                .map(Submission::session)
                .ifPresent(session -> facts.put("date", session));
    }

    private void removed(Case file, Map<String, Object> facts) {
        facts.put("link", "/cases/" + file.id());
        Set<String> items = submissions.of(file.id()).stream()
                .flatMap(each -> gone.items(each).stream())
                .collect(Collectors.toSet());
        facts.put(
                "item",
                programs.packet(file.packet()).portfolio().stream()
                        .filter(each -> items.contains(each.id()))
                        .map(PortfolioItem::title)
                        .toList());
    }

    private void incomplete(Case file, Map<String, Object> facts) {
        facts.put("by", file.portfolioDue());
        facts.put("reasons", checks.absent(file.id()));
        facts.put("feedback", checks.note(file.id()));
    }
}
