package org.credentialpath.form;

import tools.jackson.databind.JsonNode;

/** A form file cannot be used; the message names the form, the component and the reason. */
public class FormBroken extends RuntimeException {

    FormBroken(String form, String reason) {
        super("Form " + form + ": " + reason);
    }

    /** What a process owner recognizes a component by. */
    static String name(JsonNode component) {
        for (String field : new String[] {"key", "path", "id", "label"}) {
            String value = component.path(field).asString("");
            if (!value.isBlank()) {
                return "Component \"" + value + "\"";
            }
        }
        return "A component without key";
    }
}
