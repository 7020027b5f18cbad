package org.credentialpath.observation;

/** Why a visit did not take place (rule 20). The names are those of the decision {@code visit-failure}. */
public enum VisitFailure {
    WEATHER,
    CLOSURE,
    ILLNESS,
    NOT_LEAD_CAREGIVER,
    OBSERVER_ABSENT,
    /** The candidate does not want this observer (rule 15). */
    OBJECTION,
    NO_SHOW,
    REFUSED,
    SITE_GONE,
    TOO_SHORT;

    /** Whether the candidate missed the date; everything else is nobody's fault. */
    public boolean isMissed() {
        return this == NO_SHOW || this == REFUSED;
    }
}
