package org.credentialpath.shared;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;

/**
 * A bean of demo mode only. Demo mode is on where no database is named, and can be switched by
 * {@code credentialpath.demo}.
 */
@Documented
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Conditional(InDemoMode.On.class)
public @interface InDemoMode {

    /** Whether demo mode is on. */
    final class On implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return in(context.getEnvironment());
        }

        /** Whether an application with these settings runs in demo mode. */
        public static boolean in(Environment settings) {
            String database = settings.getProperty("spring.datasource.url", "none");
            return settings.getProperty("credentialpath.demo", Boolean.class, database.equals("none"));
        }
    }
}
