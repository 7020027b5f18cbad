package org.credentialpath.observation.web;

import org.credentialpath.form.Answers;
import org.credentialpath.observation.VisitPlanning.Site;

/** Reads a site from the answers of a form. */
final class Sites {

    private Sites() {}

    static Site of(Answers answers) {
        return new Site(answers.required("siteName"), answers.required("siteAddress"), answers.required("shift"));
    }
}
