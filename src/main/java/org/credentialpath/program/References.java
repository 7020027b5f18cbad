package org.credentialpath.program;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What programs refer to by name, and what is wrong with it. */
interface References {

    boolean hasForm(String form);

    /** The text of the model's file; empty when there is no such model. */
    Optional<String> model(String model);

    boolean hasNotice(String notice);

    /** The keys of the questions the form asks. */
    Set<String> asked(String form);

    /** The keys without which the step of the slot can do nothing. */
    Set<String> needed(String slot);

    /** What is wrong with a form that does not come with the house; empty for those that do. */
    List<String> formFaults(String form);

    /** What is wrong with a model that does not come with the house; empty for those that do. */
    List<String> modelFaults(String model);

    /** What is wrong with a notice that does not come with the house; empty for those that do. */
    List<String> noticeFaults(String notice);
}
