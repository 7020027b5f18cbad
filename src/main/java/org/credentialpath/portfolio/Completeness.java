package org.credentialpath.portfolio;

/** What a completeness check finds (rule 17). */
public enum Completeness {
    COMPLETE,
    INCOMPLETE
}
