package org.credentialpath.database;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;

/** Points every Spring test context to a database of its own. */
public class TestDatabaseCustomizerFactory implements ContextCustomizerFactory {

    @Override
    public ContextCustomizer createContextCustomizer(
            Class<?> testClass, List<ContextConfigurationAttributes> attributes) {
        return new OwnDatabase("own");
    }

    // A record, so that all contexts compare equal in the context cache.
    private record OwnDatabase(@Nullable String name) implements ContextCustomizer {
        @Override
        public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration config) {
            String url = TestDatabase.create();
            TestPropertyValues.of(
                            "spring.datasource.url=" + url,
                            "spring.datasource.username=credentialpath_app",
                            "spring.datasource.hikari.maximum-pool-size=8",
                            "spring.flyway.url=" + url,
                            "spring.flyway.user=credentialpath_owner")
                    .applyTo(context);
        }
    }
}
