package org.credentialpath.cohort;

/** How answers came: from the person's own hand on the pages, or by phone or on paper and entered by staff. */
public enum Channel {
    ONLINE,
    PHONE,
    PAPER
}
