package org.credentialpath.account;

import java.util.List;

/** Says whom a visitor of demo mode may sign in as; the sign-in page offers each with one button. */
public interface DemoSignIns {

    /**
     * @param login what is typed by those who rather type
     * @param about the message key of what this person is in the demonstration
     */
    record DemoSignIn(String login, String password, String name, String about) {}

    List<DemoSignIn> all();
}
