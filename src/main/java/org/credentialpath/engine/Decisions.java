package org.credentialpath.engine;

import java.util.List;
import java.util.Map;

/** Evaluates decision tables (DMN). */
public interface Decisions {

    /** The rows that matched in the latest release of the decision, each as output name to value. */
    List<Map<String, Object>> decide(String decision, Map<String, Object> facts);
}
