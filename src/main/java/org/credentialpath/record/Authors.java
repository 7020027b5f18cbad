package org.credentialpath.record;

/** Says who acts now: the signed-in person in a click, the system in a job. */
public interface Authors {

    Author current();
}
