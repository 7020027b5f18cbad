package org.credentialpath.form;

import java.util.Optional;

/** Asked of the features: forms beside the built-in ones. One named like a built-in form takes its place. */
public interface AddedForms {

    /** The text of the form; empty when nobody has added one of this id. */
    Optional<String> text(String form);
}
