package org.credentialpath.program;

/** A place in a program file; line and column count from 1. */
record Location(String file, int line, int column) {}
