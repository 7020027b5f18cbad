package org.credentialpath.form;

/** There is no form with this id. */
public class FormUnknown extends RuntimeException {

    FormUnknown(String form) {
        super("No form " + form);
    }
}
