package org.credentialpath.engine;

/** Points to one open task; what is inside is the engine's business. */
public record TaskRef(String value) {

    @Override
    public String toString() {
        return value;
    }
}
