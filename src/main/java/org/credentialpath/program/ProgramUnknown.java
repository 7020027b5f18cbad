package org.credentialpath.program;

/** There is no such program, or no such version of its packet. */
public class ProgramUnknown extends RuntimeException {

    private ProgramUnknown(String message) {
        super(message);
    }

    public static ProgramUnknown withId(String id) {
        return new ProgramUnknown("No program " + id);
    }

    public static ProgramUnknown with(PacketRef ref) {
        return new ProgramUnknown("No packet " + ref);
    }
}
