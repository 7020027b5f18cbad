package org.credentialpath.record;

/** Told of every act as it is written, in the act's own transaction. */
public interface ActWatch {

    void written(Act act, Author author);
}
