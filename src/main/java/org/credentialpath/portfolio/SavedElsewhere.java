package org.credentialpath.portfolio;

/** The item was saved on another page after this one was opened. Nothing is lost: pages show both and answer 409. */
public class SavedElsewhere extends RuntimeException {

    public SavedElsewhere(String item) {
        super("Item " + item + " was saved elsewhere");
    }
}
