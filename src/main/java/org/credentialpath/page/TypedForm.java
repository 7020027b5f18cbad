package org.credentialpath.page;

import org.credentialpath.shared.PersonId;

/**
 * A form of a page as one person has it before them.
 *
 * @param address where the form goes
 * @param page where the form stands
 * @param print of what stood in its fields when it was drawn
 */
record TypedForm(PersonId person, String address, String page, String print) {}
