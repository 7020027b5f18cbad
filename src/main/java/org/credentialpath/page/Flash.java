package org.credentialpath.page;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the page after a redirect says first, once. */
public record Flash(Tone tone, String messageKey, List<String> arguments) implements Serializable {

    private static final String NAME = "flash";

    /** It was done as asked. */
    public static void good(RedirectAttributes redirect, String messageKey, Object... arguments) {
        add(redirect, Tone.GOOD, messageKey, arguments);
    }

    /** Nothing went wrong, and this is worth knowing. */
    public static void info(RedirectAttributes redirect, String messageKey, Object... arguments) {
        add(redirect, Tone.INFO, messageKey, arguments);
    }

    /** It was not done as asked, and why. */
    public static void warn(RedirectAttributes redirect, String messageKey, Object... arguments) {
        add(redirect, Tone.WARN, messageKey, arguments);
    }

    private static void add(RedirectAttributes redirect, Tone tone, String messageKey, Object... arguments) {
        List<String> words = Stream.of(arguments).map(Object::toString).toList();
        redirect.addFlashAttribute(NAME, new Flash(tone, messageKey, words));
    }
}
