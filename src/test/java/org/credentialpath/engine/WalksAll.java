package org.credentialpath.engine;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The tests of the class walk every sequence flow, boundary event and end of the model in {@code processes/}; the class
 * fails when they do not. It is not asked when only some of its tests run.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(WalkedAll.class)
public @interface WalksAll {

    /** The id of the process. */
    String value();
}
