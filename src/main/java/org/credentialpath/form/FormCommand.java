package org.credentialpath.form;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Asked of the features: what a form does. One bean per form. */
public interface FormCommand {

    /** The slot of the form, which is the file name of the usual form in it without {@code .form}. */
    String form();

    /**
     * What the form shows before anything is typed: first values by key, and read-only facts and option lists its
     * texts, conditions and {@code valuesKey}s use.
     */
    Map<String, Object> facts(UUID key);

    /** The keys this command reads; any other question of the form is kept as an extra answer. */
    Set<String> keys();

    /**
     * Does what the form asks for, in one transaction with the engine step.
     *
     * @throws AnswersRefused when a rule of the domain refuses an answer
     */
    void submit(Submission submission);

    /** Where the person goes who has sent it; empty for their home page. */
    default Optional<String> confirmation(UUID key) {
        return Optional.empty();
    }
}
