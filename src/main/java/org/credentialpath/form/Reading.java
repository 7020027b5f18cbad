package org.credentialpath.form;

import java.util.Optional;

/**
 * What came of a post: answers, or the form to be shown again with everything typed in it.
 *
 * @param form with problems, unless there are answers or the person only added a row or the like
 * @param posted what was typed, with uploads replaced by the documents they became
 */
public record Reading(FormView form, Optional<Answers> answers, Posted posted) {}
