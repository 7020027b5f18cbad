package org.credentialpath.program;

/** Points to one version of a program's packet. A case, request and cohort keep the one they began with. */
public record PacketRef(String program, String version) {

    @Override
    public String toString() {
        return program + " " + version;
    }
}
