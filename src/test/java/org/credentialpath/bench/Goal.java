package org.credentialpath.bench;

/**
 * A line of a benchmark's table.
 *
 * @param met whether what it says is as good as it is meant to be
 */
record Goal(String line, boolean met) {

    /** The line with what became of it as its last column. */
    static Goal of(String line, boolean met) {
        return new Goal(line + (met ? " yes |" : " **no** |"), met);
    }
}
