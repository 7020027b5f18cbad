package org.credentialpath.engine;

/**
 * Why a model is not let in.
 *
 * @param elementId the id of the element, or the model's name where it has none
 * @param reason in plain words, for the person who drew the model
 */
public record Finding(String elementId, String reason) {

    @Override
    public String toString() {
        return elementId + ": " + reason;
    }
}
