package org.credentialpath.cases;

/** Features that take notice when a case begins or ends; told in the same transaction. */
public interface CaseWatch {

    /** The case was opened, before its model takes a step. */
    void opened(Case file);

    /** The case has ended, in one of the four ways there are. */
    void ended(Case file);
}
