package org.credentialpath.survey;

/** No survey can be answered with this link: it was used, its time is over, or it was never given out. Nobody learns which. */
public class SurveyLinkUnknown extends RuntimeException {

    SurveyLinkUnknown() {
        super("This link opens no survey");
    }
}
