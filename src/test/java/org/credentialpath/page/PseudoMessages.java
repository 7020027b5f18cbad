package org.credentialpath.page;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.ResourceBundleMessageSource;

/**
 * A language nobody speaks, for tests: {@code ar-XB} is read from the right and puts each text of a message file between
 * two signs, so that whatever stands outside of them came from elsewhere; and it is a third longer, as other languages
 * are, so that a page shows whether it has room for them.
 */
final class PseudoMessages implements MessageSource {

    static final Locale LANGUAGE = Locale.forLanguageTag("ar-XB");
    static final String BEGIN = "\u27e6";
    static final String END = "\u27e7";
    private static final String MORE = " \u00b7";

    private final ResourceBundleMessageSource own = new ResourceBundleMessageSource();

    PseudoMessages(String... basenames) {
        own.setBasenames(basenames);
        own.setDefaultEncoding("UTF-8");
        own.setFallbackToSystemLocale(false);
    }

    @Override
    public @Nullable String getMessage(
            String code, Object @Nullable [] arguments, @Nullable String other, @Nullable Locale language) {
        String text = own.getMessage(code, arguments, null, Locale.US);
        return text == null ? other : in(language, text);
    }

    @Override
    public String getMessage(String code, Object @Nullable [] arguments, @Nullable Locale language) {
        return in(language, own.getMessage(code, arguments, Locale.US));
    }

    @Override
    public String getMessage(MessageSourceResolvable resolvable, @Nullable Locale language) {
        return in(language, own.getMessage(resolvable, Locale.US));
    }

    private static String in(@Nullable Locale language, String text) {
        if (!Objects.equals(language, LANGUAGE) || text.isBlank()) {
            return text;
        }
        return BEGIN + text + MORE.repeat(text.length() / (3 * MORE.length())) + END;
    }
}
