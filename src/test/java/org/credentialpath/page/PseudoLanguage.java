package org.credentialpath.page;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;

/**
 * Offers the language nobody speaks: import it, and name {@value #TAG} among {@code credentialpath.people.languages}.
 */
@TestConfiguration
public class PseudoLanguage {

    public static final String TAG = "ar-XB";

    @Bean("messageSource")
    MessageSource messageSource(Environment settings) {
        return new PseudoMessages(
                settings.getRequiredProperty("spring.messages.basename").split(","));
    }
}
