package org.credentialpath.engine;

/** One kind of task somebody has to do just now: the step of a model, and what it is called. */
public record TaskKind(String step, String title) {}
