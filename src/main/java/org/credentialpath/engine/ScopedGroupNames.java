package org.credentialpath.engine;

import org.springframework.stereotype.Component;

/** Names groups in models, as {@code ${groups.scoped('facilitator', cohortId)}}. */
@Expressible
@Component("groups")
public class ScopedGroupNames {

    /** The role in one cohort, case or assignment: {@code facilitator@<cohort id>}. */
    public String scoped(String role, String id) {
        return role + "@" + id;
    }
}
