package org.credentialpath.program;

import java.util.List;

/** The catalog of programs. */
public interface Programs {

    /** Every program that can be begun now, by name. */
    List<Program> all();

    /** @throws ProgramUnknown when there is no such program */
    Program get(String id);

    /**
     * The packet somebody is bound to, whether or not it is still the current one.
     *
     * @throws ProgramUnknown when there is no such packet
     */
    Packet packet(PacketRef ref);

    /**
     * Binds the packet in the caller's transaction: from its first use on its content is frozen. Called when a request
     * is opened and when a cohort is set up.
     */
    void use(PacketRef ref);
}
