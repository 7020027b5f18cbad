package org.credentialpath.cohort;

/** What a coordinator enters to invite somebody. The name counts only for somebody who is new here. */
public record Invitation(String program, String name, String email) {}
