package org.credentialpath.program;

/** A program as the catalog offers it: with the packet that whoever begins now is bound to. */
public record Program(String id, Packet current) {

    public String name() {
        return current.name();
    }
}
