package org.credentialpath.form;

import java.util.List;

/** Answers that stand together. Its title is the group's or row's heading, or empty. */
public record AnswerSection(String title, List<AnswerView> answers) {}
