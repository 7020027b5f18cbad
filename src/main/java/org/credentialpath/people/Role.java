package org.credentialpath.people;

/** What a person may be asked to do. A person may have several roles; rights to one case come from the case. */
public enum Role {
    PARTICIPANT,
    FACILITATOR,
    REVIEWER,
    OBSERVER,
    COORDINATOR,
    REVIEW_TEAM,
    APPEALS,
    TEAM_LEAD,
    WORKPLACE,
    LIAISON,
    OWNER,
    AUDITOR,
    ADMIN;

    /** The unscoped candidate group of this role, as models and task rows name it, e.g. {@code review-team}. */
    public String group() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
