package org.credentialpath.engine;

import java.util.List;
import java.util.Map;

/** Evaluates decision tables (DMN). */
public interface Decisions {

    /**
     * The rows that matched in the latest release of the decision, each as output name to value.
     *
     * @param facts numbers, texts, flags, outcomes, ids, days and moments; the table sees a day or moment as
     *     {@code date and time("2026-01-01T00:00:00")} in the institution's zone
     */
    List<Map<String, Object>> decide(String decision, Map<String, Object> facts);
}
