package org.credentialpath.credential;

/** Why an award is not revoked. */
public class RevocationRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String messageKey;
    private final int most;

    RevocationRefused(String why, int most) {
        super(why);
        this.messageKey = "credential.revoke." + why;
        this.most = most;
    }

    public String messageKey() {
        return messageKey;
    }

    /** The most characters a reason may have. */
    public int most() {
        return most;
    }
}
