package org.credentialpath.credential;

/** What the register shows of an award to everybody; its holder decides (rule 31). */
public enum Shown {
    /** That it exists, its dates, and the holder's name to whoever has its address. */
    NAME,
    /** That it exists, and its dates. */
    NUMBER,
    /** Not even that it exists. */
    NOTHING
}
