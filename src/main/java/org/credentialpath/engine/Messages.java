package org.credentialpath.engine;

/** The queue of messages to runs; a worker empties it by itself. */
public interface Messages {

    /** Delivers what is due by house time, in the order it was sent; returns how many left the queue. */
    int deliverDue();
}
