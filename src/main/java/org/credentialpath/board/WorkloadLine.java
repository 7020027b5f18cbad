package org.credentialpath.board;

import java.util.Set;
import org.credentialpath.engine.TaskLoad;
import org.credentialpath.people.Person;
import org.credentialpath.people.Role;

/**
 * How much somebody of the staff has to do.
 *
 * @param own what they have, and what nobody has and is open to them in their cohorts and rounds
 * @param awaited what participants and others have to do in the cohorts they lead
 * @param cohorts how many cohorts they lead
 */
public record WorkloadLine(Person person, Set<Role> roles, TaskLoad own, TaskLoad awaited, int cohorts) {}
