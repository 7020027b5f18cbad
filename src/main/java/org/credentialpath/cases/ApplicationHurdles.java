package org.credentialpath.cases;

import java.util.List;

/** Asked of the features: what beside the portfolio keeps an application for the case from being handed in now. */
public interface ApplicationHurdles {

    /** Empty when nothing does. Asked for open cases only. */
    List<Hurdle> of(Case file);
}
