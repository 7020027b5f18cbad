package org.credentialpath.form;

import java.util.List;
import java.util.Set;

/** Answers that stand together. Its title is the group's or row's heading, or empty. */
public record AnswerSection(String title, List<AnswerView> answers) {

    AnswerSection marking(Set<String> known) {
        return new AnswerSection(
                title, answers.stream().map(answer -> answer.marking(known)).toList());
    }
}
