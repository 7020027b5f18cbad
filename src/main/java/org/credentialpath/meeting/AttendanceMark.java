package org.credentialpath.meeting;

/** How somebody attended a meeting (rule 10). */
public enum AttendanceMark {
    PRESENT,
    PARTIAL,
    EXCUSED,
    NO_SHOW;

    /** Whether they were there for at least a part. */
    public boolean attended() {
        return this == PRESENT || this == PARTIAL;
    }
}
