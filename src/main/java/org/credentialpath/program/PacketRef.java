package org.credentialpath.program;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Points to one version of a program's packet. A case, request and cohort keep the one they began with. */
public record PacketRef(String program, String version) {

    /** The stream of the record that tells of this packet. */
    UUID stream() {
        return UUID.nameUUIDFromBytes(("packet " + this).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return program + " " + version;
    }
}
