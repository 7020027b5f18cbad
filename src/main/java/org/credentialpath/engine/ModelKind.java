package org.credentialpath.engine;

/** What a release holds. */
public enum ModelKind {
    PROCESS("bpmn"),
    DECISION("dmn");

    private final String ending;

    ModelKind(String ending) {
        this.ending = ending;
    }

    /** The fixed name under which the engine knows every release of the model. */
    String file(String name) {
        return name + "." + ending;
    }

    String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    static ModelKind of(String code) {
        return valueOf(code.toUpperCase(java.util.Locale.ROOT));
    }
}
