package org.credentialpath.engine;

/**
 * A row of the read model with what only the engine room needs.
 *
 * @param run the engine's id of the run
 */
record OpenTaskRow(OpenTask task, String run, boolean suspended) {}
