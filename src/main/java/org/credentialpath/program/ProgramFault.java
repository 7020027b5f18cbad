package org.credentialpath.program;

/**
 * One thing that is wrong in a program file.
 *
 * @param line from 1
 * @param column from 1
 * @param what is wrong, as a sentence
 * @param right what would be right, as a sentence
 */
public record ProgramFault(String file, int line, int column, String what, String right) {

    @Override
    public String toString() {
        return file + ":" + line + ":" + column + ": " + what + " " + right;
    }
}
