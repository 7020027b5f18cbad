package org.credentialpath.cases;

/** Where a run of {@code credential-case} begins: usually with the portfolio, after an appeal further on (rule 30). */
public enum Beginning {
    PORTFOLIO,
    REVIEW,
    AWARD
}
