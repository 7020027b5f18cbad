package org.credentialpath.people;

/** A person's data was not accepted. The field and the message key say why, in words of the message files. */
public class PersonRefused extends RuntimeException {

    private final String field;
    private final String messageKey;

    public PersonRefused(String field, String messageKey) {
        super(field + ": " + messageKey);
        this.field = field;
        this.messageKey = messageKey;
    }

    public String field() {
        return field;
    }

    public String messageKey() {
        return messageKey;
    }
}
