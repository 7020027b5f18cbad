package org.credentialpath.cases;

import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.PersonId;

/** Asked of the features: what an appeal means for the people who judge the case (rule 30). Any yes is enough. */
public interface Hearings {

    /** Whether an appeal of the case is open; nothing of the case is deleted meanwhile. */
    boolean isOpen(CaseId id);

    /** Whether the person hears an open appeal of the case, and so reads what was found. */
    boolean hears(CaseId id, PersonId person);

    /** Whether the person ever sat on a panel about the case, and so neither reviews nor decides on it. */
    boolean heard(CaseId id, PersonId person);

    /** Whether a panel wants somebody else in the person's place. */
    boolean replaced(CaseId id, PersonId person);
}
