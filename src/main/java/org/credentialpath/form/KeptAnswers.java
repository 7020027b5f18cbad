package org.credentialpath.form;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.credentialpath.shared.PersonId;

/**
 * The answers of one sent form, with the questions as they were asked.
 *
 * @param release names the content of the form file they were asked by
 * @param sections empty when the answers were erased
 */
public record KeptAnswers(
        UUID id, String form, String release, UUID key, PersonId by, Instant at, List<AnswerSection> sections) {

    /** Without the answers only those who need them may read. */
    public KeptAnswers withoutPrivate() {
        return only(answer -> !answer.isPrivate());
    }

    /** Only the answers to questions that no command reads. */
    public KeptAnswers extras() {
        return only(AnswerView::extra);
    }

    private KeptAnswers only(Predicate<AnswerView> wanted) {
        List<AnswerSection> some = sections.stream()
                .map(section -> new AnswerSection(
                        section.title(),
                        section.answers().stream().filter(wanted).toList()))
                .filter(section -> !section.answers().isEmpty())
                .toList();
        return new KeptAnswers(id, form, release, key, by, at, some);
    }
}
