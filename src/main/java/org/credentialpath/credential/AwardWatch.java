package org.credentialpath.credential;

/** Features that take notice of what becomes of awards; told in the same transaction. */
public interface AwardWatch {

    void entered(Award award);

    void revoked(Award award);
}
