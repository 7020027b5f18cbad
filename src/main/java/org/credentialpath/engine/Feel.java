package org.credentialpath.engine;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Evaluates FEEL. */
public interface Feel {

    /** @throws FeelRefused when the text is no FEEL or cannot be evaluated, with the reason */
    @Nullable
    Object evaluate(String expression, Map<String, Object> facts);

    /** @throws FeelRefused when the text is no FEEL, with the reason */
    void check(String expression);
}
